import { type Answer, answerQuery } from './answer.ts';
import { type OpenedLibrary, openLibrary } from './library.ts';
import type { IndexPlace } from './pagefind.ts';
import type { UnitHit } from './rank.ts';
import { groupByDocument, outlineDocument, type ShownDocument, showDocument } from './shown-hits.ts';

/** An answer with its best documents. */
export interface ShownAnswer {
  readonly answer: Answer;
  /** Every hit, before the search was narrowed. */
  readonly found: readonly UnitHit[];
  /** Its best documents without their texts; none where these must be looked at first. */
  readonly outline: readonly ShownDocument[];
  /** The same with their texts, or nothing when something else has been asked since. */
  readonly documents: Promise<readonly ShownDocument[] | undefined>;
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
  /** Gives nothing, be it an answer or a failure, when something else has been asked since. */
  const unlessPassed = async <Given>(own: number, given: Promise<Given>): Promise<Given | undefined> =>
    given.then(
      (value) => (own === last ? value : undefined),
      (error: unknown) => {
        if (own === last) throw error;
        return undefined;
      },
    );
  const answer = async ({ typed, narrow, mostDocuments }: Question, own: number): Promise<ShownAnswer | undefined> => {
    const library = await open();
    // What the reader does goes first: of keys pressed meanwhile, only the last is answered.
    await new Promise((resolve) => setTimeout(resolve));
    if (own !== last) return undefined;
    const answered = await answerQuery(typed, library);
    const hits = narrow ? await narrow(answered.hits, library) : answered.hits;
    if (own !== last) return undefined;
    const groups = groupByDocument(hits);
    const best = groups.slice(0, mostDocuments);
    const outline = best.map((some) => outlineDocument(some, library.shelf));
    const texts = Promise.all(best.map(async (some) => showDocument(some, library.shelf, library.index)));
    return {
      answer: { ...answered, hits },
      found: answered.hits,
      outline: outline.every((one) => one.length > 0) ? outline.flat() : [],
      documents: unlessPassed(
        own,
        texts.then((shown) => shown.flat()),
      ),
      more: Math.max(0, groups.length - mostDocuments),
      library,
    };
  };
  return {
    prepare: () => void open().catch(() => undefined),
    async ask(question) {
      last += 1;
      return unlessPassed(last, answer(question, last));
    },
  };
}
