import type { Anchor } from '../domain/anchor.ts';
import type { Inline } from '../domain/inline.ts';
import { lastAtMost } from './binary-search.ts';
import { findMarks, markupOf } from './inline-marks.ts';
import { type Passage, passageText, type Span, sourceSpansOf } from './passage.ts';
import type { PlainMark } from './plain-marks.ts';

/** Gives a footnote mark its anchor, and the footnote it calls where there is one. */
export type ResolveMark = (mark: string) => {
  readonly anchor: Anchor;
  readonly note?: Anchor;
};

/** How the inline content of a passage is to be read. */
export interface InlineReading {
  readonly resolveMark: ResolveMark;
  /** Footnote marks that the text prints as plain numbers. */
  readonly plainMarks?: readonly PlainMark[];
  /** Whether emphasised words at the very start are the paragraph's opening phrase. */
  readonly opensWithPhrase?: boolean;
  /** Whether line breaks of the source mean something and are kept, as in an adoption. */
  readonly keepsLines?: boolean;
}

/**
 * The inline content of a passage, and an account of where it came from: `markup`, the stretches of source that are
 * markup and not words, and the ways between the plain text, the passage and the source.
 */
export interface InlineContent {
  readonly inlines: Inline[];
  readonly markup: Span[];
  readonly sourceOffset: (plainOffset: number) => number;
  /** Leads from an offset into the text of the passage, markup included, to one into the plain text. */
  readonly plainOffset: (passageOffset: number) => number;
}

/**
 * Reads the inline markup of a passage: emphasis (`*…*`) and footnote marks (`<sup>3</sup>`, `¹`). Everything else is
 * words. Takes time linear in the length of the passage.
 */
export function parseInlines(passage: Passage, reading: InlineReading): InlineContent {
  const text = passageText(passage);
  const sourceSpans = sourceSpansOf(passage);
  const marks = findMarks(text, reading.plainMarks);
  const root: Inline[] = [];
  const open: Inline[][] = [root];
  const runs: { plain: number; passage: number }[] = [];
  let plainLength = 0;

  const place = (from: number, length: number): void => {
    runs.push({ plain: plainLength, passage: from });
    plainLength += length;
  };
  const joints = reading.keepsLines === true ? jointsOf(passage) : [];
  const addWords = (from: number, to: number): void => {
    const target = open.at(-1) ?? root;
    let at = from;
    for (const joint of joints.filter((one) => one >= from && one < to)) {
      place(at, joint - at);
      for (const inline of cutAtControlCharacters(text.slice(at, joint))) target.push(inline);
      place(joint, 1);
      target.push({ kind: 'line-break' });
      at = joint + 1;
    }
    place(at, to - at);
    for (const inline of cutAtControlCharacters(text.slice(at, to))) target.push(inline);
  };

  let at = 0;
  for (const mark of marks) {
    addWords(at, mark.from);
    at = mark.to;
    const target = open.at(-1) ?? root;
    if (mark.kind === 'open') {
      const children: Inline[] = [];
      const opensParagraph = reading.opensWithPhrase === true && mark.from === 0;
      target.push({
        kind: opensParagraph ? 'opening-phrase' : 'emphasis',
        children,
      });
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
    plainOffset: (passageOffset) => {
      const run = runs[lastAtMost(runs, passageOffset, ({ passage: at }) => at)];
      return (run?.plain ?? 0) + Math.max(0, passageOffset - (run?.passage ?? 0));
    },
  };
}

/** C0 and C1 controls and DEL, less those that are white space in HTML: characters that HTML cannot hold. */
const controlCharacter = /([\0-\x08\x0B\x0E-\x1F\x7F-\x9F])/;

function cutAtControlCharacters(text: string): Inline[] {
  return text
    .split(controlCharacter)
    .filter((piece) => piece !== '')
    .map((piece) =>
      controlCharacter.test(piece)
        ? {
            kind: 'control-character',
            code: piece.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0'),
          }
        : { kind: 'text', text: piece },
    );
}

/** Where in the text of a passage its lines were joined. */
function jointsOf({ lines }: Passage): number[] {
  const joints: number[] = [];
  let end = -1;
  for (const line of lines) {
    end += line.text.length + 1;
    joints.push(end);
  }
  return joints.slice(0, -1);
}
