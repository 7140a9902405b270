import type { LibraryFormat } from '../../domain/permalink.ts';

/** What the files of the whole library are to a reader, and their media types. */
export const libraryForms: Readonly<Record<LibraryFormat, { readonly about: string; readonly mediaType: string }>> = {
  html: { about: 'All documents and the register in one file, to be read from a disk too.', mediaType: 'text/html' },
  epub: { about: 'The same as an e-book.', mediaType: 'application/epub+zip' },
  zip: { about: 'All files of all documents, and the data, with their sums.', mediaType: 'application/zip' },
};
