import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { splitWords } from '../../src/search/fold.ts';
import { shelfName } from '../../src/search/requests.ts';
import { joinShelves } from '../../src/search/shelf.ts';
import type { ShelfFile } from '../../src/search/shelf-file.ts';
import { readFragments } from '../lib/search-shelf.ts';

/** What an index costs: the time to make it, and the bytes of its list, its words and its texts. */
export interface IndexCost {
  readonly seconds: number;
  readonly list: number;
  readonly words: number;
  readonly texts: number;
}

/** Measures what is in the folder of an index. */
export async function measureIndex(folder: string): Promise<Omit<IndexCost, 'seconds'>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.pf_meta'));
  const list = await sizeOf(files.map((name) => join(folder, name)));
  const within = async (part: string) =>
    sizeOf((await readdir(join(folder, part))).map((name) => join(folder, part, name)));
  return { list, words: await within('index'), texts: await within('fragment') };
}

/** Makes an index of the same library in which each unit is a page of its own, and measures it. */
export async function measureParagraphIndex(folder: string): Promise<IndexCost> {
  const file: ShelfFile = JSON.parse(await readFile(join(folder, shelfName), 'utf8'));
  const fragments = await readFragments(join(folder, 'fragment'));
  const began = performance.now();
  const { index } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error('Pagefind did not start.');
  for (const { page, path, units } of joinShelves([{ site: '/', file }]).documents) {
    const words = splitWords(fragments.get(page)?.content ?? '');
    for (const { anchor, start, end } of units()) {
      const content = words.slice(start, end).join(' ');
      await index.addCustomRecord({ url: `${path}#${anchor}`, content, language: 'unknown', meta: { title: anchor } });
    }
  }
  const outputPath = await mkdtemp(join(tmpdir(), 'pilcrow-paragraphs-'));
  await index.writeFiles({ outputPath });
  await close();
  const seconds = (performance.now() - began) / 1000;
  const cost = { seconds, ...(await measureIndex(outputPath)) };
  await rm(outputPath, { recursive: true });
  return cost;
}

async function sizeOf(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
