/** What we use of Pagefind's browser interface. Source: pagefind.app, "The Pagefind search API". */
export interface Pagefind {
  /** Searches another index with this one; its folder is given. One that cannot be read spoils every search. */
  mergeIndex(folder: string): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** A hit whose page is not fetched yet. */
export interface PagefindResult {
  data(): Promise<PagefindPage>;
}

/** A page with hits, and the part of it that each hit is in. */
export interface PagefindPage {
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly PagefindSubResult[];
}

/** A labelled element that matches: for us a unit. */
export interface PagefindSubResult {
  readonly title: string;
  readonly url: string;
  /** HTML in which the words asked for stand in `<mark>`. */
  readonly excerpt: string;
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

/**
 * Loads Pagefind from the index of this site.
 *
 * @throws when there is no index there, as in live editing
 */
export async function loadPagefind(path: string): Promise<Pagefind> {
  const module: unknown = await import(/* @vite-ignore */ path);
  if (isPagefind(module)) return module;
  throw new Error(`${path} is not Pagefind.`);
}

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'search' in module && 'mergeIndex' in module;
}
