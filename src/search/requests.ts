import type { FetchFile } from './pagefind.ts';

/** The name of the shelf in the folder of an index. */
export const shelfName = 'shelf.json';

/** The name of the file beside it that says what units name; no first answer needs it. */
export const namingName = 'named.json';

/**
 * Asks for files at once, and gives each to who first needs it; what else is needed is asked for then. What goes wrong is
 * said to who needs the file.
 */
export function askAhead(addresses: readonly string[]): FetchFile {
  const asked = new Map(addresses.map((address) => [address, fetch(address)]));
  for (const response of asked.values()) response.catch(() => undefined);
  return async (address) => {
    const response = asked.get(address);
    asked.delete(address);
    return response ?? fetch(address);
  };
}
