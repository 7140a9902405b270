import type { Anchor } from '../domain/anchor.ts';
import type { Inline } from '../domain/inline.ts';
import { lastAtMost } from './binary-search.ts';
import { type Passage, type Span, passageText, sourceSpansOf } from './passage.ts';

/** Gives a footnote mark its anchor, and the footnote it calls where there is one. */
export type ResolveMark = (mark: string) => { readonly anchor: Anchor; readonly note?: Anchor };

export interface InlineReading {
  readonly resolveMark: ResolveMark;
  /** Whether emphasised words at the very start are the paragraph's opening phrase. */
  readonly opensWithPhrase?: boolean;
  /** Whether line breaks of the source mean something and are kept, as in an adoption. */
  readonly keepsLines?: boolean;
}

/**
 * The inline content of a passage, and two accounts of where it came from: `markup`, the stretches of source that are
 * markup and not words, and `sourceOffset`, which leads from an offset into the plain text back to the source.
 */
export interface InlineContent {
  readonly inlines: Inline[];
  readonly markup: Span[];
  readonly sourceOffset: (plainOffset: number) => number;
}

/** A stretch of a passage's text that is not plain words. */
type Mark =
  | { readonly kind: 'open'; readonly from: number; readonly to: number }
  | { readonly kind: 'close'; readonly from: number; readonly to: number }
  | { readonly kind: 'reference'; readonly from: number; readonly to: number; readonly mark: string };

/** "*", "**" around emphasised words · "<sup>3</sup>", a footnote mark · "¹", the same in one character. */
const markPattern = /(?<stars>\*{1,3})|<sup>\s*(?<raised>\d{1,3}|[a-z]|\*{1,3})\s*<\/sup>|(?<superscript>[¹²³⁰⁴-⁹]+)/g;

/**
 * Reads the inline markup of a passage: emphasis (`*…*`) and footnote marks (`<sup>3</sup>`, `¹`). Everything else is
 * words. Takes time linear in the length of the passage.
 */
export function parseInlines(passage: Passage, reading: InlineReading): InlineContent {
  const text = passageText(passage);
  const sourceSpans = sourceSpansOf(passage);
  const marks = findMarks(text);
  const root: Inline[] = [];
  const open: Inline[][] = [root];
  const runs: { plain: number; passage: number }[] = [];
  let plainLength = 0;

  const place = (from: number, length: number): void => {
    runs.push({ plain: plainLength, passage: from });
    plainLength += length;
  };
  const addWords = (from: number, to: number): void => {
    const target = open.at(-1) ?? root;
    for (const piece of reading.keepsLines ? cutAtLines(passage, from, to) : [{ from, to }]) {
      if (piece.from > from) {
        place(piece.from - 1, 1);
        target.push({ kind: 'line-break' });
      }
      place(piece.from, piece.to - piece.from);
      target.push(...cutAtControlCharacters(text.slice(piece.from, piece.to)));
    }
  };

  let at = 0;
  for (const mark of marks) {
    addWords(at, mark.from);
    at = mark.to;
    const target = open.at(-1) ?? root;
    if (mark.kind === 'open') {
      const children: Inline[] = [];
      const opensParagraph = reading.opensWithPhrase === true && mark.from === 0;
      target.push({ kind: opensParagraph ? 'opening-phrase' : 'emphasis', children });
      open.push(children);
    } else if (mark.kind === 'close') {
      open.pop();
    } else {
      const resolved = reading.resolveMark(mark.mark);
      place(mark.from, resolved.note === undefined ? mark.mark.length : 0);
      target.push({ kind: 'footnote-reference', mark: mark.mark, ...resolved });
    }
  }
  addWords(at, text.length);

  return {
    inlines: root,
    markup: marks.flatMap((mark) => markupOf(mark, text)).flatMap(({ start, end }) => sourceSpans(start, end)),
    sourceOffset: (plainOffset) => {
      const run = runs[lastAtMost(runs, plainOffset, ({ plain }) => plain)];
      const inPassage = (run?.passage ?? 0) + plainOffset - (run?.plain ?? 0);
      return sourceSpans(inPassage, inPassage + 1).at(0)?.start ?? passage.lines[0].start;
    },
  };
}

/** What of a mark is markup: all of a star, the tags of `<sup>3</sup>`, nothing of `¹`. */
function markupOf(mark: Mark, text: string): Span[] {
  if (mark.kind !== 'reference') return [{ start: mark.from, end: mark.to }];
  const start = mark.from + text.slice(mark.from, mark.to).indexOf(mark.mark);
  return [
    { start: mark.from, end: start },
    { start: start + mark.mark.length, end: mark.to },
  ].filter(({ start: from, end: to }) => to > from);
}

function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
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
    const partner = isSolid(before) && !isWord(after) ? open.findLastIndex((one) => one.to - one.from === star.to - star.from) : -1;
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

/** C0 and C1 controls and DEL, less those that are white space: characters that HTML cannot hold. */
const controlCharacter = /([\0-\x08\x0E-\x1F\x7F-\x9F])/;

function cutAtControlCharacters(text: string): Inline[] {
  return text
    .split(controlCharacter)
    .filter((piece) => piece !== '')
    .map((piece) =>
      controlCharacter.test(piece)
        ? { kind: 'control-character', code: piece.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0') }
        : { kind: 'text', text: piece },
    );
}

function cutAtLines({ lines }: Passage, from: number, to: number): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  let lineStart = 0;
  for (const line of lines) {
    const lineEnd = lineStart + line.text.length;
    const piece = { from: Math.max(from, lineStart), to: Math.min(to, lineEnd) };
    if (piece.to > piece.from) pieces.push(piece);
    lineStart = lineEnd + 1;
  }
  return pieces;
}
