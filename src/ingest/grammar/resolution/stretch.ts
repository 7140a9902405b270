import type { Line } from '../../line.ts';
import type { Passage } from '../../passage.ts';
import { findMarker } from '../marker.ts';
import { readRule } from '../plain.ts';
import type { DraftUnit } from '../production.ts';
import { isNotePiece } from './closing.ts';
import { isAdoption, opensAdoption } from './form.ts';
import { readOpeningLine } from './opening-line.ts';
import { hasOwnOrder, readDivision } from './part.ts';

/** A stretch of the body: what opens it, the pieces that follow, and what closes it. */
export interface Stretch {
  readonly opening?: DraftUnit;
  readonly pieces: readonly Passage[];
  /** From the account of an adoption, a rule or the first footnote on. */
  readonly closing: readonly Passage[];
  /** Whether it belongs to an annex, and has paragraphs and no preamble. */
  readonly isAnnexed: boolean;
  /** Whether another stretch follows. */
  readonly isFollowed: boolean;
}

/** Divides the body of a resolution at its opening lines, parts and annexes; every piece is in one stretch, in order. */
export function divideBody(pieces: readonly Passage[], openingLine: Line | undefined): Stretch[] {
  const notesAt = findNotes(pieces);
  const stretches: { opening?: DraftUnit; pieces: Passage[]; isAnnexed: boolean }[] = [
    { pieces: [], isAnnexed: false },
  ];
  for (const piece of pieces.slice(0, notesAt)) {
    const opening = readDivision(piece) ?? readOpeningLine(piece, openingLine);
    const isAnnexed = opening?.kind === 'organ-line' ? false : (stretches.at(-1)?.isAnnexed ?? false);
    if (opening) stretches.push({ opening, pieces: [], isAnnexed: isAnnexed || hasOwnOrder(opening) });
    else stretches.at(-1)?.pieces.push(piece);
  }
  return stretches.map(({ pieces: own, ...stretch }, index) => {
    const closingAt = findClosing(own, stretch.isAnnexed);
    const isFollowed = index < stretches.length - 1;
    const notes = isFollowed ? [] : pieces.slice(notesAt);
    return { ...stretch, pieces: own.slice(0, closingAt), closing: [...own.slice(closingAt), ...notes], isFollowed };
  });
}

/** Where the footnotes begin that stand at the very end: "1/ S/24476, annex.", "* Reissued." */
function findNotes(pieces: readonly Passage[]): number {
  return pieces.findLastIndex((piece) => !isNotePiece(piece)) + 1;
}

/**
 * Where the closing of a stretch begins: at the first adoption or rule, or at the footnotes below the last number. An
 * annex may name an adoption in its head; what numbers follow is none of its closing.
 */
function findClosing(pieces: readonly Passage[], isAnnexed: boolean): number {
  const lastNumbered = pieces.findLastIndex(({ lines }) => findMarker(lines[0].text, 'arabic') !== undefined);
  const closingAt = pieces.findIndex((piece, index) => {
    if (index > lastNumbered && findMarker(piece.lines[0].text, 'raised', 'superscript')) return true;
    if (isAnnexed) return index > lastNumbered && (readRule(piece) !== undefined || opensAdoption(piece.lines[0]));
    return isAdoption(piece) || readRule(piece) !== undefined;
  });
  return closingAt === -1 ? pieces.length : closingAt;
}
