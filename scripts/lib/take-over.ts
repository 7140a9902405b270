import { cpSync, linkSync } from 'node:fs';

/** Gives a file of the site that stands a second name, which costs nothing; where the disk cannot do that, a copy that is as old. */
export function takeOver(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    cpSync(from, to, { preserveTimestamps: true });
  }
}
