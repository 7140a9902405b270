import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Memory } from './memory.ts';
import { type MadeFiles, madeMemorySchema } from './standing-files.ts';

/** What the worker is told: the library, the folder of the site, and where the site is to live. */
export const filesTaskSchema = z.object({
  content: z.string(),
  site: z.string(),
  /** The site that stands, or nothing, in whose place it is to go. */
  out: z.string(),
  base: z.string(),
  /** The address of the host, where it is known. */
  host: z.url().exactOptional(),
  /** Whether each unit has a page of its own, and its data beside it. */
  hasUnitPages: z.boolean(),
  /** Whether the whole library can be taken along as one file. */
  hasLibraryFiles: z.boolean(),
});
export type FilesTask = z.infer<typeof filesTaskSchema>;

/**
 * Writes the files that documents can be taken along as, in a thread of its own, so that they cost no time beside Astro.
 *
 * @returns what is to be remembered of them once the site is in its place
 * @throws with the worker’s own words when it fails
 */
export async function writeFiles(task: FilesTask): Promise<Memory<MadeFiles>> {
  const worker = new Worker(new URL('./files-worker.ts', import.meta.url), { workerData: task });
  return new Promise((resolve, reject) => {
    worker.once('message', (made) => resolve(madeMemorySchema.parse(made)));
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the files of documents were not written')));
  });
}
