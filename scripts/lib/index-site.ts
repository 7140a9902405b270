import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { collectionNames } from '../../src/domain/collection.ts';
import type { SearchAuthority } from '../../src/search/authority.ts';
import type { NamingFile } from '../../src/search/naming.ts';
import { namingName } from '../../src/search/requests.ts';
import { divideChunks } from './divide-chunks.ts';
import { nameSoonNeeded } from './name-soon-needed.ts';
import { writeShelf } from './search-shelf.ts';

/** What an index needs to know beside the pages. */
export interface IndexOptions {
  /** How many pages it will have. */
  readonly pages: number;
  /** The addresses of the sites that are searched with this one. */
  readonly others: readonly string[];
  /** What the texts name, so that its names find each other. */
  readonly authorities: readonly SearchAuthority[];
  /** What each unit names. */
  readonly naming: NamingFile;
}

/** The texts of so many documents or fewer are one file, and so are their words. */
const mostBundled = 8;

/** Only these have texts to be found; to look into the others would take as long again. */
const pagesOfDocuments = `{${collectionNames.join(',')}}/*/index.html`;

/**
 * Makes the search index of a built site from its HTML and writes it beside it, with the shelf that search needs to find
 * units in it, and what units name. Words are indexed as they stand, for search itself knows which belong together.
 * Gives the number of pages that were read.
 *
 * @throws with Pagefind's own words when it reports an error, and in ours when it stops without one
 */
export async function indexSite(
  folder: string,
  { pages, others, authorities, naming }: IndexOptions,
): Promise<{ pages: number }> {
  const { index, errors } = await createIndex({
    forceLanguage: 'unknown',
    ...(pages <= mostBundled && { maxFragments: 1 }),
  });
  if (index === undefined) throw new Error(errors.join('; '));
  const added = await unlessPagefindStops(index.addDirectory({ path: folder, glob: pagesOfDocuments }));
  const outputPath = join(folder, 'pagefind');
  const written = await unlessPagefindStops(index.writeFiles({ outputPath }));
  const failures = [...added.errors, ...written.errors];
  if (failures.length > 0) throw new Error(failures.join('; '));
  await index.deleteIndex();
  await close();
  if (pages > mostBundled) await divideChunks(outputPath);
  await writeShelf(outputPath, { others, authorities });
  await writeFile(join(outputPath, namingName), JSON.stringify(naming));
  if (pages <= mostBundled) await nameSoonNeeded(folder, outputPath);
  return { pages: added.page_count };
}

/** Pagefind is a program of its own; when it dies, its promises stay unsettled and nothing is left to wait for. */
async function unlessPagefindStops<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const stopped = Promise.withResolvers<never>();
  const stop = (): void => stopped.reject(new Error('Pagefind stopped without an answer; what it said stands above.'));
  process.once('beforeExit', stop);
  try {
    return await Promise.race([answer, stopped.promise]);
  } finally {
    process.off('beforeExit', stop);
  }
}
