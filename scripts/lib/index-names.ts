import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** What the entry of an index says of the index of a language. */
const entrySchema = z.looseObject({
  languages: z.record(z.string(), z.looseObject({ hash: z.string() })),
});

/**
 * Gives the list of pages of an index a name that does not change with what is in it, so that a browser can ask for it
 * before it has read the entry. Pagefind finds it by the name that the entry gives.
 */
export async function nameMetadata(folder: string): Promise<void> {
  const path = join(folder, 'pagefind-entry.json');
  const entry = entrySchema.parse(JSON.parse(await readFile(path, 'utf8')));
  for (const language of Object.values(entry.languages)) {
    await rename(join(folder, metadataName(language.hash)), join(folder, metadataName(knownName)));
    language.hash = knownName;
  }
  await writeFile(path, JSON.stringify(entry));
}

const knownName = 'library';

function metadataName(name: string): string {
  return `pagefind.${name}.pf_meta`;
}

/**
 * Gives the files that every search needs whatever is asked, by their paths in the folder of an index: its words and its
 * texts where either are a single file.
 */
export async function findSoonNeeded(folder: string): Promise<string[]> {
  const found = await Promise.all(
    ['index', 'fragment'].map(async (part) => (await readdir(join(folder, part))).map((name) => `${part}/${name}`)),
  );
  return found.filter(({ length }) => length === 1).flat();
}
