import type { LibraryFormat } from '../../domain/permalink.ts';

/** What readers know the files of the whole library as, and their media types. */
export const libraryFiles: Readonly<Record<LibraryFormat, { readonly label: string; readonly mediaType: string }>> = {
  html: { label: 'One file that any browser opens (HTML)', mediaType: 'text/html' },
  epub: { label: 'An e-book (EPUB)', mediaType: 'application/epub+zip' },
  zip: { label: 'All files of all documents (ZIP)', mediaType: 'application/zip' },
};
