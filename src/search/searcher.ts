import { type Answer, answerQuery } from './answer.ts';
import { type OpenedLibrary, openLibrary } from './library.ts';
import type { IndexPlace } from './pagefind.ts';
import type { UnitHit } from './rank.ts';
import { groupByDocument, type ShownDocument, showDocument } from './shown-hits.ts';

/** An answer with the texts of its best documents. */
export interface ShownAnswer {
  readonly answer: Answer;
  /** Every hit, before the search was narrowed. */
  readonly found: readonly UnitHit[];
  readonly documents: readonly ShownDocument[];
  /** How many documents have hits and are not shown yet. */
  readonly more: number;
  readonly library: OpenedLibrary;
}

/** What is asked: a query, which of its hits are wanted, where not all are, and how many documents are to be shown. */
export interface Question {
  readonly typed: string;
  readonly narrow?: (hits: readonly UnitHit[], library: OpenedLibrary) => Promise<readonly UnitHit[]>;
  readonly mostDocuments: number;
}

/** The means to ask an index. */
export interface Searcher {
  /** Has everything that the first answer needs fetched. What goes wrong is said when something is asked. */
  prepare(): void;
  ask(question: Question): Promise<ShownAnswer | undefined>;
}

/**
 * Gives the means to ask an index. An answer that comes when something else has been asked since is not given: nothing
 * is in its place, so that answers never come out of order.
 * It throws when the index cannot be reached, and tries anew the next time.
 */
export function createSearcher(index: IndexPlace): Searcher {
  let opened: Promise<OpenedLibrary> | undefined;
  let last = 0;
  const open = async (): Promise<OpenedLibrary> => {
    opened ??= openLibrary(index);
    return opened.catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
  };
  return {
    prepare: () => void open().catch(() => undefined),
    async ask({ typed, narrow, mostDocuments }) {
      last += 1;
      const own = last;
      const library = await open();
      // What the reader does goes first: of keys pressed meanwhile, only the last is answered.
      await new Promise((resolve) => setTimeout(resolve));
      if (own !== last) return undefined;
      const answer = await answerQuery(typed, library);
      if (own !== last) return undefined;
      const hits = narrow ? await narrow(answer.hits, library) : answer.hits;
      const groups = groupByDocument(hits);
      const shown = groups
        .slice(0, mostDocuments)
        .map(async (hits) => showDocument(hits, library.shelf, library.index));
      const documents = (await Promise.all(shown)).flat();
      if (own !== last) return undefined;
      return {
        answer: { ...answer, hits },
        found: answer.hits,
        documents,
        more: Math.max(0, groups.length - mostDocuments),
        library,
      };
    },
  };
}
