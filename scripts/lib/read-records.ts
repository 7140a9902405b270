import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusRecord, recordSchema } from '../../src/domain/record.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { isReadable, parseFrontMatter } from '../../src/library/front-matter.ts';
import { readUnits } from '../../src/mdx/read.ts';
import { listFolder } from './list-folder.ts';

/** A record with its text, as ingest has written it. */
export interface WrittenRecord {
  readonly record: CorpusRecord;
  readonly units: readonly Unit[];
}

/**
 * Reads the records of a library.
 *
 * @throws when a file is not as ingest writes it
 */
export async function readRecords(folder: string): Promise<WrittenRecord[]> {
  const entries = await listFolder(join(folder, 'records'));
  const paths = entries.filter(({ path, isFile }) => isFile && path.endsWith('.mdx')).map(({ path }) => path);
  return paths.map((path) => readRecord(join(folder, 'records', path)));
}

/** One file after the other: a system gives a program only so many open at once. */
function readRecord(path: string): WrittenRecord {
  const parsed = parseFrontMatter(readFileSync(path, 'utf8'));
  if (!isReadable(parsed)) throw new Error(`${path}: ${parsed.reason}. Run “npm run ingest” to write it anew.`);
  return { record: recordSchema.parse(parsed.data), units: readUnits(parsed.body) };
}
