import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Line, normaliseLines } from '../../src/ingest/line.ts';
import { passageText, splitPassage } from '../../src/ingest/passage.ts';
import { endsSentence, isHardWrapped, paragraphOpening, segment } from '../../src/ingest/segment.ts';
import { parseText } from '../support/reading.ts';

function linesOf(text: string): Line[] {
  return normaliseLines(parseText(text));
}

function passages(text: string): string[] {
  return segment(linesOf(text)).map(passageText);
}

function paragraphs(text: string): string[] {
  const lines = linesOf(text);
  const opens = paragraphOpening(lines);
  return segment(lines).flatMap((passage) => splitPassage(passage, opens).map(passageText));
}

describe('passages are divided at blank lines', () => {
  it('of whatever white space', () =>
    assert.deepEqual(passages('One.\n\u00A0 \nTwo.\n\n\nThree.'), ['One.', 'Two.', 'Three.']));

  it('and every line that is not blank is in exactly one, in order', () => {
    const text = '\n\nOne\ntwo.\n\nThree\n\nfour of\n\nfive\nSix\n';
    const numbers = segment(linesOf(text)).flatMap(({ lines }) => lines.map(({ number }) => number));
    assert.deepEqual(
      numbers,
      linesOf(text)
        .filter((line) => line.text !== '')
        .map(({ number }) => number),
    );
  });
});

describe('a blank line is a page break where the sentence reads on over it', () => {
  for (const [before, after] of [
    ['developing countries is of', 'particular relevance'],
    ['in 2006', 'and later'],
    ['co-', 'operation'],
    ['l’égalité', 'élargie'],
  ] as const) {
    it(`${before} / ${after}`, () => {
      const [only, ...others] = segment(linesOf(`${before}\n\n${after}`));
      assert.ok(only);
      assert.deepEqual(others, []);
      assert.equal(passageText(only), `${before} ${after}`);
      assert.deepEqual(only.pageBreaks, [3]);
    });
  }
});

describe('a blank line divides where nothing shows that the sentence reads on', () => {
  for (const [before, after] of [
    ['is of.', 'particular relevance'],
    ['is of', 'Particular relevance'],
    ['is of', '2006 relevance'],
    ['is of;', 'particular relevance'],
    ['is of,', 'particular relevance'],
    ['is “of”', 'particular relevance'],
    ['is of', '“particular relevance'],
    ['is of', '(a) particular relevance'],
    ['is of', '*particular* relevance'],
    ['عن', 'الهجرة'],
  ] as const) {
    it(`${before} / ${after}`, () => assert.deepEqual(passages(`${before}\n\n${after}`), [before, after]));
  }
});

const wrapped = 'The idea that migration and development are intertwined and should be addressed within a coherent';
const long = 'The GMG is an inter-agency group bringing together heads of agencies. '.repeat(4).trim();

describe('a text is hard-wrapped when most lines that another follows are short enough for a page', () => {
  it('lines of a page', () => assert.ok(isHardWrapped(linesOf(`${wrapped}\n${wrapped}\nend.\n`))));
  it('a line for each paragraph', () => assert.ok(!isHardWrapped(linesOf(`${long}\n${long}\n${long}`))));
  it('one quotation on wider lines changes nothing', () =>
    assert.ok(isHardWrapped(linesOf(`${wrapped}\n${wrapped}\n${long}\n${wrapped}`))));
});

describe('paragraphs inside a passage', () => {
  it('of hard-wrapped text open with an indent after the end of a sentence', () => {
    assert.deepEqual(paragraphs('One two\nthree.\n Yet four\nfive.'), ['One two three.', 'Yet four five.']);
  });

  it('of hard-wrapped text do not open with an indent inside a sentence', () => {
    assert.deepEqual(paragraphs('One two\n Yet three.'), ['One two Yet three.']);
  });

  it('of hard-wrapped text do not open after the end of a sentence without an indent', () => {
    assert.deepEqual(paragraphs('One two.\nThree four.'), ['One two. Three four.']);
  });

  it('of other text are its lines', () =>
    assert.deepEqual(paragraphs(`${long}\n${long}\n${long}`), [long, long, long]));

  it('of other text go on in a line that a sentence reads on in', () => {
    assert.deepEqual(paragraphs(`${long}\n${long} and\nthere ${long}`), [long, `${long} and there ${long}`]);
  });
});

describe('words end as a sentence does', () => {
  for (const [text, ends] of [
    ['one.', true],
    ['one;', true],
    ['one:', true],
    ['one.”', true],
    ['one.)', true],
    ['one.*', true],
    ['in 2008.¹', true],
    ['in 2008.<sup>3</sup>', true],
    ['in 2008.<sup>3</sup><sup>4</sup>', true],
    ['one', false],
    ['one,', false],
    ['(one)', false],
    ['', false],
  ] as const) {
    it(`${JSON.stringify(text)}: ${ends}`, () => assert.equal(endsSentence(text), ends));
  }
});
