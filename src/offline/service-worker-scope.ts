/** What a service worker has around it. The types of the project are those of pages, where `self` is a window. */
export interface ServiceWorkerScope {
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
}

/** A step in the life of a service worker, which lasts until a promise is kept. */
interface LifeEvent extends Event {
  waitUntil(done: Promise<void>): void;
}
