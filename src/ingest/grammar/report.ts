import { looksLikeHeading, readTitle } from './heading.ts';
import { readPlainBody } from './plain.ts';
import type { Production, ReadingText } from './production.ts';

/**
 * A report, an agency's account of its work: a title, the agency in whose name it speaks, then sections and
 * paragraphs. Title and byline are the passages in the form of a heading that stand before the first of any other form.
 */
export function readReport({ lines, passages }: ReadingText): Production[] {
  const [title, byline] = passages.slice(
    0,
    passages.findIndex((passage) => !looksLikeHeading(passage)),
  );
  if (title === undefined) return readPlainBody({ lines, passages });
  const head: Production[] = readTitle(title);
  if (byline)
    head.push({
      kind: 'byline',
      passage: byline,
      because: 'it stands between the title and the text',
    });
  return [...head, ...readPlainBody({ lines, passages: passages.slice(byline ? 2 : 1) })];
}
