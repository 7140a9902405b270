import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { firstRequests } from '../../src/search/requests.ts';
import { sharedPage } from './standing-pages.ts';

/** The attribute of a search box that names the files which every search of a small library needs. */
const soonAttribute = /data-soon="[^"]*"/g;

/**
 * Writes into the search boxes of the pages of a small site the files of its index that every search needs, whatever is
 * asked: its words and its texts, where either are a single file. Pages that stand from before have the files of then. The
 * page by which builds are compared stays as it was rendered. The pages are read by others meanwhile, who find each
 * as it was or as it is.
 */
export async function nameSoonNeeded(folder: string, index: string): Promise<void> {
  const found = await Promise.all(
    ['index', 'fragment'].map(async (part) => (await readdir(join(index, part))).map((name) => `${part}/${name}`)),
  );
  const attribute = `data-soon="${firstRequests(found.filter(({ length }) => length === 1).flat())}"`;
  const pages = (await readdir(folder, { recursive: true })).filter(
    (name) => name.endsWith('.html') && name !== sharedPage,
  );
  for (const page of pages) {
    const path = join(folder, page);
    const html = await readFile(path, 'utf8');
    const named = html.replaceAll(soonAttribute, attribute);
    if (named === html) continue;
    await writeFile(`${path}.new`, named);
    await rename(`${path}.new`, path);
  }
}
