import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../../src/domain/problem.ts';
import { unreadable } from '../library-problems.ts';
import { noTexts, notThere } from './refusals.ts';

/** The files that were named, and those of the folders that were named, in order; what is neither is a problem. */
export async function findIncomingFiles(paths: readonly string[]): Promise<{ files: string[]; problems: Problem[] }> {
  const files: string[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const found = await expand(path);
    if ('code' in found) problems.push(found);
    else files.push(...found.files);
  }
  return { files, problems };
}

async function expand(path: string): Promise<{ files: string[] } | Problem> {
  if (!existsSync(path)) return notThere(path);
  try {
    if (!(await stat(path)).isDirectory()) return { files: [path] };
    const names = await readdir(path, { recursive: true });
    const texts = names.filter((name) => name.endsWith('.txt')).sort();
    return texts.length === 0 ? noTexts(path) : { files: texts.map((name) => join(path, name)) };
  } catch (error) {
    return unreadable(path, error);
  }
}

/** Reads the bytes of a file. */
export async function readIncoming(file: string): Promise<Uint8Array | Problem> {
  try {
    return await readFile(file);
  } catch (error) {
    return unreadable(file, error);
  }
}
