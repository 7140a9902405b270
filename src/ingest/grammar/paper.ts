import { findHeadingMark, looksLikeHeading, readTitle } from './heading.ts';
import { readPlainBody } from './plain.ts';
import type { Production, ReadingText } from './production.ts';

/** A paper: a title where the text has one, then headings and paragraphs. */
export function readPaper({ lines, passages }: ReadingText): Production[] {
  const [first, ...others] = passages;
  const hasTitle =
    first !== undefined && others.length > 0 && (findHeadingMark(first) !== undefined || looksLikeHeading(first));
  if (!hasTitle) return readPlainBody({ lines, passages });
  return [...readTitle(first), ...readPlainBody({ lines, passages: others })];
}
