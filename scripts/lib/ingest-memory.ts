import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { recordKinds } from '../../src/domain/collection.ts';
import { isProblemCode, problemCatalogue } from '../../src/domain/problem.ts';
import { recordIdSchema, sha256Schema } from '../../src/domain/source-facts.ts';
import { sha256Of } from './library.ts';
import { listFolder } from './list-folder.ts';

const root = resolve(import.meta.dirname, '../..');

/** The folders whose modules decide what becomes of a text; when one of them changes, nothing is remembered. */
const programFolders = ['src/domain', 'src/ingest', 'src/library', 'src/mdx', 'scripts/lib'];

const problemSchema = z.object({
  code: z.enum(Object.keys(problemCatalogue).filter(isProblemCode)),
  place: z.object({
    file: z.string(),
    line: z.number().exactOptional(),
    column: z.number().exactOptional(),
  }),
  reason: z.string(),
  hint: z.string(),
});

/** What ingest made of a text, as far as a library needs it. */
export const ingestedDocumentSchema = z.object({
  /** The path of its facts, as problems show it. */
  facts: z.string(),
  problems: z.array(problemSchema),
  /** What was published of it; absent when it was left out. */
  published: z
    .object({
      id: recordIdSchema,
      kind: z.enum(recordKinds),
      /** Where its MDX belongs in the library, and the SHA-256 sum of it. */
      path: z.string(),
      sha256: sha256Schema,
      permalinks: z.array(z.string()),
      units: z.number(),
    })
    .exactOptional(),
});
export type IngestedDocument = z.infer<typeof ingestedDocumentSchema>;

const memorySchema = z.record(z.string(), ingestedDocumentSchema);

/** What ingest made of each text when it last read it, by the sum of all that decided it. */
export type IngestMemory = ReadonlyMap<string, IngestedDocument>;

/** Recalls what ingest made of the texts of a library; nothing where it has never read them. */
export async function recallIngest(folder: string): Promise<IngestMemory> {
  const text = await readFile(memoryPath(folder), 'utf8').catch(() => '{}');
  const parsed = memorySchema.safeParse(parseJson(text));
  return new Map(parsed.success ? Object.entries(parsed.data) : []);
}

/** Remembers what ingest made of the texts of a library. Where nothing can be kept, the next ingest reads all of them. */
export async function rememberIngest(folder: string, memory: IngestMemory): Promise<void> {
  const path = memoryPath(folder);
  const fresh = `${path}.${process.pid}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(fresh, JSON.stringify(Object.fromEntries(memory)));
    await rename(fresh, path);
  } catch {
    // The memory saves time and holds nothing that the texts do not give.
  }
}

/** Gives the sum of the program that reads texts: another program may read them otherwise. */
export async function sumOfProgram(): Promise<string> {
  const files = await Promise.all(
    programFolders.map(async (folder) =>
      (await listFolder(join(root, folder))).filter(({ isFile }) => isFile).map(({ path }) => join(root, folder, path)),
    ),
  );
  const paths = [...files.flat(), join(root, 'package-lock.json')];
  const sums = await Promise.all(paths.map(async (path) => sha256Of(await readFile(path))));
  return sha256Of(sums.join());
}

function memoryPath(folder: string): string {
  return join(root, '.cache', 'ingest', `${sha256Of(resolve(folder)).slice(0, 16)}.json`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
