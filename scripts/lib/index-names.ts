import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { z } from 'zod';
import { listName } from '../../src/search/requests.ts';
import type { ShelfFile } from '../../src/search/shelf.ts';
import { readCbor } from './cbor.ts';
import { sharedPage } from './standing-pages.ts';

/** What the entry of an index says of the index of a language. */
const entrySchema = z.looseObject({
  languages: z.record(z.string(), z.looseObject({ hash: z.string() })),
});

/** What stands before the content of every file of Pagefind. */
export const signature = 'pagefind_dcd';

/** What Pagefind 1.6 says in the list of an index: its version, its pages, and its chunks by first and last word. */
const listSchema = z
  .tuple([z.string(), z.array(z.unknown()), z.array(z.tuple([z.string(), z.string(), z.string()]))])
  .rest(z.unknown());

/**
 * Gives the list of an index a name that does not change with what is in it, so that a browser can ask for it before it
 * has read the entry; Pagefind finds it by the name that the entry gives. Gives the chunks of the index, for a search to
 * ask for those that it needs.
 */
export async function nameList(folder: string): Promise<ShelfFile['chunks']> {
  const path = join(folder, 'pagefind-entry.json');
  const entry = entrySchema.parse(JSON.parse(await readFile(path, 'utf8')));
  const [language, ...others] = Object.values(entry.languages);
  if (language === undefined || others.length > 0) throw new Error('An index has one language, for it is made so.');
  const list = join(folder, `pagefind.${listName}.pf_meta`);
  await rename(join(folder, `pagefind.${language.hash}.pf_meta`), list);
  language.hash = listName;
  await writeFile(path, JSON.stringify(entry));
  const content = (await promisify(gunzip)(await readFile(list))).subarray(signature.length);
  const [, , chunks] = listSchema.parse(readCbor(content));
  return chunks.map(([first, last, name]) => [name, first, last]);
}

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
  const soon = found.filter(({ length }) => length === 1).flat();
  const pages = (await readdir(folder, { recursive: true })).filter(
    (name) => name.endsWith('.html') && name !== sharedPage,
  );
  for (const page of pages) {
    const path = join(folder, page);
    const html = await readFile(path, 'utf8');
    const named = html.replaceAll(soonAttribute, `data-soon="${soon.join(' ')}"`);
    if (named === html) continue;
    await writeFile(`${path}.new`, named);
    await rename(`${path}.new`, path);
  }
}
