/** The variable in which the build tells Astro that nothing is to be kept on readers’ devices. */
export const withoutOfflineVariable = 'PILCROW_NO_OFFLINE';

/** Tells whether readers’ browsers may keep the site, to read it without network. */
export function isKeptOffline(): boolean {
  return import.meta.env.PROD && process.env[withoutOfflineVariable] === undefined;
}
