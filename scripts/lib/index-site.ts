import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { collectionNames } from '../../src/domain/collection.ts';
import type { SearchAuthority } from '../../src/search/authority.ts';
import type { NamingFile } from '../../src/search/naming.ts';
import { namingName } from '../../src/search/requests.ts';
import { divideChunks } from './divide-chunks.ts';
import { nameSoonNeeded } from './name-soon-needed.ts';
import { pageFileOf } from './page-file.ts';
import type { BuiltPage } from './render-pages.ts';
import { writeShelf } from './search-shelf.ts';

/** What an index needs to know beside the pages. */
export interface IndexOptions {
  /** The addresses of the sites that are searched with this one. */
  readonly others: readonly string[];
  /** What the texts name, so that its names find each other. */
  readonly authorities: readonly SearchAuthority[];
  /** What each unit names. */
  readonly naming: NamingFile;
}

/** A search index in the making; Pagefind reads its pages in a process of its own. */
export interface SiteIndex {
  /** Names the pages of the site. Those with a text are added in this order, so that one library has one index. */
  expect(addresses: readonly string[]): void;
  /** Adds a page that was named, if it has a text to be found, as soon as those before it are added. */
  add(page: BuiltPage): void;
  /**
   * Writes the index beside the pages of a site, with the shelf that search needs to find units in it, and what units
   * name. Words are indexed as they stand, for search itself knows which belong together. Gives the number of pages that
   * were read.
   *
   * @throws with Pagefind's own words when it reports an error, and in ours when it stops without one
   */
  write(folder: string, options: IndexOptions): Promise<{ pages: number }>;
  /** Ends the process, whatever it is at. */
  end(): Promise<void>;
}

/** The texts of so many documents or fewer are one file, and so are their words. */
const mostBundled = 8;

/** In a text, what is ours and no word of the source, and the marks of footnotes, which are no word either. */
const notIndexed = ['[data-apparatus]', '.footnote-reference'];

/** Only these have texts to be found. */
const pageOfDocument = new RegExp(`^/(?:${collectionNames.join('|')})/[^/]+/$`);

/**
 * Starts the search index of a site of so many documents.
 *
 * @throws with Pagefind's own words when it does not start
 */
export async function startIndex(documents: number): Promise<SiteIndex> {
  const isBundled = documents <= mostBundled;
  const { index, errors } = await createIndex({
    forceLanguage: 'unknown',
    excludeSelectors: notIndexed,
    ...(isBundled && { maxFragments: 1 }),
  });
  if (index === undefined) throw new Error(errors.join('; '));
  const added: Promise<{ errors: string[] }>[] = [];
  const waiting = new Map<string, Uint8Array>();
  let expected: readonly string[] = [];
  const addNext = (address: string, html: Uint8Array): void => {
    const adding = index.addHTMLFile({ sourcePath: pageFileOf(address), content: mainOf(html) });
    // What goes wrong before anybody waits for it is said to whoever does.
    adding.catch(() => undefined);
    added.push(adding);
    waiting.delete(address);
  };
  return {
    expect(addresses) {
      expected = addresses.filter((address) => pageOfDocument.test(address));
    },
    add(page) {
      if (!pageOfDocument.test(page.address)) return;
      waiting.set(page.address, page.html);
      for (const address of expected.slice(added.length)) {
        const html = waiting.get(address);
        if (html === undefined) break;
        addNext(address, html);
      }
    },
    async write(folder, { others, authorities, naming }) {
      const missing = expected[added.length];
      if (missing !== undefined) throw new Error(`The page ${missing} was to be indexed, and was not made.`);
      const read = await unlessPagefindStops(Promise.all(added));
      const outputPath = join(folder, 'pagefind');
      const written = await unlessPagefindStops(index.writeFiles({ outputPath }));
      const failures = [...read.flatMap((page) => page.errors), ...written.errors];
      if (failures.length > 0) throw new Error(failures.join('; '));
      if (!isBundled) await divideChunks(outputPath);
      await writeShelf(outputPath, { others, authorities });
      await writeFile(join(outputPath, namingName), JSON.stringify(naming));
      if (isBundled) await nameSoonNeeded(folder, outputPath);
      return { pages: added.length };
    },
    async end() {
      await close();
    },
  };
}

/**
 * Gives the main part of a page as a page of its own. The other half is styles and scripts and the frame of the site, in
 * which Pagefind finds nothing; what it gets goes through a pipe in another encoding.
 */
function mainOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  const page = Buffer.from(buffer, byteOffset, byteLength);
  const main = page.subarray(page.indexOf('<main'), page.lastIndexOf('</main>'));
  return `<html><body>${main}</main></body></html>`;
}

/** Pagefind is a program of its own; when it dies, its promises stay unsettled and nothing is left to wait for. */
async function unlessPagefindStops<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const stopped = Promise.withResolvers<never>();
  const stop = (): void => stopped.reject(new Error('Pagefind stopped without an answer; what it said stands above.'));
  process.once('beforeExit', stop);
  try {
    return await Promise.race([answer, stopped.promise]);
  } finally {
    process.off('beforeExit', stop);
  }
}
