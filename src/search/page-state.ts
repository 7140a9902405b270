import { facetNames, type Narrowing } from './narrowing.ts';

/** What the address of the search page says: all that the page shows follows from it. */
export interface PageState {
  readonly query: string;
  readonly narrowing: Narrowing;
}

/** Reads the state from the query of an address. @example readState('?q=Seoul&year=2007').query => 'Seoul' */
export function readState(search: string): PageState {
  const given = new URLSearchParams(search);
  const values = facetNames.flatMap((name) => {
    const value = given.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { query: given.get('q') ?? '', narrowing: Object.fromEntries(values) };
}

/** Writes the state as the query of an address. @example writeState({ query: 'Seoul', narrowing: {} }) => '?q=Seoul' */
export function writeState({ query, narrowing }: PageState): string {
  return `?${new URLSearchParams({ q: query, ...narrowing })}`;
}
