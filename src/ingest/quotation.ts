import type { Problem } from '../domain/problem.ts';

/** Where a text has the words of a quotation, in UTF-16 code units. */
export interface QuotedStretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds every place where a text has the words of a quotation. White space counts as one space, however it is written.
 * "to report … thirty days" quotes words by their ends, where the text has no such dots itself.
 *
 * @example findQuotations('to report on it within thirty days', 'to report … thirty days') => [{ from: 0, to: 34 }]
 */
export function findQuotations(text: string, quote: string): QuotedStretch[] {
  const whole = findWords(text, quote);
  const [head = '', tail = ''] = quote.split(/(?:^|\s)…(?:\s|$)/, 2).map((end) => end.trim());
  if (whole.length > 0 || head === '' || tail === '') return whole;
  const ends = findWords(text, tail);
  return findWords(text, head).flatMap(({ from, to: endOfHead }) =>
    ends.filter((end) => end.from >= endOfHead).map(({ to }) => ({ from, to })),
  );
}

function findWords(text: string, words: string): QuotedStretch[] {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => RegExp.escape(word))
    .join('\\s+');
  return [...text.matchAll(new RegExp(pattern, 'g'))].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
}

/** Makes the problem of a quotation that is nowhere in the text, or more than once. */
export function quoteProblem(quote: string, place: Problem['place'], units: readonly string[]): Problem {
  if (units.length === 0) {
    return {
      code: 'quote-not-found',
      place,
      reason: `The text has no passage “${quote}”.`,
      hint: 'quote the words exactly as the text has them, within one paragraph and without markup or footnote marks.',
    };
  }
  return {
    code: 'quote-ambiguous',
    place,
    reason: `The text has “${quote}” ${units.length} times (${units.slice(0, 3).join(', ')}).`,
    hint: 'quote more words, so that only one passage is meant.',
  };
}
