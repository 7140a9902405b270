/** A page that is kept on this device. */
export interface KeptPage {
  readonly address: string;
  readonly title: string;
}

/** Gives the names of the caches in which this site is kept: Workbox ends them in the scope of the worker. */
export async function ownCaches(scope: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.endsWith(scope));
}

/** Gives the pages of documents that are kept, in the order of their titles; `pattern` is that of their addresses. */
export async function findKeptPages(scope: string, pattern: RegExp): Promise<KeptPage[]> {
  const pages = new Map<string, KeptPage>();
  for (const name of await ownCaches(scope)) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const address = new URL(request.url).pathname;
      if (!pattern.test(address) || pages.has(address)) continue;
      const html = await (await cache.match(request))?.text();
      const { title } = new DOMParser().parseFromString(html ?? '', 'text/html');
      pages.set(address, { address, title: title.replace(/ [|·–—] [^|·–—]*$/, '') });
    }
  }
  return [...pages.values()].sort((one, other) => one.title.localeCompare(other.title));
}
