import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Collection } from '../domain/collection.ts';
import { isReadable, parseFrontMatter } from './front-matter.ts';

/**
 * Loads the MDX files of one collection: their front matter is the data, their body the text. Astro does not compile
 * them as modules; `readUnits` reads the body, so that a thousand records do not become a thousand modules.
 */
export function recordLoader(contentFolder: string, collection: Collection): Loader {
  return folderLoader('records', join(contentFolder, 'records', collection), '.mdx', async (context, file, text) => {
    const parsed = parseFrontMatter(text);
    if (!isReadable(parsed)) throw new Error(`${file}: ${parsed.reason}. Run “npm run ingest” to write it anew.`);
    const id = file.slice(0, -'.mdx'.length);
    const data = await context.parseData({
      id,
      data: Object(parsed.data),
      filePath: file,
    });
    return { id, data, body: parsed.body };
  });
}

/** Loads the source texts, each under its path within the library. */
export function sourceTextLoader(contentFolder: string): Loader {
  return folderLoader('source-texts', join(contentFolder, 'sources'), '.txt', async (context, file, text) => {
    const id = `sources/${file}`;
    return { id, data: await context.parseData({ id, data: { text } }) };
  });
}

/** Loads the editors' introductions: what stands below the facts of a text. The facts themselves are ingest's to read. */
export function introductionLoader(contentFolder: string): Loader {
  return folderLoader('introductions', join(contentFolder, 'sources'), '.md', async (context, file, text) => {
    const parsed = parseFrontMatter(text);
    const body = isReadable(parsed) ? parsed.body.trim() : '';
    const id = file.slice(0, -'.md'.length);
    const data = await context.parseData({ id, data: {} });
    return { id, data, body, ...(body === '' ? {} : { rendered: await context.renderMarkdown(body) }) };
  });
}

/** Loads what editors have described of the things that texts name: facts, and a short text. */
export function authorityLoader(contentFolder: string): Loader {
  return folderLoader('authorities', join(contentFolder, 'authorities'), '.md', async (context, file, text) => {
    const parsed = parseFrontMatter(text);
    if (!isReadable(parsed)) throw new Error(`authorities/${file}: ${parsed.reason} (line ${parsed.line}).`);
    const id = file.slice(0, -'.md'.length);
    const data = await context.parseData({ id, data: Object(parsed.data), filePath: file });
    return { id, data, body: parsed.body.trim(), rendered: await context.renderMarkdown(parsed.body) };
  });
}

type Entry = Parameters<LoaderContext['store']['set']>[0];
type ReadEntry = (context: LoaderContext, file: string, text: string) => Promise<Entry>;

/** Loads every file of a folder that ends in `extension`, and loads it anew when it changes. */
function folderLoader(name: string, folder: string, extension: string, readEntry: ReadEntry): Loader {
  return {
    name: `pilcrow-${name}`,
    async load(context) {
      const loadAll = async (): Promise<void> => {
        const files = (await listFolder(folder)).filter((file) => file.endsWith(extension)).sort();
        const entries = await Promise.all(
          // One file after the other: a system gives a program only so many open at once.
          files.map(async (file) => readEntry(context, file, readFileSync(join(folder, file), 'utf8'))),
        );
        context.store.clear();
        for (const entry of entries)
          context.store.set({
            ...entry,
            digest: context.generateDigest({ ...entry }),
          });
      };
      await loadAll();
      const onChange = (path: string): void => {
        const isOurs = path.endsWith(extension) && !relative(folder, path).startsWith('..');
        if (isOurs) void loadAll().catch((error: unknown) => context.logger.error(String(error)));
      };
      context.watcher?.add(folder.split(sep).join('/'));
      for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, onChange);
    },
  };
}

/** Gives the names of the files below a folder; none when there is no such folder. What is no file is passed over. */
async function listFolder(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
