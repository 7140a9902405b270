import type { Library } from './answer.ts';
import type { FetchFile, IndexPlace } from './pagefind.ts';
import { createIndexReader } from './postings.ts';
import { shelfName } from './requests.ts';
import { joinShelves } from './shelf.ts';
import type { ShelfFile } from './shelf-file.ts';

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
export async function openLibrary({ folder, fetchFile }: IndexPlace): Promise<OpenedLibrary> {
  const own = { site: siteOf(folder), file: await readShelfFile(folder, fetchFile) };
  const others = await Promise.all(
    own.file.others.map(async (site) => {
      const file = await readShelfFile(`${site}pagefind/`, fetchFile).catch(() => undefined);
      return { site, file };
    }),
  );
  const reached = [own, ...others.flatMap(({ site, file }) => (file ? [{ site, file }] : []))];
  const shelf = joinShelves(reached);
  return {
    shelf,
    index: createIndexReader(shelf, fetchFile),
    sites: reached.map(({ site }) => site),
    unreached: others.flatMap(({ site, file }) => (file ? [] : [site])),
  };
}

async function readShelfFile(folder: string, fetchFile: FetchFile): Promise<ShelfFile> {
  const response = await fetchFile(`${folder}${shelfName}`);
  if (!response.ok) throw new Error(`${folder} has no shelf.`);
  return response.json();
}

/** @example siteOf('/library/pagefind/') => '/library/' */
function siteOf(folder: string): string {
  return folder.replace(/[^/]*\/$/, '');
}
