import { findWrittenDates } from '../../domain/dates.ts';
import type { Stretch } from './candidate.ts';

/**
 * A number in a list of resolutions, with the date that follows it; `number` is in the form in which organs print it, and
 * absent where it is damaged.
 */
export interface ListedNumber extends Stretch {
  readonly number?: string;
}

/** "(1990)", "(XXX)", "(S-VI)": the year or the session after a number. */
const bracket = String.raw`\(\s?((?:19|20)\d{2}|(?:E?S-)?[IVXLC]{1,8})\s?\)`;

/** "and", "to", a comma, a dash: what stands between the numbers of a list. A range is named by its two ends. */
const between = String.raw`(?:\s*[,;]\s*(?:(?:and|or|to|as\s+well\s+as)\s+)?|\s+(?:and|or|to|through|as\s+well\s+as)\s+|\s?[-–]\s?)`;
/** Between the numbers of the Security Council, whose form is certain, also a full stop that was a comma once. */
const separator = new RegExp(String.raw`${between}|\s*\.\s*(?:and\s+)?(?=\d{1,4}\s?\(\d{4}\))`, 'y');

/** "661 (1990)", "661(1990)", "3363 (XXX)", "217 A (III)" */
const bracketed = new RegExp(String.raw`(\d{1,4})(?:\s?([A-Z]))?\s?${bracket}`, 'y');

/** "49/127", "57/270 B", "1997/2", "S-13/2", "ES-8/2" */
const sessional =
  /((?:E?S-)?\d{1,4}\/\s?(?:S-)?\d{1,4})(?:\s?([A-Z])(?![\p{L}\p{N}/’'-]|\.\p{L}))?(?![\p{L}\p{N}]|\/[\p{L}\p{N}])/uy;

/** "1, 2 and 3 (1990)", "3411 A and B (XXX)": what stands in brackets belongs to all. */
const sharing = new RegExp(
  String.raw`(\d{1,4}(?:\s[A-Z])?(?:${between}(?:\d{1,4}(?:\s[A-Z])?|[A-Z])){1,20})\s?${bracket}`,
  'y',
);

/** "S71 (1985)" within a list: its year shows that it was a number once. */
const damaged = /(?=[^\s,;.()]*[\dOIlS])[^\s,;.()]{1,6}\s?\((?:19|20)\d{2}\)/y;

/** "B" in "57/270 A and B" */
const letterOnly = /[A-Z](?![\p{L}\p{N}/’'-]|\.\p{L})/uy;

/** " of 19 December 1994", ", dated 4 March" */
const openingOfDate = /,?\s+(?:of|dated)\s+(?=\d)/y;

/**
 * Reads the numbers of resolutions that stand at a place, with their dates: a list of them, as long as it goes on.
 *
 * @example readResolutionNumbers('49/127 of 19 December 1994 and 50/123', 0) =>
 * [{ start: 0, end: 26, number: '49/127' }, { start: 31, end: 37, number: '50/123' }]
 * @example readResolutionNumbers('1 to 5 (1990)', 0) => the numbers 1 (1990) and 5 (1990)
 */
export function readResolutionNumbers(text: string, from: number): ListedNumber[] {
  const found: ListedNumber[] = [];
  let at = from;
  for (let item = readItem(text, at, found.at(-1)); item.length > 0; item = readItem(text, at, found.at(-1))) {
    found.push(...item);
    const end = item.at(-1)?.end ?? at;
    at = end + (matchAt(separator, text, end)?.[0].length ?? 0);
    if (at === end) break;
  }
  return found;
}

function readItem(text: string, at: number, last: ListedNumber | undefined): ListedNumber[] {
  const shared = matchAt(sharing, text, at);
  if (shared !== null) return share(text, at, shared);
  const [words, number, letter, inside] = matchAt(bracketed, text, at) ?? [];
  if (words !== undefined && number !== undefined) {
    return [withDate(text, at, at + words.length, `${withLetter(number, letter)} (${inside})`)];
  }
  const [whole, base, part] = matchAt(sessional, text, at) ?? [];
  if (whole !== undefined && base !== undefined) {
    return [withDate(text, at, at + whole.length, withLetter(base.replaceAll(/\s/g, ''), part))];
  }
  const stem = /^(\S+\/\S+) [A-Z]$/.exec(last?.number ?? '')?.[1];
  const [onlyLetter] = (stem && matchAt(letterOnly, text, at)) || [];
  if (onlyLetter !== undefined) return [withDate(text, at, at + 1, `${stem} ${onlyLetter}`)];
  const unreadable = last === undefined ? undefined : matchAt(damaged, text, at)?.[0];
  return unreadable === undefined ? [] : [{ start: at, end: at + unreadable.length }];
}

/** Divides "1, 2 and 3 (1990)" among its numbers; the last has the bracket and the date with it. */
function share(text: string, at: number, [words, list = '', inside]: RegExpExecArray): ListedNumber[] {
  let base = '';
  const pieces = [...list.matchAll(/(\d{1,4})?(?:\s?([A-Z]))?/g)].filter(([piece]) => piece !== '');
  const end = withDate(text, at, at + words.length, '').end;
  return pieces.map(({ 0: piece, 1: number, 2: letter, index }, which) => {
    base = number ?? base;
    return {
      start: at + index + (piece.length - piece.trimStart().length),
      end: which === pieces.length - 1 ? end : at + index + piece.length,
      number: `${withLetter(base, letter)} (${inside})`,
    };
  });
}

function withLetter(number: string, letter: string | undefined): string {
  return letter === undefined ? number : `${number} ${letter}`;
}

/** The date of a resolution belongs to the words by which it is cited. */
function withDate(text: string, start: number, end: number, number: string): ListedNumber {
  const opening = matchAt(openingOfDate, text, end)?.[0].length ?? 0;
  const at = end + opening;
  const [date] = opening === 0 ? [] : findWrittenDates(text.slice(at, at + 24).replaceAll(/\s/g, ' '));
  return { start, end: date?.start === 0 ? at + date.end : end, number };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
