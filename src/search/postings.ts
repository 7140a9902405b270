import type { Slot } from './clauses.ts';
import { keyOf, listedForm, splitWords } from './fold.ts';
import { type FetchFile, type PagesOfWord, type PageText, readChunk, readPagefindFile } from './pagefind.ts';
import { beforeText, chunksBetween, type Shelf } from './shelf.ts';

/** For each document that has the words under a key, by its place on the shelf, their locations. */
export type Locations = ReadonlyMap<number, readonly number[]>;

/** For each key that was asked for, where it is. */
export type Postings = ReadonlyMap<string, Locations>;

/** Asks an index for what a search needs, and for nothing twice. */
export interface IndexReader {
  readPostings(slots: readonly Slot[]): Promise<Postings>;
  readText(document: number): Promise<PageText>;
}

/** The pages of the words of a chunk, under the keys by which search knows the words. */
type Chunk = ReadonlyMap<string, readonly (() => PagesOfWord)[]>;

/** What a file of texts has: the text of one page, or those of several by their names. */
type Texts = PageText | Readonly<Record<string, PageText>>;

/** Reads the index that Pagefind has made of each site of a shelf: of its words and its texts, what is asked for. */
export function createIndexReader(shelf: Shelf, fetchFile: FetchFile): IndexReader {
  const { documents, vocabulary, sites } = shelf;
  const titles = readTitles(shelf);

  /** A possessive of several parts has lost its apostrophe in the index. */
  const keyOfIndexed = (word: string): string => {
    const key = keyOf(listedForm(word));
    const singular = key.replace(/s$/, '');
    return !vocabulary.has(key) && vocabulary.has(singular) ? singular : key;
  };

  const openChunk = rememberAnswers(async (address): Promise<Chunk> => {
    const words = readChunk(await readPagefindFile(address, fetchFile));
    const byKey = Map.groupBy(words, ([word]) => keyOfIndexed(word));
    return new Map([...byKey].map(([key, ones]) => [key, ones.map(([, pages]) => pages)]));
  });

  const readKey = rememberAnswers(async (key): Promise<Locations> => {
    const found = new Map(titles.get(key));
    const add = (place: number, locations: readonly number[]): void => {
      const known = found.get(place);
      // The parts of a compound and its whole stand at one location.
      found.set(place, known ? [...new Set([...known, ...locations])] : locations);
    };
    const opened = sites.flatMap((site) =>
      chunksBetween(site, key, `${key}’s`).map(async (address) => [site, await openChunk(address)] as const),
    );
    for (const [{ first, places }, chunk] of await Promise.all(opened)) {
      for (const pages of chunk.get(key) ?? []) {
        for (const [page, locations] of pages()) add(first + (places[page] ?? 0), locations);
      }
    }
    return found;
  });

  const openTexts = rememberAnswers(async (address): Promise<Texts> => {
    const content = await readPagefindFile(address, fetchFile);
    return JSON.parse(new TextDecoder().decode(content));
  });

  return {
    async readPostings(slots) {
      const keys = new Set<string>(slots.flatMap((slot) => (slot.kind === 'keys' ? [...slot.keys.keys()] : [])));
      return new Map(await Promise.all([...keys].map(async (key) => [key, await readKey(key)] as const)));
    },
    async readText(document) {
      const page = documents[document]?.page ?? '';
      const site = sites.findLast(({ first }) => first <= document);
      const texts = await openTexts(`${site?.folder}fragment/${site?.texts || page}.pf_fragment`);
      const text = isOneText(texts) ? texts : texts[page];
      if (!text) throw new Error(`The index has no text of ${page}.`);
      return text;
    },
  };
}

function isOneText(texts: Texts): texts is PageText {
  return typeof texts['content'] === 'string';
}

/** Gives, for the words of titles that are not part of the text, where they are. */
function readTitles({ documents }: Shelf): ReadonlyMap<string, Locations> {
  const words = documents.flatMap(({ hasOwnTitle, title }, place) =>
    hasOwnTitle
      ? []
      : splitWords(title).map((word, index) => ({ key: keyOf(listedForm(word)), place, location: beforeText + index })),
  );
  return new Map(
    [...Map.groupBy(words, ({ key }) => key)].map(([key, ones]) => [
      key,
      new Map(
        [...Map.groupBy(ones, ({ place }) => place)].map(([place, here]) => [
          place,
          here.map(({ location }) => location),
        ]),
      ),
    ]),
  );
}

/** What goes wrong is not remembered, so that it is tried anew. */
function rememberAnswers<Answer>(ask: (name: string) => Promise<Answer>): (name: string) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  return async (name) => {
    const answer = known.get(name) ?? ask(name);
    known.set(name, answer);
    answer.catch(() => known.delete(name));
    return answer;
  };
}
