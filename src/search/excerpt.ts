/** A stretch of an excerpt: words that were asked for, or words between them. */
export interface ExcerptPiece {
  readonly text: string;
  readonly isAsked: boolean;
}

/** So many words make an excerpt, and so many of them stand before the first that was asked for. */
const mostWords = 40;
const leadWords = 8;

/**
 * Gives the words of a unit around those asked for: where most of these stand together, and never beyond the unit. What
 * is left out is said by an ellipsis. `asked` are the locations in the page; `start` is that of the first of `words`.
 */
export function makeExcerpt(words: readonly string[], start: number, asked: readonly number[]): ExcerptPiece[] {
  const here = asked.map((location) => location - start).filter((index) => index >= 0 && index < words.length);
  const first = findStart(words.length, here);
  const last = Math.min(words.length, first + mostWords);
  const marked = new Set(here);
  const pieces: { text: string; isAsked: boolean }[] = [];
  const add = (text: string, isAsked: boolean): void => {
    const before = pieces.at(-1);
    if (before?.isAsked === isAsked) before.text += ` ${text}`;
    else pieces.push({ text, isAsked });
  };
  if (first > 0) add('…', false);
  for (let index = first; index < last; index += 1) add(words[index] ?? '', marked.has(index));
  if (last < words.length) add('…', false);
  return pieces;
}

function findStart(length: number, asked: readonly number[]): number {
  if (length <= mostWords) return 0;
  const starts = asked.map((index) => Math.max(0, Math.min(index - leadWords, length - mostWords)));
  const within = (from: number): number => asked.filter((index) => index >= from && index < from + mostWords).length;
  return starts.reduce((best, start) => (within(start) > within(best) ? start : best), starts[0] ?? 0);
}
