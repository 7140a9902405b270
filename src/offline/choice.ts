/** Where a reader's choice is remembered: `always`, `never`, or nothing, which leaves it to the connection. */
export const choiceKey = 'offline';

/** The service worker’s address, from the root of the site. */
export const workerFile = 'service-worker.js';
