import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findMarker, nextPath, ordinal, romanValue } from '../../src/ingest/grammar/marker.ts';

describe('a printed number that opens a line', () => {
  for (const [form, text, printed, rest] of [
    ['arabic', '1. Urges', '1.', 'Urges'],
    ['arabic', '2.', '2.', ''],
    ['arabic', '103.  Urges', '103.', 'Urges'],
    ['arabic', '1.\u00A0Urges', '1.', 'Urges'],
    ['roman', 'VIII. Conclusion', 'VIII.', 'Conclusion'],
    ['letter', 'A. ACTIVITIES', 'A.', 'ACTIVITIES'],
    ['bracketed', '(a) To examine', '(a)', 'To examine'],
    ['bracketed', '(iv) The', '(iv)', 'The'],
    ['bracketed', '(12) The', '(12)', 'The'],
    ['resolution', '1997/2. International', '1997/2.', 'International'],
    ['resolution', '141 (1960). Question', '141 (1960).', 'Question'],
    ['resolution', '3363 (XXX). Question', '3363 (XXX).', 'Question'],
    ['raised', '<sup>3</sup> Report', '3', 'Report'],
    ['raised', '<sup>*</sup>Report', '*', 'Report'],
    ['superscript', '¹² Report', '¹²', 'Report'],
    ['superscript', '³Report', '³', 'Report'],
  ] as const) {
    it(`${form}: ${text}`, () => {
      const marker = findMarker(text, form);
      assert.ok(marker);
      assert.equal(marker.printed, printed);
      assert.equal(text.slice(marker.at, marker.at + printed.length), printed);
      assert.equal(text.slice(marker.length), rest);
    });
  }
});

describe('a number that opens no list', () => {
  for (const text of [
    '0.7 per cent of gross national product',
    '3.1 will aim at producing',
    '3 July, 16 Heads of Agencies',
    '1 (3) of the Charter',
    '2006, in which',
    '1,000 persons',
    '1.Urges',
    '1999. It was',
    '10:00 – 17:00',
    'I am',
    'Iv. The',
    'IV The',
    'A/59/325. Report',
    'Mr. Smith',
    '(a)',
    '(a)To examine',
    '(ESCAP) continues',
    '(2004) The',
    '( a ) To',
    'word 1. Urges',
    '<sup>1997</sup> Report',
    '¼ of',
    '',
  ]) {
    it(JSON.stringify(text), () =>
      assert.equal(findMarker(text, 'arabic', 'roman', 'letter', 'bracketed', 'raised', 'superscript'), undefined),
    );
  }
});

describe('roman numerals', () => {
  for (const [token, value] of [
    ['i', 1],
    ['iv', 4],
    ['ix', 9],
    ['xiv', 14],
    ['xl', 40],
    ['xcix', 99],
    ['b', undefined],
    ['i1', undefined],
  ] as const) {
    it(`${token}: ${value}`, () => assert.equal(romanValue(token), value));
  }
});

describe('a token counts in the series that it is in', () => {
  for (const [token, first, value] of [
    ['c', 'a', 3],
    ['z', 'a', 26],
    ['iv', 'i', 4],
    ['i', 'a', 9],
    ['i', 'i', 1],
    ['12', '1', 12],
    ['aa', 'a', undefined],
    ['b', 'i', undefined],
    ['a', '1', undefined],
    ['1', 'a', undefined],
  ] as const) {
    it(`${token} in the series of ${first}: ${value}`, () => assert.equal(ordinal(token, first), value));
  }
});

describe('the path of a subparagraph follows from the one before', () => {
  for (const [previous, token, path] of [
    ['', 'a', 'a'],
    ['a', 'b', 'b'],
    ['a', 'i', 'a i'],
    ['a i', 'ii', 'a ii'],
    ['a ii', 'b', 'b'],
    ['h', 'i', 'i'],
    ['b', '1', 'b 1'],
    ['b 1', '2', 'b 2'],
    ['b ii 1', '2', 'b ii 2'],
    ['b ii 1', 'iii', 'b iii'],
    ['b ii 1', 'c', 'c'],
    ['a', 'c', 'c'],
    ['', 'c', 'c'],
    ['a', 'a', 'a'],
    ['a i', 'i', 'a i'],
    ['a i', 'a', 'a'],
  ] as const) {
    it(`${previous || 'nothing'}, then ${token}: ${path}`, () => {
      assert.deepEqual(nextPath(previous === '' ? [] : previous.split(' '), token), path.split(' '));
    });
  }

  it('and never goes deeper than three series', () => {
    let path: string[] = [];
    for (const token of ['a', 'i', '1', 'b', 'a', 'i', '1', 'a', 'b', 'a', 'b', 'a', 'i', 'a', '1', 'i', 'b', '1']) {
      path = nextPath(path, token);
      assert.ok(path.length <= 3, path.join(' '));
    }
  });
});
