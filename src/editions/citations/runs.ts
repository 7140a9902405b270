import type { IsoDate } from '../../domain/dates.ts';
import { escapeXml } from '../xml.ts';
import { type DateStyle, writeDate } from './dates.ts';

/**
 * A stretch of a citation. The day of access is the reader’s: who writes the citation out gives it, with the words of
 * the style around it, or leaves it out.
 */
export type Run =
  | { readonly kind: 'text' | 'italic' | 'address'; readonly text: string }
  | { readonly kind: 'accessed'; readonly before: string; readonly style: DateStyle; readonly after: string };

/** Plain words. */
export function words(text: string): Run {
  return { kind: 'text', text };
}

/** Joins the parts of a citation that are there. */
export function joinRuns(separator: string, ...parts: readonly (readonly Run[])[]): Run[] {
  const there = parts.filter((part) => part.length > 0);
  return there.flatMap((part, index) => (index === 0 ? part : [words(separator), ...part]));
}

/** Writes a citation as plain text. @example citationText([words('A'), { kind: 'italic', text: 'B' }]) => 'AB' */
export function citationText(runs: readonly Run[], accessed?: IsoDate): string {
  return runs.map((run) => (run.kind === 'accessed' ? accessText(run, accessed) : run.text)).join('');
}

/** Writes a citation as HTML, its address a link. */
export function citationHtml(runs: readonly Run[], accessed?: IsoDate): string {
  return runs.map((run) => runHtml(run, accessed)).join('');
}

function runHtml(run: Run, accessed: IsoDate | undefined): string {
  switch (run.kind) {
    case 'text':
      return escapeXml(run.text);
    case 'italic':
      return `<i>${escapeXml(run.text)}</i>`;
    case 'address':
      return `<a href="${escapeXml(run.text)}">${escapeXml(run.text)}</a>`;
    case 'accessed':
      return escapeXml(accessText(run, accessed));
  }
}

function accessText(
  { before, style, after }: Extract<Run, { kind: 'accessed' }>,
  accessed: IsoDate | undefined,
): string {
  return accessed === undefined ? '' : before + writeDate(accessed, style) + after;
}
