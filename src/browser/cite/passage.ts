import { rangeEnding } from '../../domain/range-ending.ts';
import { cite } from '../../editions/citations/cite.ts';
import { writePinpoint } from '../../editions/citations/pinpoint.ts';
import { type Quoted, quotationHtml, quotationText } from '../../editions/citations/quotation.ts';
import type { FilledRun } from '../../editions/citations/runs.ts';
import { getElement } from '../elements.ts';
import type { Copied } from './clipboard.ts';
import { readAddress, readCitations } from './page-citations.ts';
import type { PageUnit } from './page-units.ts';
import { today } from './today.ts';

/** What a reader wants to cite: units that follow one another; with none, the document. */
export type Passage = readonly PageUnit[];

/** A citation as it is copied. */
export interface WrittenCitation {
  readonly label: string;
  readonly runs: readonly FilledRun[];
}

/** Gives the absolute address of a passage. */
export function addressOf(passage: Passage): string {
  const [first, last] = [passage[0], passage.at(-1)];
  return readAddress(getElement('.citations')) + (first && last ? rangeEnding(first.anchor, last.anchor) : '');
}

/** Names a passage as running text does; nothing where it is the document. @example 'paragraphs 2 to 4' */
export function nameOf(passage: Passage): string | undefined {
  const [first, last] = [passage[0], passage.at(-1)];
  return first && writePinpoint('running text', first.label, last?.label);
}

/** Cites a passage in every form, today, out of the citations of the document that the page shows. */
export function citePassage(passage: Passage): WrittenCitation[] {
  const [first, last] = [passage[0]?.label, passage.at(-1)?.label];
  const cited = { first, last, address: addressOf(passage), accessed: today() };
  return readCitations(getElement('.citations')).map((citation) => ({
    label: citation.label,
    runs: cite(citation, cited),
  }));
}

/** Writes words of a passage with the citation that the United Nations puts in a footnote, and so the second. */
export function quotePassage(passage: Passage, words: readonly Quoted[]): Copied {
  const runs = citePassage(passage)[1]?.runs ?? [];
  return { text: quotationText(words, runs), html: quotationHtml(words, runs) };
}
