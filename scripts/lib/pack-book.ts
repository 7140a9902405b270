import { type Zippable, zipSync } from 'fflate';
import type { PackedFile } from '../../src/editions/library/epub.ts';

/** The first day that a ZIP file can name, in the time of this machine, which is what it is written in. */
const firstDay = new Date(1980, 0, 1);

/**
 * Packs the files of an e-book. The first, which says what it is, stands in it as it is: EPUB 3.3, “OCF ZIP container
 * media type identification”. The same files are the same bytes.
 */
export function packBook(files: Iterable<PackedFile>): Uint8Array {
  const packed: Zippable = {};
  for (const { path, content } of files) {
    packed[path] = [Buffer.from(content), { level: path === 'mimetype' ? 0 : 6 }];
  }
  return zipSync(packed, { mtime: firstDay });
}
