import { z } from 'zod';

/** The lines of a source text that a unit was read from, both included, counted from 1. */
export const lineSpanSchema = z.object({
  startLine: z.number().int().positive(),
  endLine: z.number().int().positive(),
});
export type LineSpan = z.infer<typeof lineSpanSchema>;

/**
 * Where a problem is. `line` and `column` count from 1 (columns in UTF-16 units, as editors do);
 * they are absent when the problem concerns the file as a whole.
 */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * Writes a place the way compilers do, so that terminals make it a link.
 *
 * @example formatPlace({ file: 'a.txt', line: 13, column: 327 }) => 'a.txt:13:327'
 */
export function formatPlace({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

/**
 * Writes a line span as MDX and pages show it.
 *
 * @example formatLineSpan({ startLine: 25, endLine: 26 }) => '25-26'
 */
export function formatLineSpan({ startLine, endLine }: LineSpan): string {
  return startLine === endLine ? `${startLine}` : `${startLine}-${endLine}`;
}

/** Reads what {@link formatLineSpan} wrote; throws on anything else. */
export function parseLineSpan(written: string): LineSpan {
  const [, start, end = start] = /^(\d+)(?:-(\d+))?$/.exec(written) ?? [];
  return lineSpanSchema.parse({ startLine: Number(start), endLine: Number(end) });
}
