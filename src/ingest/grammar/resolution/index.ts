import type { Line } from '../../line.ts';
import { makePassage, type Passage, splitPassage } from '../../passage.ts';
import { findMarker } from '../marker.ts';
import { readRule } from '../plain.ts';
import type { Production, ReadingText } from '../production.ts';
import { readBody } from './body.ts';
import { readClosing } from './closing.ts';
import { endsClause, findFootnoteNumber, findParagraphNumber, isAdoption, isOrganLine, opensAdoption } from './form.ts';
import { findHeadEnd, readHead } from './head.ts';
import { readDivision } from './part.ts';

/**
 * A resolution, in the order that the UN Editorial Manual gives ("Resolutions": order of elements): number and title,
 * the organ's opening line, the preamble, the operative part, the meeting and date of adoption, footnotes; in older and
 * longer ones parts with a preamble each, and annexes. Position and numbering decide, never wording.
 */
export function readResolution({ lines, passages }: ReadingText): Production[] {
  const organ = lines.find((line) => isOrganLine(line));
  const pieces = passages.flatMap((passage) => splitPassage(passage, opensPart(organ)));
  const organAt = pieces.findIndex((piece) => piece.lines[0].number === organ?.number);
  const bodyAt = organAt === -1 ? findHeadEnd(pieces) : withDivision(pieces, organAt);
  const closingAt = findClosing(pieces, bodyAt);
  return [
    ...readHead(pieces.slice(0, bodyAt)),
    ...readBody(pieces.slice(bodyAt, closingAt)),
    ...readClosing(pieces.slice(closingAt)),
  ];
}

/** The letter of a first part stands above the opening line, and belongs to the body. */
function withDivision(pieces: readonly Passage[], organAt: number): number {
  const before = pieces[organAt - 1];
  return organAt > 1 && before && readDivision(before) ? organAt - 1 : organAt;
}

/** Tells which lines open something new inside a passage: an opening line, a number, an adoption, a raised mark. */
function opensPart(organ: Line | undefined): (line: Line, previous: Line) => boolean {
  let due = 1;
  return (line, previous) => {
    const number = findParagraphNumber(line.text, due);
    if (number && (endsClause(previous) || isOrganLine(previous))) due = Number.parseInt(number.printed, 10) + 1;
    return (
      line.number === organ?.number ||
      previous.number === organ?.number ||
      ((number ?? findMarker(line.text, 'bracketed')) !== undefined && endsClause(previous)) ||
      ((opensAdoption(line) || readDivision(makePassage([line])) !== undefined) && endsClause(previous)) ||
      readDivision(makePassage([previous])) !== undefined ||
      findMarker(line.text, 'raised') !== undefined
    );
  };
}

/**
 * The closing begins with the last adoption, or with what marks footnotes where no adoption follows the text: a rule, a
 * raised mark, or "1/ S/24476, annex." as the last passages.
 */
function findClosing(pieces: readonly Passage[], bodyAt: number): number {
  const adoptionAt = pieces.findLastIndex((piece, index) => index > bodyAt && isAdoption(piece));
  if (adoptionAt !== -1) return adoptionAt;
  const markedAt = pieces.findIndex(
    (piece, index) => index > bodyAt && (readRule(piece) ?? findMarker(piece.lines[0].text, 'raised')) !== undefined,
  );
  if (markedAt !== -1) return markedAt;
  const notesAt = pieces.findLastIndex(({ lines }) => !findFootnoteNumber(lines[0].text)?.printed.endsWith('/'));
  return Math.max(bodyAt, notesAt + 1);
}
