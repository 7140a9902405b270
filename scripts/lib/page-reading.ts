import { type PageFacts, parsePageFacts } from './html-page.ts';

/** Reads the pages of a site, each once, though one may come as it is made and again where it stands. */
export interface PageReader {
  /** Reads a page, by its address without the base, or gives what was read of it. */
  read(address: string, html: () => Uint8Array): PageFacts;
}

/** Starts to read pages. What many pages say alike, such as where their links lead, stands in memory once. */
export function startReading(): PageReader {
  const known = new Map<string, PageFacts>();
  const texts = new Map<string, string>();
  const keep = (text: string): string => {
    const former = texts.get(text);
    if (former !== undefined) return former;
    const kept = copyOf(text);
    texts.set(kept, kept);
    return kept;
  };
  return {
    read(address, html) {
      const former = known.get(address);
      if (former !== undefined) return former;
      const { buffer, byteOffset, byteLength } = html();
      const facts = parsePageFacts(Buffer.from(buffer, byteOffset, byteLength).toString(), { keep });
      known.set(address, facts);
      return facts;
    },
  };
}

/** V8 keeps a part of a text as a view of the whole; a copy lets the whole go. */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}
