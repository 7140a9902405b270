import { formatDate, type IsoDate } from '../../domain/dates.ts';

/** How styles write a day: "18 July 1997", "July 18, 1997", "Dec. 22, 2007". */
export type DateStyle = 'day first' | 'month first' | 'month abbreviated';

/** Source: The Bluebook, table T12, “Months”: those of more than four letters are abbreviated. */
const abbreviations: Readonly<Record<string, string>> = {
  January: 'Jan.',
  February: 'Feb.',
  March: 'Mar.',
  April: 'Apr.',
  August: 'Aug.',
  September: 'Sept.',
  October: 'Oct.',
  November: 'Nov.',
  December: 'Dec.',
};

/**
 * Writes a day as a style does.
 *
 * @example writeDate('2007-12-22', 'month abbreviated') => 'Dec. 22, 2007'
 */
export function writeDate(date: IsoDate, style: DateStyle): string {
  const [day = '', month = '', year = ''] = formatDate(date).split(' ');
  switch (style) {
    case 'day first':
      return `${day} ${month} ${year}`;
    case 'month first':
      return `${month} ${day}, ${year}`;
    case 'month abbreviated':
      return `${abbreviations[month] ?? month} ${day}, ${year}`;
  }
}
