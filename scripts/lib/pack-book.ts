import type { PackedFile } from '../../src/editions/library/epub.ts';
import { openArchive, pack } from './archive.ts';

/**
 * Packs the files of an e-book into one. The first, which says what it is, stands in it as it is: EPUB 3.3, “OCF ZIP
 * container media type identification”. The same files are the same bytes.
 */
export function packBook(file: string, files: Iterable<PackedFile>): void {
  const archive = openArchive(file);
  for (const { path, content } of files) {
    archive.add(path, pack(Buffer.from(content), path === 'mimetype' ? 'stored' : 'deflated'));
  }
  archive.close();
}
