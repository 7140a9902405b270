import type { Span } from './passage.ts';
import type { PlainMark } from './plain-marks.ts';

/** A stretch of a passage's text that is not plain words. */
export type Mark =
  | { readonly kind: 'open'; readonly from: number; readonly to: number }
  | { readonly kind: 'close'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'reference';
      readonly from: number;
      readonly to: number;
      readonly mark: string;
    };

/** "*", "**" around emphasised words · "<sup>3</sup>", a footnote mark · "¹", the same in one character. */
const markPattern = /(?<stars>\*{1,3})|<sup>(?<raised>\d{1,3}|[a-z]|\*{1,3})<\/sup>|(?<superscript>[¹²³⁰⁴-⁹]+)/g;

/** What of a mark is markup: all of a star, the tags of `<sup>3</sup>`, nothing of `¹`. */
export function markupOf(mark: Mark, text: string): Span[] {
  if (mark.kind !== 'reference') return [{ start: mark.from, end: mark.to }];
  const start = mark.from + text.slice(mark.from, mark.to).indexOf(mark.mark);
  return [
    { start: mark.from, end: start },
    { start: start + mark.mark.length, end: mark.to },
  ].filter(({ start: from, end: to }) => to > from);
}

/**
 * Finds the inline marks of a passage’s text, in order. Every opening star has its closing one, well nested. Takes time
 * linear in the length of the text.
 */
export function findMarks(text: string, plainMarks: readonly PlainMark[] = []): Mark[] {
  const marks: Mark[] = plainMarks.map((mark) => ({ kind: 'reference', ...mark }));
  const stars: { from: number; to: number }[] = [];
  for (const match of text.matchAll(markPattern)) {
    const span = { from: match.index, to: match.index + match[0].length };
    const { raised, superscript } = match.groups ?? {};
    if (raised !== undefined) marks.push({ kind: 'reference', ...span, mark: raised });
    else if (superscript === undefined) stars.push(span);
    else if (!isExponent(text, span.from)) marks.push({ kind: 'reference', ...span, mark: superscript });
  }
  return [...marks, ...pairStars(text, stars)].sort((one, other) => one.from - other.from);
}

/** "10 km²": digits raised after a unit of one or two letters that itself follows a number are no footnote mark. */
function isExponent(text: string, at: number): boolean {
  return /\d\s?\p{L}{1,2}$/u.test(text.slice(Math.max(0, at - 6), at));
}

/**
 * Pairs stars as CommonMark does, by what stands beside them: an opening star has white space or punctuation before it
 * and a word after, a closing star the other way round. A star without a partner is a character of the text.
 */
function pairStars(text: string, stars: readonly { from: number; to: number }[]): Mark[] {
  const marks: Mark[] = [];
  const open: { from: number; to: number }[] = [];
  for (const star of stars) {
    const before = text.slice(Math.max(0, star.from - 1), star.from);
    const after = text.slice(star.to, star.to + 1);
    const partner =
      isSolid(before) && !isWord(after) ? open.findLastIndex((one) => one.to - one.from === star.to - star.from) : -1;
    const opening = open[partner];
    if (opening !== undefined) {
      open.length = partner;
      marks.push({ kind: 'open', ...opening }, { kind: 'close', ...star });
    } else if (isSolid(after) && !isWord(before)) {
      if (open.every((one) => one.to - one.from !== star.to - star.from)) open.push(star);
    }
  }
  return marks;
}

function isSolid(character: string): boolean {
  return /^\S/.test(character);
}

function isWord(character: string): boolean {
  return /^[\p{L}\p{N}]/u.test(character);
}
