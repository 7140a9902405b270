import { type Detector, findInUnits } from './finding.ts';

/** "each other´": an acute accent standing by itself where a word ends. */
const loneAccent = /(?<=\p{L})´(?!\p{L})/gu;

/** A word that ends in an accent of its own. */
export const findMisusedAccents: Detector = ({ units }) =>
  findInUnits(units, loneAccent, (quote) => ({
    code: 'misused-accent',
    reason: `“${quote}” stands on its own where an apostrophe is to be expected.`,
    hint: 'it is kept as received, and the page says so.',
  })).map(({ passage, ...finding }) => {
    const end = passage?.to ?? 0;
    const word = /\p{L}*´$/u.exec(finding.unit.plain.slice(Math.max(0, end - 31), end))?.[0] ?? '´';
    return { ...finding, passage: { from: end - word.length, to: end } };
  });
