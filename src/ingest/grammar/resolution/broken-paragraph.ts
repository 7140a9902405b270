import { makePassage, type Passage } from '../../passage.ts';
import { findMarker } from '../marker.ts';
import { endsClause, findParagraphNumber, opensQuotation } from './form.ts';

/**
 * Joins the pieces of a numbered paragraph that a page break divided where the second opens with a capital letter, as a
 * name does ("the Organization of American" / "States, reports to the Council"). Only a paragraph that ends in no stop goes
 * on, and only in a piece that nothing marks as one of its own.
 */
export function joinBroken(pieces: readonly Passage[]): Passage[] {
  const groups: Passage[][] = [];
  let isMarked = false;
  for (const [index, piece] of pieces.entries()) {
    const opens = opensParagraph(piece.lines[0].text);
    const previous = pieces[index - 1]?.lines.at(-1);
    if (isMarked && !opens && previous && !endsClause(previous)) groups.at(-1)?.push(piece);
    else {
      groups.push([piece]);
      isMarked = opens;
    }
  }
  return groups.map((group) =>
    makePassage(
      group.flatMap(({ lines }) => lines),
      group.flatMap(({ lines, pageBreaks }, index) => (index === 0 ? pageBreaks : [lines[0].number, ...pageBreaks])),
    ),
  );
}

function opensParagraph(text: string): boolean {
  const marker = findParagraphNumber(text, 1) ?? findMarker(text, 'bracketed', 'bullet', 'raised', 'superscript');
  return marker !== undefined || opensQuotation(text);
}
