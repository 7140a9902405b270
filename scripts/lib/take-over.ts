import { cpSync, linkSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/** By what a file is known to be as it was written: its size, and when it was changed last. */
export const fileStampSchema = z.object({ size: z.number(), changed: z.number() });
type FileStamp = z.infer<typeof fileStampSchema>;

/** Gives the stamp of a file. */
export function stampOf(file: string): FileStamp {
  const { size, mtimeMs } = statSync(file);
  return { size, changed: mtimeMs };
}

/** Tells whether a file is as it was written. */
export function isUntouched(file: string, { size, changed }: FileStamp): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.size === size && found.mtimeMs === changed;
}

/** Gives a file of the site that stands a second name, which costs nothing; where the disk cannot do that, a copy that is as old. */
export function takeOver(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    cpSync(from, to, { preserveTimestamps: true });
  }
}
