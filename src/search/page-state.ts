import { facetNames, type Narrowing } from './narrowing.ts';

/** So many documents are shown at once; a reader asks for more. */
export const documentsAtOnce = 8;

/** What the address of the search page says: all that the page shows follows from it. */
export interface PageState {
  readonly query: string;
  readonly narrowing: Narrowing;
  /** How many documents are shown, if there are so many. */
  readonly shown: number;
}

/** Gives the state of a page that is asked something new. */
export function stateOf(query: string): PageState {
  return { query, narrowing: {}, shown: documentsAtOnce };
}

/** Reads the state from the query of an address. @example readState('?q=Seoul&year=2007').query => 'Seoul' */
export function readState(search: string): PageState {
  const given = new URLSearchParams(search);
  const values = facetNames.flatMap((name) => {
    const value = given.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return {
    query: given.get('q') ?? '',
    narrowing: Object.fromEntries(values),
    shown: Math.max(documentsAtOnce, Number.parseInt(given.get('shown') ?? '', 10) || 0),
  };
}

/** Writes the state as the query of an address. @example writeState(stateOf('Seoul')) => '?q=Seoul' */
export function writeState({ query, narrowing, shown }: PageState): string {
  return `?${new URLSearchParams({ q: query, ...narrowing, ...(shown > documentsAtOnce && { shown: `${shown}` }) })}`;
}
