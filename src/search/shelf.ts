import type { SearchAuthority } from './authority.ts';
import { type Part, partOf } from './part.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';

/** A unit of a document on the shelf: its anchor, its part, and the words of the page that are its. */
export interface ShelfUnit {
  readonly anchor: string;
  readonly part: Part;
  /** The location of its first word in the page, and of the first that is no longer its. */
  readonly start: number;
  readonly end: number;
}

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

/** A shelf as the build writes it, small: what repeats is left out. */
export interface ShelfFile {
  /** The sites whose indexes are searched with this one, by their addresses. */
  readonly others: readonly string[];
  /** The chunks of the words of the index, each with its first and last. */
  readonly chunks: readonly (readonly [name: string, first: string, last: string])[];
  /** The file of all texts, where they are in one. */
  readonly texts: string;
  /** For each page of the index, by its number there, the place of its document here. */
  readonly places: readonly number[];
  /** Page, path, symbol, title, year, the number of its organ, its units as `title 7;pp-1 20,15`. */
  readonly documents: readonly (readonly [string, string, string, string, string, number, string])[];
  readonly organs: readonly string[];
  /** What the texts name, as the register has it. */
  readonly authorities: readonly SearchAuthority[];
  /** Every word, sorted; a digit in base 36 says how many letters it shares with the one before. */
  readonly words: string;
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
    vocabulary: makeVocabulary(words),
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

/**
 * Reads the units of a document. Each names its anchor and the number of its words; where anchors count on, only the
 * numbers of words are written.
 *
 * @example readUnits('title 7;pp-1 20,15').map(({ anchor, start }) => [anchor, start]) =>
 * [['title', 0], ['pp-1', 7], ['pp-2', 27]]
 */
export function readUnits(written: string): ShelfUnit[] {
  let end = 0;
  return written.split(';').flatMap((run) => {
    const [first = '', lengths = ''] = run.split(' ');
    const [, stem = '', number = ''] = /^(.*?)(\d*)$/.exec(first) ?? [];
    return lengths.split(',').map((length, index) => {
      const anchor = number === '' ? first : `${stem}${Number(number) + index}`;
      const start = end;
      end += Number(length);
      return { anchor, part: partOf(anchor), start, end };
    });
  });
}

/** Reads the words of a shelf. @example readWords("0all\n1so") => ["all", "aso"] */
export function readWords(written: string): string[] {
  let word = '';
  return written.split('\n').map((line) => {
    word = word.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1);
    return word;
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
