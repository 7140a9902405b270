import { z } from 'zod';

/** The months in English, the first first. */
export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A calendar date as ISO 8601 writes it, "1997-07-18". YAML readers turn such a value into a Date; it is turned back. */
export const isoDateSchema = z.preprocess(
  (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value),
  z.iso.date('must be a day of the calendar, such as 1997-07-18'),
);
export type IsoDate = z.infer<typeof isoDateSchema>;

/** A date as a text writes it, with the stretch of the text that it fills. `year` is absent in "3 July". */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

/** "18 July 1997", "3 July": day, month and, where it is given, year, in the order the UN Editorial Manual prescribes. */
const writtenDate = new RegExp(`\\b(\\d{1,2}) (${monthNames.join('|')})(?: (\\d{4}))?\\b`, 'g');

/** "Wednesday, 27 October 2004", alone on its line. */
const dayLine = new RegExp(`^(?:${weekdays.join('|')}),? \\d{1,2} \\w+ \\d{4}$`);

/**
 * Finds every written date in a text, in order.
 *
 * @example findWrittenDates('On 3 July, 16 Heads') => [{ start: 3, end: 9, day: 3, month: 7 }]
 */
export function findWrittenDates(text: string): WrittenDate[] {
  return [...text.matchAll(writtenDate)].map((match) => {
    const [words, day, month = '', year] = match;
    return {
      start: match.index,
      end: match.index + words.length,
      day: Number(day),
      month: monthNames.indexOf(month) + 1,
      ...(year === undefined ? {} : { year: Number(year) }),
    };
  });
}

/** Gives a written date as ISO, or nothing when it has no year or names no day of the calendar ("31 June 2004"). */
export function toIsoDate({ day, month, year }: WrittenDate): IsoDate | undefined {
  if (year === undefined) return undefined;
  const iso = `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
  return isoDateSchema.safeParse(iso).success ? iso : undefined;
}

/** Tells whether a line is a meeting day: a weekday and a full date, and nothing else. */
export function isDayLine(line: string): boolean {
  return dayLine.test(line);
}

/** Tells whether a line is made of dates only: "27 October 2004", "27 October 2004 to 28 October 2004", "27-28 October 2004". */
export function isDateLine(line: string): boolean {
  if (line.length > 80) return false;
  const dates = findWrittenDates(line);
  const rest = dates.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), line);
  return dates.length > 0 && /^(?:\d{1,2})?\s*(?:to|and|[-–—])?\s*$/.test(rest);
}

/**
 * Writes an ISO date the way UN documents do.
 *
 * @example formatDate('1997-07-18') => '18 July 1997'
 */
export function formatDate(iso: IsoDate): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${monthNames[(month ?? 1) - 1]} ${year}`;
}
