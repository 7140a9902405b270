import { join } from 'node:path';
import type { Problem, ProblemCode } from '../../src/domain/problem.ts';
import { type IngestedText, type IngestOptions, ingest, type ReceivedText } from '../../src/ingest/ingest.ts';
import { ledgerPath } from '../../src/library/ledger.ts';
import { type IngestedDocument, ingestedDocumentSchema } from './ingested-document.ts';
import { addressesOf, compareWithLedger } from './ledger.ts';
import {
  findLeftovers,
  type GeneratedFile,
  isReceived,
  makeRecordFile,
  readIfPresent,
  readLibrary,
  receiveText,
  removeGenerated,
  type StoredText,
  sha256Of,
  shownPath,
  writeGenerated,
} from './library.ts';
import { recall, remember, sumOfProgram } from './memory.ts';
import { type ReadRegister, readRegister } from './register.ts';
import { findErrors } from './report.ts';
import { findUndescribed, namesOf } from './undescribed.ts';

/** A document that has become a record. */
export type PublishedDocument = NonNullable<IngestedDocument['published']> & Pick<IngestedDocument, 'facts'>;

type LibraryOptions = Pick<IngestOptions, 'publishPlainly'>;

/** What became of a text: what is known of it, and, if it was read, what is to be written. */
interface Outcome {
  readonly document: IngestedDocument;
  readonly stale?: readonly GeneratedFile[];
}

/** What ingesting a library comes to: what is to be written, what is to be removed, and what there is to say. */
export interface IngestedLibrary {
  readonly documents: readonly PublishedDocument[];
  /** How many texts were read; the others are as they were when they were read last. */
  readonly read: number;
  readonly stale: readonly GeneratedFile[];
  readonly leftovers: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Ingests a library, and compares what should be generated with what is there. A text is read only if it, its facts, the
 * register or the program has changed since it was read last, or if its record is not there as it was written. Writes
 * nothing to the library.
 */
export async function ingestLibrary(folder: string, options: LibraryOptions = {}): Promise<IngestedLibrary> {
  const [{ stored, problems }, register] = await Promise.all([readLibrary(folder), readRegister(folder)]);
  const [memory, program] = await Promise.all([
    recall('ingest', folder, ingestedDocumentSchema),
    sumOfProgram('src/domain', 'src/ingest', 'src/library', 'src/mdx', 'scripts/lib'),
  ]);
  const outcomes: (Outcome & { readonly key: string })[] = [];
  // One file after the other: a system gives a program only so many open at once.
  for (const text of stored) {
    const key = sha256Of(
      [program, JSON.stringify(options), register.sum, text.file, text.sha256, text.factsText].join('\0'),
    );
    const known = memory.get(key);
    const onDisk = known?.published && readIfPresent(join(folder, known.published.path));
    const isStanding = known && (!known.published || sha256Of(onDisk ?? '') === known.published.sha256);
    outcomes.push({
      key,
      ...(isStanding ? { document: known } : ingestStored(folder, text, { ...options, ...register })),
    });
  }
  await remember('ingest', folder, new Map(outcomes.map(({ key, document }) => [key, document])));

  const { documents, duplicates } = setDuplicatesAside(outcomes.map(({ document }) => document));
  const ledger = compareWithLedger(
    { file: shownPath(folder, ledgerPath), text: readIfPresent(join(folder, ledgerPath)) ?? '' },
    documents,
    register.authorities,
  );
  const sums = new Map(documents.map(({ path, sha256 }) => [path, sha256]));
  return {
    documents,
    read: outcomes.filter(({ stale }) => stale !== undefined).length,
    stale: [
      ...outcomes.flatMap(({ stale = [] }) => stale).filter(({ path, text }) => sums.get(path) === sha256Of(text)),
      ...ledger.stale,
    ],
    leftovers: await findLeftovers(folder, new Set(sums.keys())),
    problems: [
      ...problems,
      ...register.problems,
      ...outcomes.flatMap(({ document }) => document.problems),
      ...duplicates,
      ...findUndescribed(documents, register.authorities),
      ...ledger.problems,
    ],
  };
}

/** Reads every text of a library anew, and gives each with all that was read in it. */
export async function readTexts(
  folder: string,
  options: LibraryOptions = {},
): Promise<({ readonly received: ReceivedText } & IngestedText)[]> {
  const [{ stored }, { citations }] = await Promise.all([readLibrary(folder), readRegister(folder)]);
  return stored
    .map(receiveText)
    .filter(isReceived)
    .map((received) => ({ received, ...ingest(received, { ...options, citations }) }));
}

function ingestStored(
  folder: string,
  text: StoredText,
  options: LibraryOptions & Pick<ReadRegister, 'citations'>,
): Outcome {
  const received = receiveText(text);
  if (!isReceived(received)) return { document: { facts: text.factsFile, problems: [received] }, stale: [] };
  const { record, units, problems } = ingest(received, options);
  const document = { facts: text.factsFile, problems: [...problems] };
  if (record === undefined) return { document, stale: [] };
  const file = makeRecordFile(record, units);
  const published = {
    id: record.id,
    kind: record.kind,
    path: file.path,
    sha256: sha256Of(file.text),
    addresses: addressesOf(record, units),
    history: record.history ?? [],
    units: units.length,
    ...(record.symbol === undefined ? {} : { symbol: record.symbol }),
    text: text.file,
    names: namesOf(units),
  };
  const isCurrent = readIfPresent(join(folder, file.path)) === file.text;
  return { document: { ...document, published }, stale: isCurrent ? [] : [file] };
}

/** Brings the generated files of a library up to date. */
export async function writeLibrary(folder: string, { stale, leftovers }: IngestedLibrary): Promise<void> {
  writeGenerated(folder, stale);
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

/** Leaves out every document whose id another has already: an id names one document of a library, whatever its kind. */
function setDuplicatesAside(ingested: readonly IngestedDocument[]): {
  documents: PublishedDocument[];
  duplicates: Problem[];
} {
  const all = ingested.flatMap(({ facts, published }) => (published ? [{ facts, ...published }] : []));
  const byId = Map.groupBy(all, ({ id }) => id);
  const duplicates = [...byId].flatMap(([id, [first, ...others]]) =>
    others.map(({ facts }) => ({
      code: 'duplicate-id' as const,
      place: { file: facts },
      reason: `This document would have the id “${id}”, which ${first?.facts} has already.`,
      hint: 'give one of them another “id” in its facts, or remove one if they are the same text.',
    })),
  );
  return { documents: [...byId.values()].flatMap((own) => own.slice(0, 1)), duplicates };
}

const concerningAll: ReadonlySet<ProblemCode> = new Set(['lost-permalink', 'changed-words', 'authority-invalid']);

/**
 * Gives the errors that keep a library from being built. An error of one document only leaves that document out, or has
 * it published plainly; but no address that was given out may be lost or have
 * other words, the register must be right, for every document
 * depends on it, and `strict` suffers no error at all.
 */
export function findObstacles({ problems, documents }: IngestedLibrary, strict: boolean): Problem[] {
  const errors = findErrors(problems);
  const concernsAll = errors.some(({ code }) => concerningAll.has(code));
  return strict || concernsAll || documents.length === 0 ? errors : [];
}
