import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { sha256Of } from './library.ts';
import { type Memory, recall, remember, sumOfProgram } from './memory.ts';
import { fileStampSchema, isUntouched, stampOf, takeOver } from './take-over.ts';

/** Files that a build has made together: the sum of all that they were made of, and each as it was written. */
const madeFilesSchema = z.object({
  sum: z.string(),
  files: z.array(fileStampSchema.extend({ path: z.string() })),
});
export type MadeFiles = z.infer<typeof madeFilesSchema>;

/** Checks what a thread tells of the files that it has made, by the names that it has for them. */
export const madeMemorySchema = z.map(z.string(), madeFilesSchema);

/** Where files are made, and what they are to take the place of. */
interface Making {
  /** The folder to write into. */
  readonly site: string;
  /** The site that stands, or nothing. */
  readonly out: string;
  /** What all files are made of beside the program. */
  readonly shared: readonly string[];
}

/** Gives the place of a file from its path on the site. */
export type PlaceOf = (path: string) => string;

/** Files that are made only where those that stand were not made of the same things by the same program. */
export interface StandingFiles {
  /** Gives the sum of what files are made of. */
  sumOf(madeOf: unknown): string;
  /** Tells whether the files of a name stand as they were written, whatever they were made of. */
  areUntouched(name: string): boolean;
  /**
   * Takes the files of a name over from the site that stands where they were made of what has this sum; else has them
   * written.
   *
   * @param write is given what tells the place of a file in the folder from its path, and asks it for each that it writes
   * @returns whether they were written
   */
  make(name: string, sum: string, write: (placeOf: PlaceOf) => void): boolean;
  /** What was made or taken over. */
  readonly made: Memory<MadeFiles>;
}

/** Recalls what the last build made of a site, and begins to make its files again. */
export async function recallFiles({ site, out, shared }: Making): Promise<StandingFiles> {
  const common = [await sumOfProgram('src', 'scripts'), ...shared];
  const former = await recall('files', out, madeFilesSchema);
  const made = new Map<string, MadeFiles>();
  const folders = new Set<string>();
  const placeOf: PlaceOf = (path) => {
    const place = join(site, path);
    const folder = dirname(place);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return place;
  };
  const areUntouched = (name: string): boolean =>
    former.get(name)?.files.every(({ path, ...stamp }) => isUntouched(join(out, path), stamp)) ?? false;
  return {
    made,
    areUntouched,
    sumOf: (madeOf) => sha256Of(JSON.stringify([common, madeOf])),
    make(name, sum, write) {
      const known = former.get(name);
      if (known?.sum === sum && areUntouched(name)) {
        for (const { path } of known.files) takeOver(join(out, path), join(site, path));
        made.set(name, known);
        return false;
      }
      const written: [path: string, place: string][] = [];
      write((path) => {
        const place = placeOf(path);
        written.push([path, place]);
        return place;
      });
      const files = written.map(([path, place]) => ({ path, ...stampOf(place) }));
      made.set(name, { sum, files });
      return true;
    },
  };
}

/** Remembers the files of a site that has taken its place, for the next build. */
export async function rememberFiles(out: string, made: Memory<MadeFiles>): Promise<void> {
  await remember('files', out, made);
}
