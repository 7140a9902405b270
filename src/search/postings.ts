import type { Slot } from './clauses.ts';
import { keyOf, listedForm, splitWords } from './fold.ts';
import type { Pagefind, PagefindPage } from './pagefind.ts';
import type { Shelf } from './shelf.ts';
import { anyEnding } from './vocabulary.ts';

/** For each document that has the words under a key, by its place on the shelf, their locations. */
export type Locations = ReadonlyMap<number, readonly number[]>;

/** For each key that was asked for, where it is. */
export type Postings = ReadonlyMap<string, Locations>;

/** Asks an index for what a search needs, and for nothing twice. */
export interface IndexReader {
  readPostings(slots: readonly Slot[]): Promise<Postings>;
  /** Gives the text of a document in which a word was found before. */
  readPage(document: number): Promise<PagefindPage>;
}

/** The title that an editor gave stands before the text: its words have locations below nought. */
const beforeText = -1000;

/**
 * Reads an index through Pagefind. Pagefind finds every word that begins with the one asked for and does not tell which
 * it found; so the longer ones are asked for too, and taken out. `fetchChunk` is told which chunks will be needed, before
 * Pagefind is ready to ask for them.
 */
export function createIndexReader(
  pagefind: Promise<Pagefind>,
  { documents, vocabulary, chunks }: Shelf,
  fetchChunk: (name: string) => void = () => {},
): IndexReader {
  const placeOf = new Map(documents.map(({ page }, place) => [page, place]));
  const titles = documents.map(({ hasOwnTitle, title }) => (hasOwnTitle ? [] : titleKeys(title)));
  const pages = new Map<number, () => Promise<PagefindPage>>();

  const askFor = rememberAnswers(async (beginning: string): Promise<Locations> => {
    const { results } = await (await pagefind).search(beginning);
    const found = new Map<number, readonly number[]>();
    for (const { id, words, data } of results) {
      const place = placeOf.get(id);
      if (place === undefined) continue;
      pages.set(place, data);
      found.set(place, words);
    }
    return found;
  });

  const readKey = rememberAnswers(async (key: string): Promise<Locations> => {
    if (key.endsWith(anyEnding)) return askFor(key.slice(0, -1));
    const [all = new Map<number, number[]>(), ...longer] = await Promise.all(
      [key, ...vocabulary.longerThan(key)].map(askFor),
    );
    const own = new Map<number, readonly number[]>();
    for (const [place, locations] of all) {
      const others = new Set(longer.flatMap((one) => one.get(place) ?? []));
      const inTitle = (titles[place] ?? []).flatMap((word, index) => (word === key ? [beforeText + index] : []));
      own.set(place, [...inTitle, ...locations.filter((location) => !others.has(location))]);
    }
    return own;
  });

  return {
    async readPostings(slots) {
      const keys = new Set<string>(slots.flatMap((slot) => (slot.kind === 'keys' ? [...slot.keys.keys()] : [])));
      for (const [name, first, last] of chunks) {
        if ([...keys].some((key) => key >= first && key <= last)) fetchChunk(name);
      }
      return new Map(await Promise.all([...keys].map(async (key) => [key, await readKey(key)] as const)));
    },
    async readPage(document) {
      const read = pages.get(document);
      if (read === undefined) throw new Error(`Nothing was found in document ${document}.`);
      return read();
    },
  };
}

function titleKeys(title: string): string[] {
  return splitWords(title).map((word) => keyOf(listedForm(word)));
}

function rememberAnswers<Answer>(ask: (name: string) => Promise<Answer>): (name: string) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  return async (name) => {
    const answer = known.get(name) ?? ask(name);
    known.set(name, answer);
    return answer;
  };
}
