import { type CborReader, openCbor } from './cbor.ts';

/** Asks a host for a file. */
export type FetchFile = (address: string) => Promise<Response>;

/** An index: its folder, and how its files are asked for. */
export interface IndexPlace {
  readonly folder: string;
  readonly fetchFile: FetchFile;
}

/** For each page in which a word is, by its number in the list of the index, the locations of the word there. */
export type PagesOfWord = readonly (readonly [page: number, locations: readonly number[]])[];

/** The text of a page, where in it labelled elements begin, for us units, and its date as a reader is told it. */
export interface PageText {
  readonly content: string;
  readonly meta: { readonly date?: string };
  readonly anchors: readonly { readonly id: string; readonly title?: string }[];
}

/** What stands before the content of every file of Pagefind. */
export const signature = 'pagefind_dcd';

/**
 * Reads a file of Pagefind. A host that knows the file for compressed has the browser expand it.
 *
 * @throws when it cannot be reached
 */
export async function readPagefindFile(address: string, fetchFile: FetchFile): Promise<Uint8Array> {
  const response = await fetchFile(address);
  if (!response.ok) throw new Error(`${address} cannot be reached.`);
  const sent = new Uint8Array(await response.arrayBuffer());
  const isExpanded = new TextDecoder().decode(sent.subarray(0, signature.length)) === signature;
  return (isExpanded ? sent : await expand(sent)).subarray(signature.length);
}

async function expand(compressed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const expanded = new Blob([compressed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(expanded).arrayBuffer());
}

/**
 * Reads the chunk of an index of Pagefind 1.6: its words, each with the pages in which it is, in whatever diacritics.
 * A page is written as how much its number is more than the one before; so is a location, counted anew after each weight,
 * which is below nought.
 */
export function readChunk(content: Uint8Array): [word: string, pages: () => PagesOfWord][] {
  const cbor = openCbor(content);
  cbor.enter();
  return cbor.items(() => {
    cbor.enter();
    // Most words of a chunk are not asked for: their pages are passed over.
    const [word, pages, variants] = [cbor.text(), cbor.pass(), cbor.pass()];
    return [word, () => [...readPages(pages()), ...readVariants(variants())]];
  });
}

/** Reads the ways to write a word that differ by a diacritic, each with its pages. */
function readVariants(cbor: CborReader): PagesOfWord {
  const variants = cbor.items(() => {
    cbor.enter();
    cbor.pass();
    return readPages(cbor);
  });
  return variants.flat();
}

function readPages(cbor: CborReader): PagesOfWord {
  let page = 0;
  return cbor.items(() => {
    cbor.enter();
    page += cbor.number();
    const locations = readLocations(cbor);
    // Then come those in what the page says of itself, of which ours are on the shelf.
    cbor.pass();
    return [page, locations];
  });
}

function readLocations(cbor: CborReader): number[] {
  const locations: number[] = [];
  let location = 0;
  for (const step of cbor.items(cbor.number)) {
    location = step < 0 ? 0 : location + step;
    if (step >= 0) locations.push(location);
  }
  return locations;
}
