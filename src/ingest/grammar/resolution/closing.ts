import type { Line } from '../../line.ts';
import { makePassage, type Passage, splitPassage } from '../../passage.ts';
import { findMarker } from '../marker.ts';
import { readFootnote, readRule, readUnrecognised } from '../plain.ts';
import { numberedUnit, type Production } from '../production.ts';
import { findFootnoteNumber, isAdoption } from './form.ts';

/** "In favour:", "Abstaining: Austria, Belgium": how a recorded vote lists who voted how. */
const voteList = /^[*[(]?\p{Lu}\p{L}+(?: \p{Ll}+)?\*?\s?:/u;

/**
 * Reads what stands below the operative part: the adoption with the votes, a rule, footnotes. A footnote printed as
 * plain text opens a passage with its number or stars, or a line with the number after that of the one before.
 */
export function readClosing(passages: readonly Passage[]): Production[] {
  let last: number | undefined;
  const opensFootnote = ({ text }: Line): boolean => {
    const number = numberOf(text);
    if (number === undefined || last === undefined || number !== last + 1) return opensWithMark(text);
    last = number;
    return true;
  };
  const pieces = passages.flatMap((passage) => {
    const first = numberOf(passage.lines[0].text);
    if (first !== undefined && !isAdoption(passage)) last = first;
    return splitPassage(passage, opensFootnote);
  });
  return joinVotes(pieces).flatMap(readPiece);
}

/** Tells whether a piece is a footnote by its front alone: "1/ S/24476, annex.", "* Reissued." */
export function isNotePiece({ lines }: Passage): boolean {
  return findFootnoteNumber(lines[0].text)?.printed.endsWith('/') === true || opensWithMark(lines[0].text);
}

/** Joins the lists of a recorded vote with the account of the adoption that they follow. */
function joinVotes(pieces: readonly Passage[]): Passage[] {
  const groups: Passage[][] = [];
  for (const piece of pieces) {
    const current = groups.at(-1);
    const isVote = current?.[0] && isAdoption(current[0]) && voteList.test(piece.lines[0].text);
    if (isVote) current.push(piece);
    else groups.push([piece]);
  }
  return groups.map((group) =>
    makePassage(
      group.flatMap(({ lines }) => lines),
      group.flatMap(({ pageBreaks }) => pageBreaks),
    ),
  );
}

function opensWithMark(text: string): boolean {
  return findMarker(text, 'raised', 'superscript', 'starred') !== undefined;
}

function numberOf(text: string): number | undefined {
  const number = findFootnoteNumber(text);
  return number && Number.parseInt(number.printed, 10);
}

function readPiece(piece: Passage): Production[] {
  if (isAdoption(piece)) return [{ kind: 'adoption', passage: piece, because: 'the meeting that adopted the text' }];
  const marked = readRule(piece) ?? readFootnote(piece);
  if (marked) return marked;
  const { text } = piece.lines[0];
  const number = findFootnoteNumber(text) ?? findMarker(text, 'starred');
  if (number === undefined) return [readUnrecognised(piece)];
  return numberedUnit({ kind: 'footnote', because: 'a number or stars open it, below the text' }, piece, number);
}
