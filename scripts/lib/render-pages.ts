import { statSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { SHARE_ENV, Worker } from 'node:worker_threads';
import { z } from 'zod';
import { contentVariable } from '../../src/library/location.ts';
import { withoutLibraryFilesVariable } from '../../src/queries/library-files.ts';
import { withoutOfflineVariable } from '../../src/queries/offline.ts';
import { withoutUnitPagesVariable } from '../../src/queries/unit-pages.ts';

/** What the thread that renders is told: where the program is, where the site is to live, and the folders to write into. */
export const pagesTaskSchema = z.object({
  root: z.string(),
  base: z.string(),
  /** The address of the host, where it is known. */
  host: z.url().exactOptional(),
  /** The folder of the site, which its pages are written into. */
  folder: z.string(),
  /** The folder that Astro writes into, which is that of the site where it can be. */
  outDir: z.string(),
  cacheDir: z.string(),
});
export type PagesTask = Omit<z.infer<typeof pagesTaskSchema>, 'root' | 'outDir'>;

/** A page as the thread sends it. */
const sentPageSchema = z.object({ address: z.string(), html: z.instanceof(ArrayBuffer) });
export type SentPage = z.infer<typeof sentPageSchema>;

/** A page of the site: its address without the base, and its bytes. */
export interface BuiltPage {
  readonly address: string;
  readonly html: Uint8Array;
}

/**
 * The library that is to be rendered: its folder, whether each unit has a page of its own, the whole can be taken along,
 * and readers may keep the site.
 */
interface RenderedLibrary {
  readonly content: string;
  readonly hasUnitPages: boolean;
  readonly hasLibraryFiles: boolean;
  readonly isKeptOffline: boolean;
}

/** A thread that renders pages once. */
export interface PageRenderer {
  /**
   * Renders the pages of the library, as ingest has written it, into a folder; gives each to `take` as it is made.
   *
   * @throws with Astro’s own words when it fails
   */
  render(task: PagesTask, take: (page: BuiltPage) => void): Promise<void>;
  /** Ends the thread, whatever it is at. */
  end(): Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');

/** Starts the thread that is to render the pages of a library: Astro takes a second to load, and ingest needs longer. */
export function startRenderer(library: RenderedLibrary): PageRenderer {
  const { content, hasUnitPages, hasLibraryFiles, isKeptOffline } = library;
  process.env[contentVariable] = content;
  if (!hasUnitPages) process.env[withoutUnitPagesVariable] = '1';
  if (!hasLibraryFiles) process.env[withoutLibraryFilesVariable] = '1';
  if (!isKeptOffline) process.env[withoutOfflineVariable] = '1';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const worker = new Worker(new URL('./pages-worker.ts', import.meta.url), { env: SHARE_ENV });
  const ended = new Promise<void>((done, fail) => {
    worker.once('error', fail);
    worker.once('exit', (code) => (code === 0 ? done() : fail(new Error('the pages were not rendered'))));
  });
  // What goes wrong before anybody waits for it is said to whoever does.
  ended.catch(() => undefined);
  return {
    async render(task, take) {
      worker.on('message', (sent: unknown) => {
        const { address, html } = sentPageSchema.parse(sent);
        take({ address, html: new Uint8Array(html) });
      });
      const { folder } = task;
      const outDir = isOurs(folder) ? folder : join(root, '.cache', `site-${process.pid}`);
      worker.postMessage({ root, ...task, outDir });
      try {
        await ended;
        if (outDir !== folder) await cp(outDir, folder, { recursive: true });
      } finally {
        if (outDir !== folder) await rm(outDir, { recursive: true, force: true });
      }
    },
    async end() {
      await worker.terminate();
    },
  };
}

/**
 * Whether Astro can write into a folder. For one outside the program, Astro 7.3 puts the pages’ modules where those of any
 * other build would stand at the same time; and it renames files of its own into it, which no disk does for another.
 */
function isOurs(folder: string): boolean {
  return folder.startsWith(join(root, sep)) && statSync(dirname(folder)).dev === statSync(root).dev;
}
