import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** How many files there are of a sort, and how many bytes they have together. */
export interface Size {
  readonly files: number;
  readonly bytes: number;
}

export const fileSorts = ['html', 'json', 'index', 'other'] as const;
export type FileSort = (typeof fileSorts)[number];

/** Gives the size of a built site, by what its files are: pages, data, the search index, anything else. */
export async function measureSite(folder: string): Promise<Readonly<Record<FileSort, Size>>> {
  const sizes = { html: noSize, json: noSize, index: noSize, other: noSize };
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const sort = sortOf(relative(folder, path).replaceAll(sep, '/'));
    const { files, bytes } = sizes[sort];
    sizes[sort] = { files: files + 1, bytes: bytes + (await stat(path)).size };
  }
  return sizes;
}

const noSize: Size = { files: 0, bytes: 0 };

/** @example sortOf('pagefind/fragment/en_5272abc.pf_fragment') => 'index' */
function sortOf(path: string): FileSort {
  if (path.startsWith('pagefind/')) return 'index';
  if (path.endsWith('.html')) return 'html';
  return path.endsWith('.json') ? 'json' : 'other';
}
