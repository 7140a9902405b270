import { close, createIndex } from 'pagefind';

/**
 * Makes the search index of a built site from its HTML and writes it beside it. Gives the number of pages that have
 * searchable text.
 *
 * @throws with Pagefind's own words when it reports an error
 */
export async function indexSite(folder: string): Promise<{ pages: number }> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(errors.join('; '));
  try {
    const added = await index.addDirectory({ path: folder });
    const written = await index.writeFiles({
      outputPath: `${folder}/pagefind`,
    });
    const failures = [...added.errors, ...written.errors];
    if (failures.length > 0) throw new Error(failures.join('; '));
    return { pages: added.page_count };
  } finally {
    await index.deleteIndex();
    await close();
  }
}
