import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeAnchor } from '../../src/domain/anchor.ts';
import { buildOutline, groupUnits, runName } from '../../src/domain/outline.ts';
import { formatLineSpan, formatPlace, parseLineSpan } from '../../src/domain/place.ts';
import { isUnitKind, type Unit, type UnitKind, unitKinds, unitSchema } from '../../src/domain/unit.ts';
import { unitLabel, unitMark } from '../../src/domain/unit-label.ts';

function unit(kind: UnitKind, anchor: string, more: Partial<Unit> = {}): Unit {
  const lines = { startLine: 1, endLine: 1 };
  return { kind, anchor: makeAnchor(anchor), lines, children: [{ kind: 'text', text: `Words of ${anchor}` }], ...more };
}

describe('the label and the mark of a unit', () => {
  for (const [one, label, mark] of [
    [unit('operative-paragraph', 'op-2', { number: '2.' }), 'operative paragraph 2', 'OP 2'],
    [unit('preambular-paragraph', 'pp-3'), 'preambular paragraph 3', 'PP 3'],
    [unit('subparagraph', 'op-2-a', { number: '(a)' }), 'operative paragraph 2 (a)', 'OP a'],
    [unit('subparagraph', 'op-2-a-ii', { number: '(ii)' }), 'operative paragraph 2 (a) (ii)', 'OP ii'],
    [unit('agenda-item', 'item-iv', { number: 'IV.' }), 'agenda item IV', 'IV'],
    [unit('section', 'sec-a', { number: 'A.', level: 2 }), 'section A', '§ A'],
    [unit('footnote', 'fn-7', { number: '7' }), 'footnote 7', 'Note 7'],
    [unit('footnote', 'fn-1', { number: '*' }), 'footnote 1', 'Note 1'],
    [unit('footnote', 'fn-1', { number: '¹' }), 'footnote 1', 'Note 1'],
    [unit('paragraph', 'para-3'), 'paragraph 3', '¶ 3'],
    [unit('title', 'title', { number: '1997/2.' }), 'title', '¶'],
    [unit('adoption', 'adoption'), 'adoption', '¶'],
    [unit('meeting-day', 'day-2004-10-27', { date: '2004-10-27' }), 'meeting day 27 October 2004', '§'],
    [unit('hours', 'hours-2004-10-27', { date: '2004-10-27' }), 'hours of meeting 27 October 2004', '¶'],
  ] as const) {
    it(label, () => {
      assert.equal(unitLabel(one), label);
      assert.equal(unitMark(one), mark);
    });
  }
});

it('no two kinds of unit have anchors of one stem', () => {
  const stems = Object.values(unitKinds).map(({ stem }) => stem);
  assert.equal(new Set(stems).size, stems.length);
});

it('only what is a kind of unit is one', () => {
  assert.ok(isUnitKind('footnote'));
  for (const name of ['Footnote', 'toString', '__proto__', 'constructor', '']) assert.ok(!isUnitKind(name), name);
});

describe('what is no unit', () => {
  for (const [what, wrong] of [
    ['an unknown kind', { kind: 'link' }],
    ['an anchor that is none', { anchor: 'Op 2' }],
    ['an empty number', { number: '' }],
    ['a number that is undefined', { number: undefined }],
    ['a level of the title', { level: 1 }],
    ['a line 0', { lines: { startLine: 0, endLine: 1 } }],
    ['a date that is none', { date: '18 July 1997' }],
  ] as const) {
    it(what, () => assert.ok(!unitSchema.safeParse({ ...unit('paragraph', 'para-1'), ...wrong }).success));
  }
});

describe('the table of contents of a text', () => {
  it('has headings, and runs of units of one kind', () => {
    const rows = buildOutline([
      unit('title', 'title'),
      unit('organ-line', 'organ'),
      unit('preambular-paragraph', 'pp-1'),
      unit('preambular-paragraph', 'pp-2'),
      unit('operative-paragraph', 'op-1', { number: '1.' }),
      unit('subparagraph', 'op-1-a', { number: '(a)' }),
      unit('section', 'sec-a', { number: 'A.', level: 2 }),
      unit('adoption', 'adoption'),
    ]);
    assert.deepEqual(
      rows.map((row) =>
        row.kind === 'heading' ? row.text : `${runName(row)}: ${row.units.map(({ anchor }) => anchor).join()}`,
      ),
      [
        'preambular paragraphs: pp-1,pp-2',
        'operative paragraphs: op-1,op-1-a',
        'A. Words of sec-a',
        'adoption: adoption',
      ],
    );
  });

  it('of nothing is nothing', () => assert.deepEqual(buildOutline([]), []));
});

it('units that a page shows together are grouped, and their order stays', () => {
  const units = [
    unit('agenda-item', 'item-i'),
    unit('agenda-item', 'item-ii'),
    unit('paragraph', 'para-1'),
    unit('paragraph', 'para-2'),
    unit('entry', 'entry-1'),
    unit('footnote', 'fn-1'),
    unit('footnote', 'fn-2'),
  ];
  const groups = groupUnits(units);
  assert.deepEqual(
    groups.map(({ kind, units: own }) => `${kind} ${own.length}`),
    ['items 2', 'single 1', 'single 1', 'entries 1', 'footnotes 2'],
  );
  assert.deepEqual(
    groups.flatMap(({ units: own }) => own),
    units,
  );
});

describe('a place', () => {
  it('is written as compilers write it', () => {
    assert.equal(formatPlace({ file: 'a.txt', line: 13, column: 327 }), 'a.txt:13:327');
    assert.equal(formatPlace({ file: 'a.txt', line: 13 }), 'a.txt:13');
    assert.equal(formatPlace({ file: 'a.txt' }), 'a.txt');
  });

  it('of several lines comes back as it was written', () => {
    for (const span of [
      { startLine: 1, endLine: 1 },
      { startLine: 25, endLine: 26 },
    ]) {
      assert.deepEqual(parseLineSpan(formatLineSpan(span)), span);
    }
  });

  it('is not read from anything else', () => {
    for (const wrong of ['', '0', '-1', '1-', 'a', '1.5', '1-2-3', '1e3', ' 1']) {
      assert.throws(() => parseLineSpan(wrong), JSON.stringify(wrong));
    }
  });
});
