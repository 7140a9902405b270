import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { workerFile } from '../../src/offline/choice.ts';
import { sha256Of } from './library.ts';
import { listFolder } from './list-folder.ts';
import { chooseKept } from './offline-files.ts';

/** Where the site lives on its host, and whether its readers may keep it. */
interface ServiceWorkerOptions {
  readonly base: string;
  readonly isKept: boolean;
}

/**
 * Writes the service worker of a built site into it: one that keeps the site on its readers’ devices, or one that removes
 * what an earlier one has kept. Gives how many files are kept, and their bytes.
 */
export async function writeServiceWorker(
  site: string,
  { base, isKept }: ServiceWorkerOptions,
): Promise<{ files: number; bytes: number }> {
  const paths = isKept ? (await listFolder(site)).filter(({ isFile }) => isFile).map(({ path }) => path) : [];
  const chosen = chooseKept(paths.map((path) => ({ path, bytes: statSync(join(site, path)).size })));
  const kept = chosen.map(({ path }) => ({
    url: addressOf(base, path),
    revision: isHashed(path) ? null : sha256Of(readFileSync(join(site, path))).slice(0, 16),
  }));
  await build({
    entryPoints: [join(import.meta.dirname, `../../src/offline/${isKept ? 'worker' : 'retire'}.ts`)],
    outfile: join(site, workerFile),
    bundle: true,
    minify: true,
    format: 'iife',
    legalComments: 'none',
    define: {
      kept: JSON.stringify(kept),
      offlinePage: JSON.stringify(`${base}offline/`),
      'process.env.NODE_ENV': '"production"',
    },
  });
  return { files: kept.length, bytes: chosen.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** A page is asked for by its folder. @example addressOf('/', 'about/index.html') => '/about/' */
function addressOf(base: string, path: string): string {
  return `${base}${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** A name that has the sum of its bytes in it never has others. */
function isHashed(path: string): boolean {
  return /^(?:_astro\/|pagefind\/(?:fragment|index)\/)/.test(path);
}
