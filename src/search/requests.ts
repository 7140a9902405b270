/** The name of the shelf in the folder of an index. */
export const shelfName = 'shelf.json';

/** What the address of Pagefind’s entry ends in; Pagefind would otherwise make one up each time. */
export const entryTag = 'library';

/** Gives what every first search asks for, as far as its name is the same in every index. */
export function firstRequests(folder: string): string[] {
  return [
    shelfName,
    'pagefind.js',
    `pagefind-entry.json?ts=${entryTag}`,
    'wasm.unknown.pagefind',
    'pagefind.library.pf_meta',
  ].map((name) => `${folder}${name}`);
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
