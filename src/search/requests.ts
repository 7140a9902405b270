/** The name of the shelf in the folder of an index. */
export const shelfName = 'shelf.json';

/** The name of the file beside it that says what units name; no first answer needs it. */
export const namingName = 'named.json';

/** Gives the names of the files that every first search asks for; `soon` are those that have other names in each library. */
export function firstRequests(soon: readonly string[]): string {
  return [shelfName, ...soon].join(' ');
}
