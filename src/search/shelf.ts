import type { SearchAuthority } from './authority.ts';
import { readUnits, readWords, type ShelfFile, type ShelfUnit } from './shelf-file.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';

/** No word comes after this. */
const afterAll = '\u{10ffff}';

/** More chunks than these are not fetched for what a word begins with: the reader goes on typing. */
const mostChunks = 6;

/** The title that an editor gave stands before the text: its words have locations below nought. */
export const beforeText = -1000;

/** A document on the shelf. */
export interface ShelfDocument {
  /** The name that Pagefind gives its page. */
  readonly page: string;
  /** Its address: `/resolutions/e-res-1997-2/`. */
  readonly path: string;
  readonly collection: string;
  readonly title: string;
  /** Its symbol, organ and year, empty where it has none. */
  readonly symbol: string;
  readonly organ: string;
  readonly year: string;
  /** Whether its title is part of its text, and not given by an editor. */
  readonly hasOwnTitle: boolean;
  readonly units: () => readonly ShelfUnit[];
}

/** A site of a library: where its index is, and which of the documents on the shelf are its. */
export interface ShelfSite extends Pick<ShelfFile, 'chunks' | 'texts' | 'places'> {
  readonly folder: string;
  /** The place of the first of its documents. */
  readonly first: number;
}

/** All documents of a library and all their words: what a search knows before it has read any text. */
export interface Shelf {
  readonly sites: readonly ShelfSite[];
  readonly documents: readonly ShelfDocument[];
  readonly vocabulary: Vocabulary;
  /** Every word as it is listed, sorted. */
  readonly words: readonly string[];
  readonly authorities: readonly SearchAuthority[];
}

/** Gives the addresses of the chunks that a site has of the words from one to another. */
export function chunksBetween({ folder, chunks }: ShelfSite, from: string, to: string): string[] {
  return chunks
    .filter(([, first], index) => first <= to && from < (chunks[index + 1]?.[1] ?? afterAll))
    .map(([name]) => `${folder}index/${name}.pf_index`);
}

/** Makes one shelf of the shelf files of sites, each given with the address of its site. */
export function joinShelves(read: readonly { readonly site: string; readonly file: ShelfFile }[]): Shelf {
  let first = 0;
  const sites = read.map(({ site, file: { chunks, texts, places, documents } }) => {
    first += documents.length;
    return { folder: `${site}pagefind/`, chunks, texts, places, first: first - documents.length };
  });
  const listed = read.map(({ file }) => readWords(file.words));
  const words = listed.length === 1 ? listed.flat() : [...new Set(listed.flat())].sort();
  return {
    sites,
    words,
    authorities: read.flatMap(({ file }) => file.authorities),
    documents: read.flatMap(({ site, file }) => readDocuments(file, site)),
    vocabulary: makeVocabulary(words, (beginning) =>
      sites.some((site) => chunksBetween(site, beginning, beginning + afterAll).length > mostChunks),
    ),
  };
}

function readDocuments({ documents, organs }: ShelfFile, site: string): ShelfDocument[] {
  return documents.map(([page, path, symbol, title, year, organ, units]) => {
    let read: ShelfUnit[] | undefined;
    return {
      page,
      path: `${site}${path}`,
      collection: path.slice(0, path.indexOf('/')),
      symbol,
      title,
      year,
      organ: organs[organ] ?? '',
      hasOwnTitle: units.startsWith('title '),
      units: () => {
        read ??= readUnits(units);
        return read;
      },
    };
  });
}

/** Finds the unit that a word of a page is in. */
export function findUnit(units: readonly ShelfUnit[], location: number): number {
  let [low, high] = [0, units.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((units[middle]?.start ?? 0) <= location) low = middle;
    else high = middle - 1;
  }
  return low;
}
