import type { Inline } from '../../domain/inline.ts';
import type { Quoted } from '../../editions/citations/quotation.ts';
import type { PageUnit } from './page-units.ts';

/** What stands among the words of a unit and is none of them: our marks, copies of notes, and the marks of footnotes. */
const apparatus = '[data-apparatus], .footnote-reference';

/** Gives the words of whole units as a quotation, with their numbers. */
export function quoteWhole(elements: readonly HTMLElement[]): Quoted[] {
  return elements.map((element) => ({
    number: element.querySelector('.number')?.textContent ?? undefined,
    children: readInlines(element.childNodes),
  }));
}

/** Gives exactly the words that a range has of units, with the numbers that it has whole. */
export function quoteRange(units: readonly PageUnit[], range: Range): Quoted[] {
  return units.map(({ element }) => {
    const part = partOf(element, range);
    const number = part.querySelector('.number')?.textContent;
    const isWhole = number === element.querySelector('.number')?.textContent;
    return { number: isWhole ? (number ?? undefined) : undefined, children: readInlines(part.childNodes) };
  });
}

/** Tells whether a range has any word of a unit. */
export function hasWordsOf({ element }: PageUnit, range: Range): boolean {
  if (!range.intersectsNode(element)) return false;
  const part = partOf(element, range);
  for (const one of part.querySelectorAll(apparatus)) one.remove();
  return /\S/.test(part.textContent ?? '');
}

function partOf(element: HTMLElement, range: Range): DocumentFragment {
  const within = new Range();
  within.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, within) > 0)
    within.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, within) < 0) within.setEnd(range.endContainer, range.endOffset);
  return within.cloneContents();
}

function readInlines(nodes: Iterable<ChildNode>): Inline[] {
  return [...nodes].flatMap(readInline);
}

function readInline(node: ChildNode): Inline | Inline[] {
  if (!(node instanceof HTMLElement)) return { kind: 'text', text: node.textContent ?? '' };
  if (node.matches(apparatus) || node.matches('.number')) return [];
  if (node.localName === 'br') return { kind: 'line-break' };
  const children = readInlines(node.childNodes);
  return node.localName === 'em' ? { kind: 'emphasis', children } : children;
}
