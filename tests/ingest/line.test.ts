import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normaliseLines, sliceLine } from '../../src/ingest/line.ts';
import { parseText } from '../support/reading.ts';

function texts(text: string): string[] {
  return normaliseLines(parseText(text)).map((line) => line.text);
}

describe('what normalising guarantees', () => {
  it('a byte-order mark is set aside', () => {
    assert.deepEqual(texts('\uFEFFa'), ['a']);
    assert.equal(normaliseLines(parseText('\uFEFF a'))[0]?.indent, 1);
  });

  it('line ends may be LF, CR LF or CR', () => {
    for (const text of ['a\nb\n\nc', 'a\r\nb\r\n\r\nc', 'a\rb\r\rc'])
      assert.deepEqual(texts(text), ['a', 'b', '', 'c']);
  });

  it('white space at the start and the end of a line is set aside', () => {
    for (const space of [' ', '   ', '\t', '\u00A0', '\f', '\v', '\u2003', ' \u00A0 ']) {
      assert.deepEqual(texts(`${space}a b${space}\n${space}\nc`), ['a b', '', 'c'], JSON.stringify(space));
    }
  });

  it('the width of white space before a line is kept as its indent', () => {
    const lines = normaliseLines(parseText('a\n b\n\t\u00A0c \n   \nd'));
    assert.deepEqual(
      lines.map(({ indent }) => indent),
      [0, 1, 2, 0, 0],
    );
  });

  it('every line is a stretch of the source, character for character', () => {
    const text = '\uFEFF  one\u00A0two  \r\n\tvis-à-vis ´\u2028 {a}\r😀 \n\n';
    for (const line of normaliseLines(parseText(text))) assert.equal(text.slice(line.start, line.end), line.text);
  });

  it('an empty line is a blank one', () => {
    assert.deepEqual(texts('a\n \n\u00A0\n\nb'), ['a', '', '', '', 'b']);
  });

  it('white space inside a line stays', () => {
    assert.deepEqual(texts('a  b\u00A0c\td\u2028e'), ['a  b\u00A0c\td\u2028e']);
  });
});

it('a slice of a line is a stretch of the source again', () => {
  const text = '\n  1. Urges all  ';
  const [, line] = normaliseLines(parseText(text));
  assert.ok(line);
  for (const [from, to, words] of [
    [0, 2, '1.'],
    [2, undefined, 'Urges all'],
    [2, 9, 'Urges'],
    [2, 3, ''],
  ] as const) {
    const slice = sliceLine(line, from, to);
    assert.equal(slice.text, words);
    assert.equal(text.slice(slice.start, slice.end), words);
    assert.equal(slice.number, 2);
  }
});
