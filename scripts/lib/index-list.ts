import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { z } from 'zod';
import { openCbor } from '../../src/search/cbor.ts';
import { signature } from '../../src/search/pagefind.ts';

/** What the list of an index says of its pages and its chunks. */
export interface IndexList {
  /** The pages in the order in which the index numbers them, each with the file of its text. */
  readonly pages: readonly { readonly page: string; readonly texts: string }[];
  /** The chunks in the order of their words, each with its first word. */
  readonly chunks: readonly (readonly [name: string, first: string])[];
}

/** The list of Pagefind 1.6: its version, its pages with their numbers of words, and its chunks. */
const listSchema = z
  .tuple([
    z.string(),
    z.array(z.tuple([z.string(), z.number(), z.string()])),
    z.array(z.tuple([z.string(), z.string(), z.string()])),
  ])
  .rest(z.unknown());

/**
 * Reads the list of the index in a folder.
 *
 * @throws when there is not exactly one, for an index is made in one language
 */
export async function readIndexList(folder: string): Promise<IndexList> {
  const [list, ...others] = (await readdir(folder)).filter((one) => one.endsWith('.pf_meta'));
  if (list === undefined || others.length > 0) throw new Error('An index has one language, for it is made so.');
  const content = (await promisify(gunzip)(await readFile(join(folder, list)))).subarray(signature.length);
  const [, pages, chunks] = listSchema.parse(openCbor(content).read());
  return {
    pages: pages.map(([page, , bundle]) => ({ page, texts: bundle || page })),
    chunks: chunks.map(([first, , name]) => [name, first]),
  };
}
