import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkConservation } from '../../src/ingest/conserve.ts';
import { type ReadText, type ReadUnit, readText } from '../../src/ingest/read.ts';
import { parseText } from '../support/reading.ts';

const source = parseText(
  '\uFEFF## 1/1. A *title*\n\n*The General Assembly,*\n\n*Recalling* it,<sup>3</sup>\n\n1. *Urges* all of\nthem;\n\n2. *Decides* so.\n\n*34th plenary meeting*\n*18 July 1997*\n\n---\n\n<sup>3</sup> *Ibid.*\n',
);
const sound = readText(source, 'resolution');

/** The problems of the sound reading with its units changed, as code, line and column. */
function found(change: (units: readonly ReadUnit[]) => ReadUnit[], markup = sound.markup): string[] {
  const changed: ReadText = { ...sound, units: change(sound.units), markup };
  return checkConservation(source, changed).map(({ code, place, reason }) => {
    assert.equal(code, 'text-not-conserved');
    return `${place.line}:${place.column} ${reason}`;
  });
}

/** Changes the one unit with an anchor. */
function changing(anchor: string, change: (read: ReadUnit) => ReadUnit): (units: readonly ReadUnit[]) => ReadUnit[] {
  assert.ok(sound.units.some(({ unit }) => unit.anchor === anchor));
  return (units) => units.map((read) => (read.unit.anchor === anchor ? change(read) : read));
}

it('a sound reading has no problem', () => assert.deepEqual(checkConservation(source, sound), []));

describe('the check of conservation fails for', () => {
  it('a unit that is left out', () => {
    for (const { unit } of sound.units) {
      const problems = found((units) => units.filter((read) => read.unit !== unit));
      assert.ok(problems.length > 0, unit.anchor);
      assert.ok(problems.every((problem) => problem.endsWith(' is in no unit.')));
    }
  });

  it('a unit that is there twice', () => {
    const problems = found((units) => units.flatMap((read) => (read.unit.anchor === 'op-2' ? [read, read] : [read])));
    assert.deepEqual(problems, ['10:1 “2. *Decides* so.” is in two units.', '10:4 “*Decides* so.” is in two units.']);
  });

  it('two units that have changed places', () => {
    const problems = found((units) => {
      const [title, ...others] = units;
      return title ? [...others, title] : [];
    });
    assert.deepEqual(problems, ['1:4 “1/1. A *title*” is out of its order.']);
  });

  it('a word that is changed', () => {
    const change = changing('op-2', (read) => ({
      ...read,
      unit: { ...read.unit, children: [{ kind: 'text', text: 'Decides sq.' }] },
    }));
    assert.deepEqual(found(change), ['10:1 “2. *Decides* so.” is not shown as it was received.']);
  });

  it('a word that is lost, added or moved within a unit', () => {
    for (const text of ['Decides', 'Decides so. So.', 'so. Decides', '', 'decides so.', 'Decides so']) {
      const change = changing('op-2', (read) => ({
        ...read,
        unit: { ...read.unit, children: [{ kind: 'text', text }] },
      }));
      assert.equal(found(change).length, 1, text);
    }
  });

  it('words that are run together, or torn apart', () => {
    for (const text of ['Decidesso.', 'Decides s o.']) {
      const change = changing('op-2', (read) => ({
        ...read,
        unit: { ...read.unit, children: [{ kind: 'text', text }] },
      }));
      assert.equal(found(change).length, 1, text);
    }
  });

  it('a number that is changed or lost', () => {
    for (const number of [{ number: '3.' }, {}]) {
      const change = changing('op-2', (read) => {
        const { number: _printed, ...unit } = read.unit;
        return { ...read, unit: { ...unit, ...number } };
      });
      assert.equal(found(change).length, 1);
    }
  });

  it('a footnote mark that is lost', () => {
    const change = changing('pp-1', (read) => ({
      ...read,
      unit: { ...read.unit, children: read.unit.children.filter(({ kind }) => kind !== 'footnote-reference') },
    }));
    assert.deepEqual(found(change), ['5:1 “*Recalling* it,<sup>3</sup>” is not shown as it was received.']);
  });

  it('words that are declared markup', () => {
    const change = changing('op-2', (read) => {
      const { start, end } = read.draft.passage.lines[0];
      return { ...read, content: { ...read.content, markup: [{ start, end }] } };
    });
    assert.equal(found(change).length, 1);
  });

  it('markup that nothing declares', () => {
    assert.deepEqual(
      found((units) => [...units], []).map((problem) => problem.split(' ')[0]),
      ['1:1', '15:1', '17:7'],
    );
  });
});

it('white space is no word, a byte-order mark none either', () => {
  const change = changing('op-1', (read) => ({
    ...read,
    unit: { ...read.unit, children: [{ kind: 'text', text: ' Urges all\u00A0of \tthem; ' }] },
  }));
  assert.deepEqual(found(change), []);
});
