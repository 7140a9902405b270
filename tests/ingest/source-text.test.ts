import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasByteOrderMark, isSourceText, parseSourceText, placeOfOffset } from '../../src/ingest/source-text.ts';
import { parseText } from '../support/reading.ts';

function bytes(...values: readonly (string | number)[]): Uint8Array {
  const encoder = new TextEncoder();
  return Uint8Array.from(values.flatMap((value) => (typeof value === 'number' ? [value] : [...encoder.encode(value)])));
}

describe('bytes that are not UTF-8 are refused at the character that is not', () => {
  for (const [what, received, line, column, byte] of [
    ['Latin-1 é before a letter', bytes('a d', 0xe9, 'c'), 1, 4, '0xE9'],
    ['Latin-1 é before a space', bytes('one\ntwo caf', 0xe9, ' x'), 2, 8, '0xE9'],
    ['a Windows-1252 quotation mark', bytes('a\r\n\r\n', 0x93, 'quoted', 0x94), 3, 1, '0x93'],
    ['a byte that UTF-8 never has', bytes(0xff, 0xfe, 'a'), 1, 1, '0xFF'],
    ['a continuation byte alone', bytes('ab', 0x80), 1, 3, '0x80'],
    ['a character cut off by the end', bytes('ab\n', 0xe2, 0x80), 2, 1, '0xE2'],
    ['a character of four bytes cut off by the end', bytes('ab', 0xf0, 0x9f, 0x98), 1, 3, '0xF0'],
    ['a character cut off by another', bytes('ab', 0xe2, 0x80, 'c'), 1, 3, '0xE2'],
    ['a surrogate', bytes('ab', 0xed, 0xa0, 0x80), 1, 3, '0xED'],
    ['an overlong form', bytes('ab', 0xc0, 0xaf), 1, 3, '0xC0'],
    ['after characters of more than one unit', bytes('é😀\r', 'é😀', 0xff), 2, 4, '0xFF'],
    ['after a byte-order mark', bytes(0xef, 0xbb, 0xbf, 'a', 0xff), 1, 3, '0xFF'],
  ] as const) {
    it(what, () => {
      const problem = parseSourceText('a.txt', received);
      assert.ok(!isSourceText(problem));
      assert.equal(problem.code, 'not-utf-8');
      assert.deepEqual(problem.place, { file: 'a.txt', line, column });
      assert.equal(problem.reason, `The byte ${byte} here is not UTF-8.`);
    });
  }
});

describe('a file without a word is refused', () => {
  for (const text of ['', ' ', '\n\n', '\uFEFF', '\uFEFF\r\n', '\u00A0\t\f\v\u2028']) {
    it(JSON.stringify(text), () => {
      const problem = parseSourceText('a.txt', bytes(text));
      assert.ok(!isSourceText(problem));
      assert.equal(problem.code, 'empty-source');
      assert.deepEqual(problem.place, { file: 'a.txt' });
    });
  }

  it('and one with any other character is not', () => {
    for (const text of ['.', '\0', '\u200B', '\u{10FFFF}'])
      assert.ok(isSourceText(parseSourceText('a.txt', bytes(text))));
  });
});

describe('lines are divided by LF, CR LF or CR, as editors count them', () => {
  for (const [text, ...lines] of [
    ['a', 'a'],
    ['a\n', 'a'],
    ['a\nb', 'a', 'b'],
    ['a\r\nb\r\n', 'a', 'b'],
    ['a\rb', 'a', 'b'],
    ['a\n\rb', 'a', '', 'b'],
    ['a\r\r\nb', 'a', '', 'b'],
    ['\na', '', 'a'],
    ['a\u2028b\u0085c\vd', 'a\u2028b\u0085c\vd'],
    ['\uFEFFa\nb', 'a', 'b'],
  ] as const) {
    it(JSON.stringify(text), () => {
      const source = parseText(text);
      assert.deepEqual(
        source.lines.map(({ start, end }) => source.text.slice(start, end)),
        lines,
      );
      assert.deepEqual(
        source.lines.map(({ number }) => number),
        lines.map((_, index) => index + 1),
      );
    });
  }
});

describe('a byte-order mark', () => {
  it('stays in the text and belongs to no line', () => {
    const source = parseText('\uFEFFab');
    assert.ok(hasByteOrderMark(source));
    assert.equal(source.text, '\uFEFFab');
    assert.deepEqual(source.lines, [{ number: 1, start: 1, end: 3 }]);
  });

  it('is one only at the very start', () => {
    assert.ok(!hasByteOrderMark(parseText('a\uFEFFb')));
    assert.equal(parseText('a\n\uFEFFb').lines.length, 2);
  });
});

it('every offset has a place, in UTF-16 columns', () => {
  const source = parseText('\uFEFFa😀b\r\n\r\ncd');
  for (const [offset, line, column] of [
    [0, 1, 1],
    [1, 1, 1],
    [2, 1, 2],
    [4, 1, 4],
    [7, 2, 1],
    [9, 3, 1],
    [10, 3, 2],
    [11, 3, 3],
  ] as const) {
    assert.deepEqual(placeOfOffset(source, offset), { file: 'a.txt', line, column });
  }
});
