import { statSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { sha256Of } from './library.ts';
import { listFolder } from './list-folder.ts';

const root = resolve(import.meta.dirname, '../..');

const mostRemembered = 24;

/** What was worked out for a folder when it was last looked at, each by the sum of all that decided it. */
export type Memory<Value> = ReadonlyMap<string, Value>;

/** Recalls what was worked out for a folder; nothing where it was not, or where it cannot be read any more. */
export async function recall<Value>(name: string, folder: string, schema: z.ZodType<Value>): Promise<Memory<Value>> {
  const text = await readFile(pathOf(name, folder), 'utf8').catch(() => '{}');
  const parsed = z.record(z.string(), schema).safeParse(parseJson(text));
  return new Map(parsed.success ? Object.entries(parsed.data) : []);
}

/** Remembers what was worked out for a folder, in place of what was remembered of it. Where nothing can be kept, it is not. */
export async function remember<Value>(name: string, folder: string, memory: Memory<Value>): Promise<void> {
  const path = pathOf(name, folder);
  const fresh = `${path}.${process.pid}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(fresh, JSON.stringify(Object.fromEntries(memory)));
    await rename(fresh, path);
    await forgetOldest(dirname(path));
  } catch {
    // The memory saves time; it holds nothing that cannot be worked out again.
  }
}

/** Gives the sum of the folders of the program that decide something, and of its libraries: another program may decide otherwise. */
export async function sumOfProgram(...folders: readonly string[]): Promise<string> {
  const modules = await Promise.all(
    folders.map(async (folder) =>
      (await listFolder(join(root, folder))).filter(({ isFile }) => isFile).map(({ path }) => join(root, folder, path)),
    ),
  );
  const paths = [...modules.flat(), join(root, 'package-lock.json'), join(root, 'astro.config.mjs')];
  const sums = await Promise.all(paths.map(async (path) => sha256Of(await readFile(path))));
  return sha256Of(sums.join());
}

/** Of ever more folders, the ones looked at last are remembered. */
async function forgetOldest(memories: string): Promise<void> {
  const names = await readdir(memories);
  if (names.length <= mostRemembered) return;
  const ages = names.map((name) => ({ name, changed: statSync(join(memories, name)).mtimeMs }));
  const oldest = ages.toSorted((one, other) => other.changed - one.changed).slice(mostRemembered);
  for (const { name } of oldest) await rm(join(memories, name), { force: true });
}

function pathOf(name: string, folder: string): string {
  return join(root, '.cache', name, `${sha256Of(resolve(folder)).slice(0, 16)}.json`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
