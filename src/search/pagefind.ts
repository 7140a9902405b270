import { entryTag } from './requests.ts';

/** What we use of Pagefind's browser interface. Source: pagefind.app, "The Pagefind search API". */
export interface Pagefind {
  /** Searches another index with this one; its folder is given. One that cannot be read spoils every search. */
  mergeIndex(folder: string): Promise<void>;
  /** Finds the pages with words that begin so. */
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** A page with words that were asked for, whose text is not fetched yet. */
export interface PagefindResult {
  /** The name of its fragment. */
  readonly id: string;
  /** The locations of the words. */
  readonly words: readonly number[];
  data(): Promise<PagefindPage>;
}

/** The text of a page, and where in it labelled elements begin: for us, units. */
export interface PagefindPage {
  readonly content: string;
  readonly anchors: readonly { readonly id: string; readonly title?: string }[];
}

/**
 * Loads Pagefind from the folder of an index. It works in the page itself, for a worker is one more thing to wait for,
 * and asks for its entry under the one address that can be asked for beforehand.
 *
 * @throws when there is no index there, as in live editing
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const module: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  if (!isPagefindModule(module)) throw new Error(`${folder} has no Pagefind.`);
  return module.createInstance({ basePath: folder, noWorker: true, metaCacheTag: entryTag });
}

interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): Pagefind;
}

function isPagefindModule(module: unknown): module is PagefindModule {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}
