import type { Line } from '../../line.ts';
import { makePassage, type Passage, splitPassage } from '../../passage.ts';
import { isHardWrapped, readsOn } from '../../segment.ts';
import { looksLikeHeading } from '../heading.ts';
import { findMarker } from '../marker.ts';
import { readRule } from '../plain.ts';
import type { Production, ReadingText } from '../production.ts';
import { readBody } from './body.ts';
import { endsClause, findParagraphNumber, isTitleLine, opensAdoption, opensQuotation } from './form.ts';
import { findHeadEnd, readHead } from './head.ts';
import { findOpeningLine, isOpeningLine } from './opening-line.ts';
import { readDivision } from './part.ts';
import { endsShort } from './short-line.ts';

/**
 * A resolution, in the order that the UN Editorial Manual gives ("Resolutions": order of elements): number and title,
 * the organ's opening line, the preamble, the operative part, the meeting and date of adoption, footnotes; in older and
 * longer ones parts with a preamble each, and annexes. Position and numbering decide, never wording.
 */
export function readResolution({ lines, passages }: ReadingText): Production[] {
  const opening = findOpeningLine(lines);
  const isWrapped = isHardWrapped(lines);
  const pieces = passages.flatMap((passage) => splitPassage(passage, opensPart(opening, isWrapped)));
  const openingAt = pieces.findIndex((piece) => piece.lines[0].number === opening?.number);
  const bodyAt = openingAt === -1 ? findHeadEnd(pieces) : withDivision(pieces, openingAt);
  return [
    ...readHead(pieces.slice(0, bodyAt), openingAt !== -1),
    ...readBody(pieces.slice(bodyAt), opening, endsShort(lines)),
  ];
}

/** The letter of a first part, and a heading below it, stand above the opening line, and belong to the body. */
function withDivision(pieces: readonly Passage[], openingAt: number): number {
  const isHeading = (piece: Passage): boolean => looksLikeHeading(piece) && !isTitleLine(piece.lines[0]);
  const above = pieces.slice(0, openingAt).findLastIndex((piece) => !isHeading(piece) || readDivision(piece));
  const division = pieces[above];
  return above > 0 && division && readDivision(division) ? above : openingAt;
}

/** Tells which lines open something new inside a passage: an opening line, a number, an adoption, a footnote. */
function opensPart(opening: Line | undefined, isWrapped: boolean): (line: Line, previous: Line) => boolean {
  let due = 1;
  return (line, previous) => {
    const afterClause = endsClause(previous);
    const afterOpening = isOpeningLine(previous, opening);
    const number = findParagraphNumber(line.text, due);
    if (number && (afterClause || afterOpening)) due = Number.parseInt(number.printed, 10) + 1;
    const isNumbered = (number ?? findMarker(line.text, 'bracketed')) !== undefined;
    return (
      afterOpening ||
      isOpeningLine(line, opening) ||
      isAlone(previous) ||
      findMarker(line.text, 'raised', 'superscript') !== undefined ||
      (afterClause && (isNumbered || opensAdoption(line) || isAlone(line))) ||
      (afterClause && !isWrapped && !readsOn(previous, line)) ||
      (/[:;.][”"]?$/.test(previous.text) && opensQuotation(line.text))
    );
  };
}

/** Tells whether a line is one that stands alone whatever is around it: the name of a part, a rule. */
function isAlone(line: Line): boolean {
  const passage = makePassage([line]);
  return (readDivision(passage) ?? readRule(passage)) !== undefined;
}
