import { createHash } from 'node:crypto';
import { type PageFacts, parsePageFacts } from './html-page.ts';

/** Gives the facts of a page, which it reads when it meets it first: by whatever way a page comes, it is read once. */
export type ReadPage = (html: Uint8Array) => PageFacts;

/** Starts to read pages. */
export function startReading(): ReadPage {
  const known = new Map<string, PageFacts>();
  return (html) => {
    const sum = createHash('sha256').update(html).digest('base64');
    const facts = known.get(sum) ?? parsePageFacts(Buffer.from(html).toString());
    known.set(sum, facts);
    return facts;
  };
}
