import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { CslItem } from '../../src/editions/bibliography/csl-json.ts';
import { askStyles } from '../../src/editions/citations/csl-forms.ts';
import { writeAlike } from '../../src/editions/citations/stand-ins.ts';

const titles = [
  'International migration and development',
  'Resolution 661 (1990)',
  'a note by the Secretary-General on migrants: report of the Working Group',
  'ACTIVITIES OF ESCAP IN THE AREA OF INTERNATIONAL MIGRATION',
  'Policy coherence in 2013; the way forward/back, part II',
  '1997/2',
  'M',
  'What is “this”?',
  'On “this” and that',
  'On the state’s part',
  'The parties’ note, and so on.',
  'Rules & regulations of zq zx',
  '28 October, 8642 times',
];
const numbers = [
  undefined,
  'E/RES/1997/2',
  'S/RES/661(1990)',
  'A/CONF.171/13/Rev.1',
  'A/59/28',
  'A/AC-1/of the & 8642',
  'A/1 - 2',
];
const days = [
  undefined,
  [[1997, 7, 18]],
  [[2004, 2, 28]],
  [[1946, 12, 1]],
  [
    [2004, 10, 27],
    [2004, 10, 28],
  ],
];
const authors = [
  undefined,
  'Security Council',
  'Economic and Social Commission for Asia and the Pacific',
  'Group of 28',
];

const base = { id: 'one', genre: 'Resolution', language: 'en', URL: '\uE001', note: 'Unofficial copy.' };
const items = titles.flatMap((title) =>
  numbers.flatMap((number, place) =>
    days.flatMap((parts) =>
      authors.map(
        (literal, index): CslItem => ({
          ...base,
          type: place % 2 === 0 ? 'report' : 'document',
          title,
          ...(number && { number }),
          ...(parts && { issued: { 'date-parts': parts } }),
          ...(literal && { author: [{ literal }] }),
          ...(index % 2 === 0 && { 'publisher-place': 'New York' }),
        }),
      ),
    ),
  ),
);

it('says of each document what the styles say of it, whatever its title and number are', () => {
  const writeForms = writeAlike(askStyles);
  for (const item of items) assert.deepEqual(writeForms(item), askStyles(item), JSON.stringify(item));
});

it('asks the styles once for documents alike, and for one that a style may set otherwise by itself', () => {
  const asked: string[] = [];
  const write = writeAlike((item) => {
    asked.push(item.title);
    return { form: `${item.title}, ${item.number}` };
  });
  const alike = (title: string): string => write({ ...base, type: 'report', title, number: 'A/1' }).form;
  assert.deepEqual(['One', 'Two', 'Three?'].map(alike), ['One, A/1', 'Two, A/1', 'Three?, A/1']);
  assert.equal(asked.length, 2);
  assert.equal(asked[1], 'Three?');
});
