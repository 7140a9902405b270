import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** What lies somewhere below a folder; `path` leads there from the folder, its parts divided by strokes. */
export interface FolderEntry {
  readonly path: string;
  readonly isFile: boolean;
  readonly isFolder: boolean;
}

/** Gives everything below a folder, in the order of the alphabet; nothing when there is no such folder. */
export async function listFolder(folder: string): Promise<FolderEntry[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .map((entry) => ({
      path: relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'),
      isFile: entry.isFile(),
      isFolder: entry.isDirectory(),
    }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}
