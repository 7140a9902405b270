import { type Vocabulary, writePinpoint } from './pinpoint.ts';
import { type FilledRun, fillRuns, type Run } from './runs.ts';

/** What is cited: a unit, a range by its first and last unit, each by its label; with neither, the document. */
export interface Cited {
  readonly first?: string | undefined;
  readonly last?: string | undefined;
  /** The absolute address of it. */
  readonly address: string;
  /** The day on which the reader saw it, as ISO 8601 writes it. */
  readonly accessed?: string | undefined;
}

/** A citation of a document, and the words in which it points. */
export interface Citable {
  readonly vocabulary: Vocabulary;
  readonly runs: readonly Run[];
}

/**
 * Cites a document or what is within it. Needs nothing but the citation of the document, so that a browser can do it.
 *
 * @example citationText(cite(footnoteForm, { first: 'operative paragraph 2', address })) =>
 * 'Economic and Social Council resolution 1997/2, para. 2 (unofficial copy: https://…#op-2).'
 */
export function cite({ vocabulary, runs }: Citable, { first, last, address, accessed }: Cited): FilledRun[] {
  const pinpoint = first === undefined ? undefined : writePinpoint(vocabulary, first, last);
  return fillRuns(runs, { address, pinpoint, accessed });
}
