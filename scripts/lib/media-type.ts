import { extname } from 'node:path';

/** How a file is sent: its media type, and whether it is text, which has an encoding and gains from compression. */
export interface MediaType {
  readonly type: string;
  readonly isText: boolean;
}

const textTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.csv': 'text/csv',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml',
  '.graphml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.bib': 'application/x-bibtex',
  '.ris': 'application/x-research-info-systems',
};

const binaryTypes: Readonly<Record<string, string>> = {
  '.wasm': 'application/wasm',
  '.epub': 'application/epub+zip',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/**
 * Tells by a file's ending how it is sent. What is in neither table is sent as bytes: so are Pagefind's own files.
 *
 * @example mediaTypeOf('index.html') => { type: 'text/html; charset=utf-8', isText: true }
 */
export function mediaTypeOf(file: string): MediaType {
  const ending = extname(file).toLowerCase();
  const textType = textTypes[ending];
  if (textType) return { type: `${textType}; charset=utf-8`, isText: true };
  return {
    type: binaryTypes[ending] ?? 'application/octet-stream',
    isText: false,
  };
}
