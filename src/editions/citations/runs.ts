import { escapeXml } from '../xml.ts';
import { type DateStyle, writeDate } from './dates.ts';

/**
 * A stretch of a citation as it is kept: words, or a place for what differs from one part of a document to another and
 * from one reader to the next, with the words of the style around it.
 */
export type Run =
  | { readonly kind: 'text' | 'italic'; readonly text: string }
  | { readonly kind: 'address' }
  | { readonly kind: 'pinpoint'; readonly before: string; readonly after: string }
  | { readonly kind: 'accessed'; readonly before: string; readonly style: DateStyle; readonly after: string };

/** What the places are filled with; without a pinpoint or a day of access, these are left out. */
export interface Particulars {
  /** The absolute address of what is cited. */
  readonly address: string;
  readonly pinpoint?: string | undefined;
  /** The day on which the reader saw it, as ISO 8601 writes it. */
  readonly accessed?: string | undefined;
}

/** A stretch of a citation as a reader sees it. */
export interface FilledRun {
  readonly kind: 'text' | 'italic' | 'address';
  readonly text: string;
}

/** Plain words. */
export function words(text: string): Run {
  return { kind: 'text', text };
}

/** Joins the parts of a citation that are there. */
export function joinRuns(separator: string, ...parts: readonly (readonly Run[])[]): Run[] {
  const there = parts.filter((part) => part.length > 0);
  return there.flatMap((part, index) => (index === 0 ? part : [words(separator), ...part]));
}

/**
 * Fills in the places.
 *
 * @example fillRuns([words('A'), { kind: 'pinpoint', before: ', ', after: '' }], { address, pinpoint: 'para. 2' }) =>
 * [{ kind: 'text', text: 'A' }, { kind: 'text', text: ', para. 2' }]
 */
export function fillRuns(runs: readonly Run[], particulars: Particulars): FilledRun[] {
  return runs.map((run) => fillRun(run, particulars)).filter(({ text }) => text !== '');
}

function fillRun(run: Run, { address, pinpoint, accessed }: Particulars): FilledRun {
  switch (run.kind) {
    case 'text':
    case 'italic':
      return run;
    case 'address':
      return { kind: 'address', text: address };
    case 'pinpoint':
      return { kind: 'text', text: between(run, pinpoint) };
    case 'accessed':
      return { kind: 'text', text: between(run, accessed && writeDate(accessed, run.style)) };
  }
}

function between({ before, after }: { before: string; after: string }, inside: string | undefined): string {
  return inside === undefined ? '' : before + inside + after;
}

/** Writes a citation as plain text. @example citationText([{ kind: 'text', text: 'A' }]) => 'A' */
export function citationText(runs: readonly FilledRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Writes a citation as HTML, its address a link. */
export function citationHtml(runs: readonly FilledRun[]): string {
  return runs.map(runHtml).join('');
}

function runHtml({ kind, text }: FilledRun): string {
  const escaped = escapeXml(text);
  switch (kind) {
    case 'text':
      return escaped;
    case 'italic':
      return `<i>${escaped}</i>`;
    case 'address':
      return `<a href="${escaped}">${escaped}</a>`;
  }
}
