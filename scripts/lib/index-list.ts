import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { openCbor } from '../../src/search/cbor.ts';
import { signature } from '../../src/search/pagefind.ts';

/** What the list of an index says of its pages and its chunks. */
export interface IndexList {
  /** The pages in the order in which the index numbers them, each with the file of its text. */
  readonly pages: readonly { readonly page: string; readonly texts: string }[];
  /** The chunks in the order of their words, each with its first word. */
  readonly chunks: readonly (readonly [name: string, first: string])[];
}

/**
 * Reads the list of the index in a folder: its version, its pages with their numbers of words, and its chunks.
 *
 * @throws when there is not exactly one, for an index is made in one language, and when another Pagefind has made it
 */
export async function readIndexList(folder: string): Promise<IndexList> {
  const [list, ...others] = (await readdir(folder)).filter((one) => one.endsWith('.pf_meta'));
  if (list === undefined || others.length > 0) throw new Error('An index has one language, for it is made so.');
  const content = (await promisify(gunzip)(await readFile(join(folder, list)))).subarray(signature.length);
  const cbor = openCbor(content);
  cbor.enter();
  const version = cbor.text();
  if (!version.startsWith('1.')) throw new Error(`An index of Pagefind ${version} is not read here.`);
  const pages = cbor.items(() => {
    cbor.enter();
    const [page, , bundle] = [cbor.text(), cbor.number(), cbor.text()];
    return { page, texts: bundle || page };
  });
  const chunks = cbor.items(() => {
    cbor.enter();
    const [first, , name] = [cbor.text(), cbor.text(), cbor.text()];
    return [name, first] as const;
  });
  return { pages, chunks };
}
