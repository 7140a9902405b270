import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { collectionOf } from '../../src/domain/collection.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { type CorpusRecord, recordSchema } from '../../src/domain/record.ts';
import { recordIdSchema } from '../../src/domain/source-facts.ts';
import type { Unit } from '../../src/domain/unit.ts';
import type { ReceivedText } from '../../src/ingest/ingest.ts';
import { formatFrontMatter, isReadable, parseFrontMatter } from '../../src/library/front-matter.ts';
import { writeUnits } from '../../src/mdx/write.ts';
import { badFrontMatter, badName, missingFacts, missingFolder, missingSource, unreadable } from './library-problems.ts';
import { listFolder } from './list-folder.ts';

/** A file that ingest makes: its path within the library, and what belongs in it. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** A text with its facts as they lie in a library: neither has been looked into. */
export interface StoredText {
  /** The name of the text below `sources`: "escap-activities.txt". */
  readonly name: string;
  /** The paths to show in problems. */
  readonly file: string;
  readonly factsFile: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly factsText: string;
}

/** Reads the source texts of a library with their facts, in the order of their names; a half of a pair is a problem. */
export async function readLibrary(folder: string): Promise<{ stored: StoredText[]; problems: Problem[] }> {
  const names = await listFiles(join(folder, 'sources'));
  const texts = names.filter((name) => name.endsWith('.txt'));
  const lonelyFacts = names.filter((name) => name.endsWith('.md') && !texts.includes(`${name.slice(0, -3)}.txt`));
  const results = texts.map((name) => readStoredText(folder, name));
  return {
    stored: results.filter((result) => 'bytes' in result),
    problems: [
      ...(existsSync(folder) ? [] : [missingFolder(folder)]),
      ...results.filter((result) => 'code' in result),
      ...lonelyFacts.map((name) => missingSource(join(folder, 'sources', name))),
    ],
  };
}

/** One file after the other: a system gives a program only so many open at once. */
function readStoredText(folder: string, name: string): StoredText | Problem {
  const file = shownPath(folder, join('sources', name));
  const factsFile = `${file.slice(0, -'.txt'.length)}.md`;
  try {
    const bytes = readFileSync(join(folder, 'sources', name));
    const sha256 = sha256Of(bytes);
    const factsPath = join(folder, 'sources', `${name.slice(0, -'.txt'.length)}.md`);
    if (!existsSync(factsPath)) return missingFacts(factsFile, sha256);
    const factsText = readFileSync(factsPath, 'utf8');
    return { name, file, factsFile, bytes, sha256, factsText };
  } catch (error) {
    return unreadable(file, error);
  }
}

/** Makes a stored text ready for ingest, or gives the problem that keeps it from being ingested. */
export function receiveText({ name, file, factsFile, bytes, sha256, factsText }: StoredText): ReceivedText | Problem {
  const parsed = parseFrontMatter(factsText);
  if (!isReadable(parsed)) return badFrontMatter(factsFile, parsed);
  const id = recordIdSchema.safeParse(basename(name, '.txt'));
  if (!id.success) return badName(file);
  const facts = { file: factsFile, text: factsText, data: parsed.data };
  return { file, pathInLibrary: `sources/${name}`, id: id.data, bytes, sha256, facts };
}

/** Tells whether a stored text was ready for ingest. */
export function isReceived(received: ReceivedText | Problem): received is ReceivedText {
  return 'bytes' in received;
}

/** Gives the SHA-256 sum of bytes, or of a text as UTF-8, as hexadecimal digits. */
export function sha256Of(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Makes the MDX file of a record. */
export function makeRecordFile(record: CorpusRecord, units: readonly Unit[]): GeneratedFile {
  const comment = `Generated from ${record.source.file} by “npm run ingest”. Do not edit: change the facts, or the grammar.`;
  return {
    path: join('records', collectionOf(record.kind), `${record.id}.mdx`),
    text: formatFrontMatter(recordSchema.parse(record), comment, writeUnits(units)),
  };
}

/** Gives the generated files that a library has but should not: their documents are gone. */
export async function findLeftovers(folder: string, expected: ReadonlySet<string>): Promise<string[]> {
  const present = (await listFiles(join(folder, 'records'))).filter((name) => name.endsWith('.mdx'));
  return present.map((name) => join('records', name)).filter((path) => !expected.has(path));
}

/** Writes generated files, each at one stroke: a kill leaves the old text or the new. */
export function writeGenerated(folder: string, files: readonly GeneratedFile[]): void {
  // One after the other and at once: to wait for a thousand small files takes longer than to write them.
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, `${path}.new`), text);
    renameSync(join(folder, `${path}.new`), join(folder, path));
  }
}

export async function removeGenerated(folder: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(join(folder, path));
}

/** Reads a text file at once, or gives nothing when there is none. */
export function readIfPresent(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** A path in the library as an editor would type it from where the command was run. */
export function shownPath(folder: string, path: string): string {
  return relative(process.cwd(), join(folder, path)) || path;
}

/** Gives the paths of the files below a folder, and of folders that are named as if they were texts. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await listFolder(folder);
  return entries.filter(({ path, isFolder }) => !isFolder || path.endsWith('.txt')).map(({ path }) => path);
}
