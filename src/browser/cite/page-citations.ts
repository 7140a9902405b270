import type { Citable } from '../../editions/citations/cite.ts';
import type { DateStyle } from '../../editions/citations/dates.ts';
import type { Vocabulary } from '../../editions/citations/pinpoint.ts';
import type { Run } from '../../editions/citations/runs.ts';

/** A citation that stands on the page, in a form that has a name. */
export interface PageCitation extends Citable {
  readonly label: string;
}

const vocabularies: readonly Vocabulary[] = ['running text', 'note', 'Bluebook', 'OSCOLA'];
const dateStyles: readonly DateStyle[] = ['day first', 'month first', 'month abbreviated'];

/** Reads a list of citations off the page, with the places that are still empty in it. */
export function readCitations(list: Element): PageCitation[] {
  return [...list.querySelectorAll<HTMLElement>('dd[data-words]')].map((citation) => ({
    label: citation.previousElementSibling?.textContent ?? '',
    vocabulary: vocabularies.find((one) => one === citation.dataset['words']) ?? 'note',
    runs: [...citation.childNodes].map(readRun),
  }));
}

/** Gives the absolute address that the citations of a list give. */
export function readAddress(list: Element): string {
  return new URL(list.querySelector('dd a')?.textContent ?? '', document.baseURI).href;
}

function readRun(node: ChildNode): Run {
  const text = node.textContent ?? '';
  if (!(node instanceof HTMLElement)) return { kind: 'text', text };
  const { before = '', after = '', accessed } = node.dataset;
  if (node.localName === 'i') return { kind: 'italic', text };
  if (node.localName === 'a') return { kind: 'address' };
  const style = dateStyles.find((one) => one === accessed);
  if (style !== undefined) return { kind: 'accessed', before, style, after };
  return text === '' ? { kind: 'pinpoint', before, after } : { kind: 'text', text };
}
