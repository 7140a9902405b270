import { clientsClaim, type WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { addRoute, cleanupOutdatedCaches, getCacheKeyForURL, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import type { ServiceWorkerScope } from './service-worker-scope.ts';

/**
 * The service worker: keeps the site on a reader’s device, so that it can be read and searched without network. What the
 * build has listed is kept from the first visit on, and renewed in the background when it has changed; other pages are
 * kept once they have been read. Who has the network always reads the page that is published now.
 */
declare const self: ServiceWorkerScope;

/** What is kept from the first visit on, each with the sum of its bytes, and the page for what is not kept. */
declare const kept: readonly { readonly url: string; readonly revision: string | null }[];
declare const offlinePage: string;

/** Several sites may live on one host: what is kept for one has its scope in its name, as Workbox does it. */
const pagesRead = `pages-read-${self.registration.scope}`;

const expiration = new ExpirationPlugin({ maxEntries: 200 });

/** A page is the same whatever is asked after “?” of its address; one that is kept anyhow is not kept twice. */
const keptOnce: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => pageOf(request),
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    (await matchPrecache(pageOf(request))) ?? cachedResponse,
  cacheWillUpdate: async ({ request, response }) =>
    response.ok && getCacheKeyForURL(pageOf(request)) === undefined ? response : null,
  cacheDidUpdate: async (update) => expiration.cacheDidUpdate?.(update),
};

void self.skipWaiting();
clientsClaim();
cleanupOutdatedCaches();
precache([...kept]);
registerRoute(
  ({ request }) => request.mode === 'navigate',
  new NetworkFirst({ cacheName: pagesRead, networkTimeoutSeconds: 5, plugins: [keptOnce] }),
);
addRoute({ cleanURLs: false });
setCatchHandler(async ({ request }) => {
  const answer = request.mode === 'navigate' ? await matchPrecache(offlinePage) : undefined;
  return answer ?? Response.error();
});

function pageOf({ url }: Request): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
