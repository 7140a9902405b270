import { Worker } from 'node:worker_threads';
import { z } from 'zod';

/** What the worker is told: the library, the folder of the site, and where the site is to live. */
export const filesTaskSchema = z.object({
  content: z.string(),
  site: z.string(),
  base: z.string(),
  /** The address of the host, where it is known. */
  host: z.url().exactOptional(),
  /** Whether each unit has a page of its own, and its data beside it. */
  hasUnitPages: z.boolean(),
});
export type FilesTask = z.infer<typeof filesTaskSchema>;

/**
 * Writes the files that documents can be taken along as, in a thread of its own, so that they cost no time beside Astro.
 *
 * @throws with the worker’s own words when it fails
 */
export async function writeFiles(task: FilesTask): Promise<void> {
  const worker = new Worker(new URL('./files-worker.ts', import.meta.url), { workerData: task });
  await new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('the files of documents were not written')),
    );
  });
}
