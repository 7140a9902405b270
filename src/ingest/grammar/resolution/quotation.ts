import { type Passage, passageText } from '../../passage.ts';
import { findParagraphNumber, opensQuotation, withoutMarks } from './form.ts';

/**
 * Tells of each piece whether it is matter quoted in a paragraph before it. The UN Editorial Manual opens every paragraph
 * of a quotation with a quotation mark, and closes the last; a piece without one belongs to a quotation that is open
 * where a later one closes it before the next paragraph number.
 */
export function findQuoted(pieces: readonly Passage[]): boolean[] {
  const lastsTo = findQuotationEnds(pieces);
  let end = -1;
  return pieces.map(({ lines }, index) => {
    if (index > 0 && opensQuotation(lines[0].text)) {
      end = lastsTo[index] ?? index;
      return true;
    }
    return index <= end;
  });
}

/** For each piece, the piece that would close a quotation opened in it: itself, where no other does. */
function findQuotationEnds(pieces: readonly Passage[]): number[] {
  let closing: number | undefined;
  const ends: number[] = [];
  for (const [index, piece] of [...pieces.entries()].reverse()) {
    const closes = closesQuotation(passageText(piece));
    ends[index] = closes ? index : (closing ?? index);
    if (closes && !opensQuotation(piece.lines[0].text)) closing = index;
    else if (closes || findParagraphNumber(piece.lines[0].text, 1) !== undefined) closing = undefined;
  }
  return ends;
}

/** Tells whether words end in a quotation mark that has its opening one in another piece, or at the very front. */
function closesQuotation(text: string): boolean {
  if (!/[”"»][.,;:?!]*$/.test(withoutMarks(text))) return false;
  const opened = text.match(/[“„«]/g)?.length ?? 0;
  const closed = text.match(/[”»]/g)?.length ?? 0;
  const straight = text.match(/"/g)?.length ?? 0;
  return opensQuotation(text) || closed + straight > opened + (straight - (straight % 2));
}
