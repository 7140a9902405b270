import type { Pagefind } from './pagefind.ts';

/**
 * Has the indexes of other sites searched with this one’s. Each is asked for first, and one that does not answer is left
 * out. Gives the addresses of those sites, as a reader would know them.
 */
export async function mergeIndexes(pagefind: Pagefind, paths: readonly string[]): Promise<string[]> {
  const folders = paths.map((path) => path.slice(0, path.lastIndexOf('/') + 1));
  const reached = await Promise.all(folders.map(canBeRead));
  await Promise.all(folders.filter((_, index) => reached[index]).map(async (folder) => pagefind.mergeIndex(folder)));
  return folders.filter((_, index) => !reached[index]).map(siteOf);
}

async function canBeRead(folder: string): Promise<boolean> {
  return fetch(`${folder}pagefind-entry.json`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** @example siteOf('https://two.example.org/pagefind/') => 'https://two.example.org/' */
function siteOf(folder: string): string {
  return folder.replace(/[^/]*\/$/, '');
}
