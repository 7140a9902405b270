import type { Line } from '../../line.ts';
import { type Passage, splitPassage } from '../../passage.ts';
import { readFootnote, readRule, readUnrecognised } from '../plain.ts';
import { numberedUnit, type Production } from '../production.ts';
import { findFootnoteNumber, isAdoption } from './form.ts';

/**
 * Reads what stands below the operative part: the adoption, a rule, footnotes. A footnote printed as plain text opens a
 * passage with its number, or a line with the number after that of the one before.
 */
export function readClosing(passages: readonly Passage[]): Production[] {
  let last: number | undefined;
  const opensFootnote = ({ text }: Line): boolean => {
    const number = numberOf(text);
    return number !== undefined && last !== undefined && number === last + 1 && isNext(number);
  };
  const isNext = (number: number): boolean => {
    last = number;
    return true;
  };
  return passages.flatMap((passage) => {
    const first = numberOf(passage.lines[0].text);
    if (first !== undefined && !isAdoption(passage)) last = first;
    return splitPassage(passage, opensFootnote).flatMap(readPiece);
  });
}

function numberOf(text: string): number | undefined {
  const number = findFootnoteNumber(text);
  return number && Number.parseInt(number.printed, 10);
}

function readPiece(piece: Passage): Production[] {
  if (isAdoption(piece)) return [{ kind: 'adoption', passage: piece, because: 'the meeting that adopted the text' }];
  const marked = readRule(piece) ?? readFootnote(piece);
  if (marked) return marked;
  const number = findFootnoteNumber(piece.lines[0].text);
  if (number === undefined) return [readUnrecognised(piece)];
  return numberedUnit(
    { kind: 'footnote', because: 'a number opens it, below the adoption of the text' },
    piece,
    number,
  );
}
