/** The variable in which the build tells Astro that there are no files of the whole library. */
export const withoutLibraryFilesVariable = 'PILCROW_NO_LIBRARY_FILES';

/** Tells whether the whole library can be taken along as one file. A library of very many documents may do without. */
export function hasLibraryFiles(): boolean {
  return process.env[withoutLibraryFilesVariable] === undefined;
}
