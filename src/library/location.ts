import { resolve } from 'node:path';

/** The variable in which the scripts tell Astro which library to build; it is read nowhere else. */
export const contentVariable = 'PILCROW_CONTENT';

/** Gives the folder of the library being built, as an absolute path. */
export function contentFolder(): string {
  return resolve(process.env[contentVariable] ?? 'content');
}
