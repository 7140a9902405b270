import { type Detector, findInUnits } from './finding.ts';

/** Control characters that are not white space, and the characters that reverse or isolate the direction of writing. */
const unusual = /[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]+/g;

/** A character that a reader cannot see and that could mislead one. */
export const findUnusualCharacters: Detector = ({ units }) =>
  findInUnits(units, unusual, (quote) => ({
    code: 'unusual-character',
    reason: `There ${quote.length === 1 ? 'is a character' : `are ${quote.length} characters`} that cannot be seen here (${codePoints(quote)}).`,
    hint: 'it is kept, and does no harm on the page; look whether the copy was converted badly.',
  }));

function codePoints(quote: string): string {
  const codes = [...quote.slice(0, 4)].map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return quote.length > 4 ? `${codes.join(', ')} …` : codes.join(', ');
}
