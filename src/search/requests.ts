/** The texts of so many documents or fewer are one file, and so are their words. */
export const mostBundled = 8;

/** The name of the shelf in the folder of an index. */
export const shelfName = 'shelf.json';

/** The name of the file beside it that says what units name; no first answer needs it. */
export const namingName = 'named.json';

/** What the address of Pagefind’s entry ends in; Pagefind would otherwise make one up each time. */
export const entryTag = 'library';

/** The name that the build gives to the list of pages of an index. */
export const listName = 'library';

/** Gives what every first search asks for; `soon` are the files of a small library that have other names in each. */
export function firstRequests(folder: string, soon: readonly string[]): string[] {
  const [text, ...words] = soon.toReversed();
  const known = ['pagefind.js', 'wasm.unknown.pagefind', shelfName, `pagefind-entry.json?ts=${entryTag}`];
  // A browser without HTTP/2 asks for six files at a time: what is needed last, or small, comes last.
  return [...known, ...words, `pagefind.${listName}.pf_meta`, ...(text ? [text] : [])].map(
    (name) => `${folder}${name}`,
  );
}

const asked = new Set<string>();

/** Has the browser fetch files at once, each a single time, so that who needs one later need not wait. */
export function preload(addresses: readonly string[]): void {
  for (const address of addresses.filter((one) => !asked.has(one))) {
    asked.add(address);
    const link = document.createElement('link');
    link.crossOrigin = 'anonymous';
    link.href = address;
    if (address.endsWith('.js')) link.rel = 'modulepreload';
    else {
      link.rel = 'preload';
      link.as = 'fetch';
    }
    document.head.append(link);
  }
}
