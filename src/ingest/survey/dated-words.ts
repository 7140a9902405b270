import { findWrittenDates, type IsoDate, toIsoDate } from '../../domain/dates.ts';
import type { Line } from '../line.ts';
import { mendDigits } from './digits.ts';
import { type Found, foundOn } from './found.ts';

/** The days that words name: one, or the first and the last of several. */
export interface Days {
  readonly date: IsoDate;
  readonly endDate?: IsoDate;
}

/** "27" before "-28 October 2004", "27 to 28 October 2004" */
const dayBefore = /\b(\d{1,2})\s*(?:to|and|[-–—])\s*$/;

/**
 * Finds the full dates in words. The month and year of a range may stand only once, at its end.
 *
 * @example findDays('27-28 October 2004') => { date: '2004-10-27', endDate: '2004-10-28' }
 * @example findDays('30 September to 1 October 2004') => { date: '2004-09-30', endDate: '2004-10-01' }
 */
export function findDays(words: string): Days | undefined {
  const written = findWrittenDates(words);
  const last = written.at(-1);
  const end = last && toIsoDate(last);
  if (last === undefined || end === undefined) return undefined;
  const [, dayOfRange] = written.length === 1 ? (dayBefore.exec(words.slice(0, last.start)) ?? []) : [];
  const [first = last] = written;
  const begin = dayOfRange === undefined ? first : { ...last, day: Number(dayOfRange) };
  const date = toIsoDate(begin.year === undefined && last.year !== undefined ? { ...begin, year: last.year } : begin);
  return date === undefined || date >= end ? { date: end } : { date, endDate: end };
}

/** Finds the first full date in words; one whose digits a scanner has impaired is unsure. */
export function findDate(line: Line, words: string): Found<IsoDate> | undefined {
  const plain = firstFullDate(words);
  if (plain) return foundOn(line, plain, 'printed');
  const mended = firstFullDate(mendDigits(words));
  return mended === undefined ? undefined : foundOn(line, mended, 'unsure', 'the digits are impaired');
}

function firstFullDate(words: string): IsoDate | undefined {
  for (const written of findWrittenDates(words)) {
    const iso = toIsoDate(written);
    if (iso !== undefined) return iso;
  }
  return undefined;
}
