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

const monthName = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/**
 * Writes a day, given as ISO 8601 writes it, as a style does.
 *
 * @example writeDate('2007-12-22', 'month abbreviated') => 'Dec. 22, 2007'
 */
export function writeDate(date: string, style: DateStyle): string {
  const [year = '', , padded = ''] = date.split('-');
  const month = monthName.format(new Date(date));
  const day = Number(padded);
  switch (style) {
    case 'day first':
      return `${day} ${month} ${year}`;
    case 'month first':
      return `${month} ${day}, ${year}`;
    case 'month abbreviated':
      return `${abbreviations[month] ?? month} ${day}, ${year}`;
  }
}
