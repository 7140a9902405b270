import type { Library } from './answer.ts';
import { loadPagefind } from './pagefind.ts';
import { createIndexReader } from './postings.ts';
import { preload, shelfName } from './requests.ts';
import { readShelf, type Shelf, type ShelfFile } from './shelf.ts';
import { makeVocabulary } from './vocabulary.ts';

/** A library that can be searched, with the sites that it has, its own first, and those that could not be reached. */
export interface OpenedLibrary extends Library {
  readonly sites: readonly string[];
  readonly unreached: readonly string[];
}

/**
 * Opens the index in a folder, and with it those of the sites that it names; one of these that does not answer is left
 * out.
 *
 * @throws when the index itself cannot be reached, as in live editing
 */
export async function openLibrary(folder: string): Promise<OpenedLibrary> {
  const pagefind = loadPagefind(folder);
  // What goes wrong with Pagefind is said when it is asked; before, there is nobody to say it to.
  pagefind.catch(() => undefined);
  const own = await fetchShelf(folder);
  const others = own.others.map((site) => ({ site, folder: `${site}pagefind/` }));
  const shelves = await Promise.all(others.map(async (other) => fetchShelf(other.folder).catch(() => undefined)));
  const reached = others.filter((_, index) => shelves[index] !== undefined);
  const merged = pagefind.then(async (loaded) => {
    await Promise.all(reached.map(async (other) => loaded.mergeIndex(other.folder)));
    return loaded;
  });
  merged.catch(() => undefined);
  const shelf = joinShelves([
    { site: siteOf(folder), file: own },
    ...others.flatMap(({ site }, index) => {
      const file = shelves[index];
      return file ? [{ site, file }] : [];
    }),
  ]);
  return {
    shelf,
    index: createIndexReader(merged, shelf, (name) => preload([`${folder}index/${name}.pf_index`])),
    sites: [siteOf(folder), ...reached.map(({ site }) => site)],
    unreached: others.filter((other) => !reached.includes(other)).map(({ site }) => site),
  };
}

async function fetchShelf(folder: string): Promise<ShelfFile> {
  const response = await fetch(`${folder}${shelfName}`);
  if (!response.ok) throw new Error(`${folder} has no shelf.`);
  return response.json();
}

function joinShelves(sites: readonly { readonly site: string; readonly file: ShelfFile }[]): Shelf {
  const shelves = sites.map(({ site, file }) => readShelf(file, site));
  const [only, ...more] = shelves;
  if (only !== undefined && more.length === 0) return only;
  const words = [...new Set(shelves.flatMap((shelf) => shelf.words))].sort();
  return {
    words,
    chunks: shelves[0]?.chunks ?? [],
    authorities: shelves.flatMap(({ authorities }) => authorities),
    documents: shelves.flatMap(({ documents }) => documents),
    vocabulary: makeVocabulary(words),
  };
}

/** @example siteOf('/library/pagefind/') => '/library/' */
function siteOf(folder: string): string {
  return folder.replace(/[^/]*\/$/, '');
}
