import { join } from 'node:path';
import { changeDocument, type DocumentAt, readWriteTimes, writeBenchLibrary } from './bench-library.ts';
import { type MeasuredRun, runMeasured } from './measured-run.ts';
import { type FileSort, measureSite, type Size } from './sizes.ts';

/** What the benchmark measured of a library. */
export interface BenchResult {
  readonly documents: number;
  readonly textBytes: number;
  readonly build: MeasuredRun;
  readonly site: Readonly<Record<FileSort, Size>>;
  /** Ingest of a library of one text: nearly all of it is the start of the program. */
  readonly startUp: MeasuredRun;
  /** Ingest with no record there. */
  readonly cold: MeasuredRun;
  /** Ingest with every record there. */
  readonly unchanged: MeasuredRun;
  readonly rebuild: MeasuredRun;
  /** How many records the build wrote after one text had changed. */
  readonly rewritten: number;
}

/** Makes a library of so many documents in an empty folder, and measures what the project's commands make of it. */
export async function benchLibrary(
  folder: string,
  documentAt: DocumentAt,
  documents: number,
  { hasUnitPages }: { readonly hasUnitPages: boolean },
): Promise<BenchResult> {
  const content = join(folder, 'library');
  const unread = join(folder, 'unread-library');
  const one = join(folder, 'one-text');
  const places = ['--content', content, '--out', join(folder, 'site'), ...(hasUnitPages ? [] : ['--no-unit-pages'])];
  const textBytes = await writeBenchLibrary(content, documentAt, documents);
  await writeBenchLibrary(one, documentAt, 1);
  // Ext4 takes most of a second to write a thousand files where as many were removed just before.
  await writeBenchLibrary(unread, documentAt, documents);
  const build = await runMeasured('build.ts', places);
  const site = await measureSite(join(folder, 'site'));

  await runMeasured('ingest.ts', ['--content', one, '--quiet']);
  const startUp = await runMeasured('ingest.ts', ['--content', one, '--quiet']);
  const cold = await runMeasured('ingest.ts', ['--content', unread, '--quiet']);
  const unchanged = await runMeasured('ingest.ts', ['--content', content, '--quiet']);

  const before = await readWriteTimes(join(content, 'records'));
  await changeDocument(content, documentAt(Math.floor(documents / 2)));
  const rebuild = await runMeasured('build.ts', places);
  const after = await readWriteTimes(join(content, 'records'));
  const rewritten = [...after].filter(([file, time]) => before.get(file) !== time).length;
  return { documents, textBytes, build, site, startUp, cold, unchanged, rebuild, rewritten };
}
