/** A file of a built site: its path in it, and its size in bytes. */
export interface SiteFile {
  readonly path: string;
  readonly bytes: number;
}

/** What is kept on a reader’s device at most, in bytes: a device of today has it to spare, and a reader to download. */
export const keptAtMost = 10_000_000;

/**
 * What a site consists of, what is needed most first. A tier is kept whole or not at all, and none is kept after one that
 * is not: half an index finds half of what there is and does not say so.
 */
const tiers: readonly ((path: string) => boolean)[] = [
  (path) => /^(?:_astro\/.*|[^/]+\.(?:svg|png|ico))$/.test(path) || isPage(path, 1),
  (path) => /^pagefind\/(?:[a-z]+\.json$|index\/|fragment\/)/.test(path),
  (path) => isPage(path, 2) && !path.startsWith('references/'),
  (path) => path.endsWith('.html') && !path.startsWith('library/'),
  (path) => /^(?:[^/]+\/)+[^/]+\.(?:txt|md|json|bib|ris|csv|xml|jsonld)$/.test(path) && !path.startsWith('library/'),
];

/** Chooses the files of a site that are kept on its readers’ devices from the first visit on. */
export function chooseKept(files: readonly SiteFile[], limit = keptAtMost): SiteFile[] {
  const kept: SiteFile[] = [];
  let left = [...files];
  let bytes = 0;
  for (const belongs of tiers) {
    const tier = left.filter(({ path }) => belongs(path));
    bytes += tier.reduce((sum, file) => sum + file.bytes, 0);
    if (bytes > limit) break;
    kept.push(...tier);
    left = left.filter(({ path }) => !belongs(path));
  }
  return kept;
}

/** Tells whether a file is a page at most so many folders deep. */
function isPage(path: string, depth: number): boolean {
  return path.endsWith('.html') && path.split('/').length <= depth + 1;
}
