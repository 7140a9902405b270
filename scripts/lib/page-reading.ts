import { hash } from 'node:crypto';
import { type PageFacts, parsePageFacts } from './html-page.ts';

/** Gives the facts of a page, which it reads when it meets it first: by whatever way a page comes, it is read once. */
export type ReadPage = (html: Uint8Array) => PageFacts;

/** Starts to read pages. What many pages say alike, such as where their links lead, stands in memory once. */
export function startReading(): ReadPage {
  const known = new Map<string, PageFacts>();
  const texts = new Map<string, string>();
  const keep = (text: string): string => {
    const former = texts.get(text);
    if (former !== undefined) return former;
    const kept = copyOf(text);
    texts.set(kept, kept);
    return kept;
  };
  return (html) => {
    const sum = hash('sha256', html, 'base64');
    const bytes = Buffer.from(html.buffer, html.byteOffset, html.byteLength);
    const facts = known.get(sum) ?? parsePageFacts(bytes.toString(), { keep });
    known.set(sum, facts);
    return facts;
  };
}

/** V8 keeps a part of a text as a view of the whole; a copy lets the whole go. */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}
