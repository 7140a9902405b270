import { findTruncatedSource } from '../defects/truncated-source.ts';
import type { ReadText } from '../read.ts';
import { type Found, foundOn } from './found.ts';
import type { SurveyedText } from './surveyed-text.ts';

/** Tells whether a text is whole: it is a fragment where it stops inside a sentence. */
export function findExtent({ printed }: SurveyedText, read: ReadText): Found<'whole' | 'fragment'> {
  const last = printed.at(-1) ?? { number: 1, text: '' };
  const [truncation] = findTruncatedSource(read);
  if (truncation) return foundOn(last, 'fragment', 'inferred', 'it stops inside a sentence');
  return foundOn(last, 'whole', 'inferred', 'it ends as a text ends');
}
