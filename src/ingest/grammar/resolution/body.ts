import { anchorToken } from '../../../domain/anchor.ts';
import type { Line } from '../../line.ts';
import { type Passage, passageText, splitPassage } from '../../passage.ts';
import { endsSentence } from '../../segment.ts';
import { looksLikeHeading } from '../heading.ts';
import { findMarker, nextPath } from '../marker.ts';
import { readEntry, readFootnote, readParagraph, readUnrecognised } from '../plain.ts';
import { type DraftUnit, numberedUnit, type Production } from '../production.ts';
import { joinBroken } from './broken-paragraph.ts';
import { readClosing } from './closing.ts';
import { findParagraphNumber, withoutMarks } from './form.ts';
import { endsInComma } from './opening-line.ts';
import { findPreambleEnds } from './preamble.ts';
import { findQuoted } from './quotation.ts';
import { divideBody, type Stretch } from './stretch.ts';

/**
 * Reads the body of a resolution: preamble and operative part, once or in each of its parts; then annexes, which have
 * paragraphs and no preamble; below any of them the account of an adoption and footnotes.
 */
export function readBody(
  pieces: readonly Passage[],
  opening: Line | undefined,
  endsParagraph: (line: Line, previous: Line) => boolean,
): Production[] {
  return divideBody(pieces, opening).flatMap((stretch) => {
    const own = stretch.pieces.flatMap((piece) => splitPassage(piece, endsParagraph));
    const headings = stretch.opening?.kind === 'division' ? countHeadings(own, stretch.isFollowed) : 0;
    const below = own.slice(headings);
    return [
      ...(stretch.opening ? [stretch.opening] : []),
      ...own.slice(0, headings).map((passage, index) => readHeading(passage, index === 0 ? 3 : 4)),
      ...(stretch.isAnnexed
        ? readNumbered(below, 'paragraph', headings)
        : readPreambleAndOperative(below, stretch, headings)),
      ...readClosing(stretch.closing),
    ];
  });
}

function readPreambleAndOperative(pieces: readonly Passage[], { opening }: Stretch, headings: number): Production[] {
  const isPromised = opening?.kind === 'organ-line' && endsInComma(opening.passage.lines[0]);
  const ends = findPreambleEnds(pieces, isPromised);
  return [
    ...readListed(pieces.slice(0, ends.preamble), (passage) => ({
      kind: 'preambular-paragraph',
      passage,
      because: 'it stands between the opening line and the first operative paragraph',
    })),
    ...readListed(pieces.slice(ends.preamble, ends.numbers), (passage) => ({
      kind: 'paragraph',
      passage,
      because: 'a verb in the present tense opens it, and numbered paragraphs follow',
    })),
    ...readNumbered(joinBroken(pieces.slice(ends.numbers)), 'operative-paragraph', headings),
  ];
}

/** Counts the headings directly below the name or the letter of a part: "SAFETY OF HARBOURS". */
function countHeadings(pieces: readonly Passage[], isFollowed: boolean): number {
  const end = pieces.findIndex((passage, index) => !isHeading(passage) || (index === pieces.length - 1 && !isFollowed));
  return end === -1 ? pieces.length : end;
}

/** Numbered paragraphs and what stands below them; where none has a number, they are of the kind `unnumbered`. */
function readNumbered(
  pieces: readonly Passage[],
  unnumbered: 'operative-paragraph' | 'paragraph',
  headings: number,
): Production[] {
  const isNumbered = pieces.some(({ lines }) => findParagraphNumber(lines[0].text, 1) !== undefined);
  let due = 1;
  return readListed(pieces, (passage, index) => {
    const number = findParagraphNumber(passage.lines[0].text, due);
    if (number) {
      due = Number.parseInt(number.printed, 10) + 1;
      return numberedUnit({ kind: 'operative-paragraph', because: 'a number opens it' }, passage, number);
    }
    const marked = readFootnote(passage) ?? readEntry(passage);
    if (marked) return marked;
    const mayHaveHeadings = isNumbered || unnumbered === 'paragraph';
    if (mayHaveHeadings && index < pieces.length - 1 && isHeading(passage))
      return readHeading(passage, headings > 0 ? 4 : 3);
    if (unnumbered === 'paragraph') return readParagraph(passage);
    if (isNumbered) return readUnrecognised(passage);
    return { kind: unnumbered, passage, because: 'it stands in the operative part without a number' };
  });
}

function readHeading(passage: Passage, level: number): DraftUnit {
  return { kind: 'heading', level, passage, because: 'it is short, ends in no stop, and stands above others' };
}

function isHeading(passage: Passage): boolean {
  return passage.lines.length <= 2 && looksLikeHeading(passage) && !endsSentence(withoutMarks(passageText(passage)));
}

/** Reads paragraphs, and below each its subparagraphs, "(a)", "(i)", "(1)", and what it quotes. */
function readListed(
  pieces: readonly Passage[],
  readOne: (passage: Passage, index: number) => Production | Production[],
): Production[] {
  const quoted = findQuoted(pieces);
  let path: readonly string[] = [];
  return pieces.flatMap((passage, index) => {
    if (quoted[index]) return { kind: 'paragraph', passage, because: 'it is quoted in the paragraph before it' };
    const bracketed = findMarker(passage.lines[0].text, 'bracketed');
    if (bracketed === undefined) {
      path = [];
      return readOne(passage, index);
    }
    path = nextPath(path, anchorToken(bracketed.printed) ?? bracketed.printed);
    const because = 'a letter or number in brackets opens it';
    return numberedUnit({ kind: 'subparagraph', path, because }, passage, bracketed);
  });
}
