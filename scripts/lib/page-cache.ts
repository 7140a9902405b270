import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * Where the pages of a library are kept from one build to the next, so that only those that changed are rendered: one
 * folder for each library, base and place to build. It can be deleted at any time.
 */
export interface PageCache {
  /** Astro's output, without the search index. */
  readonly pages: string;
  /** Astro's own notes on it. */
  readonly notes: string;
  /** Lets other builds of the same library use it. */
  release(): Promise<void>;
}

/** What tells one page cache from another. */
export interface CachedSite {
  /** The folder of the library. */
  readonly library: string;
  readonly base: string;
}

/** The file in a page cache that names the folder of its library. */
const libraryFile = 'library';

/**
 * Takes the page cache of a library for this process. While another build has it, or after one was killed with it, the
 * cache is a new and empty one.
 */
export async function takePageCache(root: string, { library, base }: CachedSite): Promise<PageCache> {
  const name = createHash('sha256')
    .update(JSON.stringify([library, base]))
    .digest('hex')
    .slice(0, 16);
  const shared = resolve(root, '.cache', 'pages', name);
  const lock = join(shared, 'in-use-by');
  const holder = existsSync(lock) ? Number(await readFile(lock, 'utf8')) : undefined;
  if (holder !== undefined && isRunning(holder)) {
    const own = `${shared}-${process.pid}`;
    return { pages: join(own, 'pages'), notes: join(own, 'notes'), release: async () => rm(own, { recursive: true }) };
  }
  if (holder !== undefined) await rm(shared, { recursive: true, force: true });
  await removeOrphans(resolve(root, '.cache', 'pages'));
  await mkdir(shared, { recursive: true });
  await writeFile(join(shared, libraryFile), library);
  await writeFile(lock, `${process.pid}`);
  return { pages: join(shared, 'pages'), notes: join(shared, 'notes'), release: async () => rm(lock, { force: true }) };
}

/** Removes the caches of libraries that are there no more. */
async function removeOrphans(caches: string): Promise<void> {
  for (const name of existsSync(caches) ? await readdir(caches) : []) {
    const named = join(caches, name, libraryFile);
    const isOrphan = existsSync(named) && !existsSync(await readFile(named, 'utf8'));
    if (isOrphan) await rm(join(caches, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
