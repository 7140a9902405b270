import type { ServiceWorkerScope } from './service-worker-scope.ts';

/**
 * The service worker of a site that keeps nothing on its readers’ devices: takes the place of one that did, removes what
 * it kept, and goes.
 */
declare const self: ServiceWorkerScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire(): Promise<void> {
  const own = (await caches.keys()).filter((name) => name.endsWith(self.registration.scope));
  for (const name of own) await caches.delete(name);
  await self.registration.unregister();
}
