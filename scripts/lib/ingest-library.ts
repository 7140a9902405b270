import { join } from 'node:path';
import { recordPath } from '../../src/domain/permalink.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { CorpusRecord } from '../../src/domain/record.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { type IngestedText, type IngestOptions, ingest } from '../../src/ingest/ingest.ts';
import { findLostPermalinks, ledgerPath, makeLedger, parseLedger, permalinksOf } from './ledger.ts';
import {
  findLeftovers,
  findStale,
  type GeneratedFile,
  makeRecordFile,
  readIfPresent,
  readLibrary,
  removeGenerated,
  shownPath,
  writeGenerated,
} from './library.ts';
import { findErrors } from './report.ts';

interface IngestedRecord {
  readonly record: CorpusRecord;
  readonly units: readonly Unit[];
  readonly facts: string;
}

/** What ingesting a library comes to: what is to be written, what is to be removed, and what there is to say. */
export interface IngestedLibrary {
  readonly records: readonly IngestedRecord[];
  /** How each text was read, also one that became no record. */
  readonly readings: readonly ({ readonly id: string } & NonNullable<IngestedText['reading']>)[];
  readonly stale: readonly GeneratedFile[];
  readonly leftovers: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads and ingests a library, and compares what should be generated with what is there. Writes nothing. */
export async function ingestLibrary(folder: string, options: IngestOptions = {}): Promise<IngestedLibrary> {
  const { received, problems } = await readLibrary(folder);
  const ingested = received.map((text) => ({ text, ...ingest(text, options) }));
  const read = ingested.flatMap(({ record, units, text }) =>
    record ? [{ record, units, facts: text.facts.file }] : [],
  );
  const { records, duplicates } = setDuplicatesAside(read);

  const ledgerText = (await readIfPresent(join(folder, ledgerPath))) ?? '';
  const current = records.flatMap(({ record, units }) => permalinksOf(record, units));
  const lost = findLostPermalinks(shownPath(folder, ledgerPath), ledgerText, current);

  const files = [
    ...records.map(({ record, units }) => makeRecordFile(record, units)),
    makeLedger(parseLedger(ledgerText), current),
  ];
  return {
    records,
    readings: ingested.flatMap(({ record, reading, text }) =>
      reading ? [{ id: record?.id ?? text.id, ...reading }] : [],
    ),
    stale: await findStale(folder, files),
    leftovers: await findLeftovers(folder, files),
    problems: [...problems, ...ingested.flatMap((one) => one.problems), ...duplicates, ...lost],
  };
}

/** Brings the generated files of a library up to date. */
export async function writeLibrary(folder: string, { stale, leftovers }: IngestedLibrary): Promise<void> {
  await writeGenerated(folder, stale);
  await removeGenerated(folder, leftovers);
}

/** Gives a problem for each generated file that is not up to date. */
export function findStaleProblems(folder: string, { stale, leftovers }: IngestedLibrary): Problem[] {
  const paths = [...stale.map(({ path }) => path), ...leftovers];
  return paths.map((path) => ({
    code: 'stale-record',
    place: { file: shownPath(folder, path) },
    reason: 'This generated file is not what the sources and facts give.',
    hint: 'run “npm run ingest” and commit what it writes.',
  }));
}

/** Leaves out every record whose address another has already. */
function setDuplicatesAside(read: readonly IngestedRecord[]): { records: IngestedRecord[]; duplicates: Problem[] } {
  const byPath = Map.groupBy(read, ({ record }) => recordPath('/', record));
  const duplicates = [...byPath].flatMap(([path, [first, ...others]]) =>
    others.map(({ facts }) => ({
      code: 'duplicate-id' as const,
      place: { file: facts },
      reason: `This document would have the address ${path}, which ${first?.facts} has already.`,
      hint: 'give one of them another “id” in its facts, or remove one if they are the same text.',
    })),
  );
  return { records: [...byPath.values()].flatMap((own) => own.slice(0, 1)), duplicates };
}

/**
 * Gives the errors that keep a library from being built. An error of one document only leaves that document out, or has
 * it published plainly; but no address that was given out may be lost, and `strict` suffers no error at all.
 */
export function findObstacles({ problems, records }: IngestedLibrary, strict: boolean): Problem[] {
  const errors = findErrors(problems);
  const isLost = errors.some(({ code }) => code === 'lost-permalink');
  return strict || isLost || records.length === 0 ? errors : [];
}
