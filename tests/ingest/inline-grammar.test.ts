import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Anchor, makeAnchor } from '../../src/domain/anchor.ts';
import { type Inline, plainText, printedText } from '../../src/domain/inline.ts';
import { type InlineContent, type InlineReading, parseInlines } from '../../src/ingest/inline-grammar.ts';
import { normaliseLines } from '../../src/ingest/line.ts';
import { makePassage } from '../../src/ingest/passage.ts';
import { parseText } from '../support/reading.ts';

/** Marks 3 and ³ call footnote 3; no other footnote is there. */
function resolveMark(mark: string): { anchor: Anchor; note?: Anchor } {
  const token = mark.normalize('NFKC').replaceAll('*', 'star');
  const anchor = makeAnchor('fnref', token);
  return token === '3' ? { anchor, note: makeAnchor('fn', '3') } : { anchor };
}

function parse(text: string, reading: Partial<InlineReading> = {}): InlineContent {
  const lines = normaliseLines(parseText(text));
  return parseInlines(makePassage(lines), { resolveMark, ...reading });
}

/** Shows inline content in one line: emphasis in slashes, an opening phrase in stars, a mark in brackets, a break as a bar. */
function show(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return inline.text;
        case 'emphasis':
          return `/${show(inline.children)}/`;
        case 'opening-phrase':
          return `*${show(inline.children)}*`;
        case 'footnote-reference':
          return `[${inline.mark}${inline.note ? '' : '?'}]`;
        case 'line-break':
          return '|';
        case 'control-character':
          return `U+${inline.code}`;
        default:
          return `{${show(inline.children)}}`;
      }
    })
    .join('');
}

describe('inline markup', () => {
  for (const [text, shown] of [
    ['one two', 'one two'],
    ['*one* two', '/one/ two'],
    ['one *two*, three', 'one /two/, three'],
    ['**one** two', '/one/ two'],
    ['***one*** two', '/one/ two'],
    ['**one *two* three**', '/one /two/ three/'],
    ['(*one*)', '(/one/)'],
    ['*one*<sup>3</sup>', '/one/[3]'],
    ['*one<sup>3</sup>* two', '/one[3]/ two'],
    ['one,<sup>3</sup> two', 'one,[3] two'],
    ['one<sup> 3 </sup>', 'one<sup> 3 </sup>'],
    ['one<sup>4</sup>', 'one[4?]'],
    ['one<sup>a</sup><sup>*</sup>', 'one[a?][*?]'],
    ['in 2008.³', 'in 2008.[³]'],
    ['in 2008.¹²', 'in 2008.[¹²?]'],
    ['*Ibid.*, annex II.', '/Ibid./, annex II.'],
    ['*one\ntwo* three', '/one two/ three'],
  ] as const) {
    it(JSON.stringify(text), () => assert.equal(show(parse(text).inlines), shown));
  }
});

describe('what looks like markup and is none stays as it is', () => {
  for (const text of [
    'A/59/325*',
    'A/59/325* and A/59/326*',
    '* one',
    'one * two * three',
    '*one',
    'one*',
    '2*3*4',
    'one*two*three',
    '*one two *',
    '**one*',
    '10 km²',
    '500 m³ of water',
    '<sup>1997</sup>',
    '<sup>AB</sup>',
    '<sub>2</sub>',
    '<em>one</em>',
    '_one_ `two` ~~three~~',
    '{one} $two$ [three](four)',
  ]) {
    it(JSON.stringify(text), () => assert.deepEqual(parse(text).inlines, [{ kind: 'text', text }]));
  }
});

describe('an opening phrase', () => {
  it('is emphasis at the very start of a paragraph that opens with one', () => {
    assert.equal(
      show(parse('*Recalling also* the *report*', { opensWithPhrase: true }).inlines),
      '*Recalling also* the /report/',
    );
  });

  it('is not made of emphasis that stands later', () => {
    assert.equal(show(parse('The *report*', { opensWithPhrase: true }).inlines), 'The /report/');
  });
});

describe('line breaks', () => {
  it('are spaces where they mean nothing', () => assert.equal(show(parse('one\ntwo').inlines), 'one two'));

  for (const [text, shown] of [
    ['one\ntwo\nthree', 'one|two|three'],
    ['*one  \ntwo*', '/one|two/'],
    ['*one*\n*two*', '/one/|/two/'],
    ['one\n*two*', 'one|/two/'],
    ['*one*\ntwo', '/one/|two'],
    ['one<sup>3</sup>\ntwo', 'one[3]|two'],
    ['one\n<sup>3</sup> two', 'one|[3] two'],
  ] as const) {
    it(`are kept in an adoption: ${JSON.stringify(text)}`, () =>
      assert.equal(show(parse(text, { keepsLines: true }).inlines), shown));
  }
});

describe('control characters stand by themselves', () => {
  for (const [text, shown] of [
    ['a\0b', 'aU+0000b'],
    ['\x07\x1B[31m', 'U+0007U+001B[31m'],
    ['a\vb\x7F', 'aU+000BbU+007F'],
    ['a\u0085b\u009F', 'aU+0085bU+009F'],
    ['a\tb\fc\u00A0d\u2028e\u202E', 'a\tb\fc\u00A0d\u2028e\u202E'],
  ] as const) {
    it(JSON.stringify(text), () => assert.equal(show(parse(text).inlines), shown));
  }
});

describe('the account of where inline content came from', () => {
  const text = '  *One*<sup>3</sup> two\n  three⁴ *four*';
  const { inlines, markup, sourceOffset } = parse(text);

  it('names the markup in the source', () => {
    const cut = markup.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(cut, ['*', '*', '<sup>', '</sup>', '*', '*']);
  });

  it('leads from every word of the plain text back to the source', () => {
    const plain = plainText(inlines);
    assert.equal(plain, 'One two three⁴ four');
    for (const word of ['One', 'two', 'three', '⁴', 'four']) {
      assert.equal(sourceOffset(plain.indexOf(word)), text.indexOf(word), word);
    }
  });

  it('has the printed text with its marks', () => assert.equal(printedText(inlines), 'One3 two three⁴ four'));
});

it('a passage of a million stars is read in time linear in its length', () => {
  const began = performance.now();
  for (const text of ['*a '.repeat(300_000), '**a *'.repeat(200_000), '<sup>'.repeat(200_000)]) {
    assert.equal(printedText(parse(text).inlines).length > 0, true);
  }
  assert.ok(performance.now() - began < 8000);
});

it('a passage of half a million control characters is read', () => {
  assert.equal(parse('\u0001'.repeat(500_000)).inlines.length, 500_000);
});
