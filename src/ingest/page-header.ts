import type { DraftUnit } from './grammar/production.ts';
import type { Line } from './line.ts';
import { makePassage } from './passage.ts';

/**
 * What stands at the top or the foot of a printed page and is no part of its text, each alone on its line: a document
 * symbol ("S/RES/1445 (2002)"), a page number ("Page 2", "- 2 -"), a job number ("02-72318 (E)", "*0272318*"), the sign that the text
 * goes on ("/..."). Source: UN Editorial Manual, "Masthead documents".
 */
const symbolAlone = /^[A-Z]{1,4}(?:\/[A-Za-z0-9.]+)+(?: ?\(\d{4}\))?$/;
const pageNumber = /^(?:[Pp]age \d{1,4}|[-–—] ?\d{1,4} ?[-–—])$/;
const jobNumber = /^(?:\d{2}-\d{5}(?: \([A-Z]\))?(?: .{0,20})?|\*\d{7,9}\*)$/;
const goesOn = /^\/(?:\.{3}|…)$/;

/**
 * Sets the headers and footers of pages aside: gives each as a unit of its own, and the lines with blank ones in their
 * place, so that a sentence goes on over them. A symbol counts only where it stands alone twice:
 * once, it may be a footnote that is nothing but a symbol.
 */
export function setHeadersAside(lines: readonly Line[]): { headers: DraftUnit[]; lines: Line[] } {
  const symbols = lines.filter(({ text }) => symbolAlone.test(text)).map(({ text }) => text);
  const counts = Map.groupBy(symbols, (symbol) => symbol);
  const isHeader = ({ text }: Line): boolean =>
    pageNumber.test(text) || jobNumber.test(text) || goesOn.test(text) || (counts.get(text)?.length ?? 0) > 1;
  return {
    headers: lines.filter(isHeader).map((line) => ({
      kind: 'page-header',
      passage: makePassage([line]),
      because: 'a symbol, a page number or a job number alone on its line, as pages have at their top and foot',
    })),
    lines: lines.map((line) => (isHeader(line) ? { ...line, text: '' } : line)),
  };
}
