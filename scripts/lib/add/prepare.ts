import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../../../src/domain/dates.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import type { RecordId } from '../../../src/domain/source-facts.ts';
import { parseFacts } from '../../../src/ingest/facts.ts';
import { type IngestedText, ingest } from '../../../src/ingest/ingest.ts';
import { isSourceText, parseSourceText, type SourceText } from '../../../src/ingest/source-text.ts';
import { surveyText } from '../../../src/ingest/survey/survey.ts';
import { shownPath } from '../library.ts';
import { hasErrors } from '../report.ts';
import type { GivenFacts } from './arguments.ts';
import { chooseId } from './document-id.ts';
import type { HeldDocuments } from './held-documents.ts';
import { factsData, findSupplied, formatFactsFile, type ProposedFact, proposeFacts } from './proposed-facts.ts';
import { factNotFound, idTaken, noId } from './refusals.ts';

/** A text that can be added: its facts, the file that holds them, and what ingest makes of both. */
export interface PreparedDocument {
  /** The file that it came from, as it was named. */
  readonly file: string;
  readonly id: RecordId;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly facts: readonly ProposedFact[];
  readonly supplied: readonly string[];
  readonly factsText: string;
  readonly ingested: Required<Pick<IngestedText, 'record'>> & IngestedText;
}

/** The library that a text is to be added to, and the day on which it is. */
export interface Destination {
  readonly folder: string;
  readonly today: IsoDate;
  readonly held: HeldDocuments;
}

/** Works out everything about a text that is to be added, and writes nothing; gives the problems that keep it out. */
export function prepareDocument(
  file: string,
  bytes: Uint8Array,
  given: GivenFacts,
  { folder, held, today }: Destination,
): PreparedDocument | Problem[] {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const twice = held.refuseText(file, sha256);
  if (twice) return [twice];
  const source = parseSourceText(file, bytes);
  if (!isSourceText(source)) return [source];

  const facts = proposeFacts(surveyText(source, given.kind), given);
  const symbol = facts.find(({ name }) => name === 'symbol')?.value;
  const missing = findMissing(file, facts);
  if (missing) return [missing];
  const id = given.id ?? chooseId(file, symbol, join(folder, 'sources'));
  if (id === undefined) return [noId(file)];
  const taken = held.refuseDocument(file, { id, symbol }) ?? refuseStrayFile(folder, file, id, bytes);
  if (taken) return [taken];
  return tryOut({ file, id, bytes, sha256, facts }, source, { folder, today });
}

function findMissing(file: string, facts: readonly ProposedFact[]): Problem | undefined {
  const has = (name: string): boolean => facts.some((fact) => fact.name === name);
  if (facts.every(({ name, value }) => name !== 'kind' || value !== 'resolution')) return undefined;
  if (!has('symbol')) return factNotFound(file, 'symbol', 'S/RES/661(1990)');
  return has('organ') ? undefined : factNotFound(file, 'organ', 'Security Council');
}

/** A text may lie in its place without facts; anything else of that name is in the way. */
function refuseStrayFile(folder: string, file: string, id: RecordId, bytes: Uint8Array): Problem | undefined {
  const path = join(folder, 'sources', id);
  const isOther = existsSync(`${path}.txt`) && !readFileSync(`${path}.txt`).equals(bytes);
  return isOther || existsSync(`${path}.md`) ? idTaken(file, id) : undefined;
}

/** Ingests the text with its facts as if they were in the library already. */
function tryOut(
  document: Pick<PreparedDocument, 'file' | 'id' | 'bytes' | 'sha256' | 'facts'>,
  source: SourceText,
  { folder, today }: Pick<Destination, 'folder' | 'today'>,
): PreparedDocument | Problem[] {
  const { id, bytes, sha256, facts } = document;
  const name = join('sources', id);
  const factsFile = shownPath(folder, `${name}.md`);
  const received = { sha256, added: today };
  const bare = factsData(facts, received, []);
  const parsed = parseFacts({ file: factsFile, text: '', data: bare });
  if (Array.isArray(parsed)) return parsed;
  const supplied = findSupplied(facts, source, parsed, { file: factsFile, text: '', data: bare });
  const data = factsData(facts, received, supplied);
  const factsText = formatFactsFile(data, facts);
  const ingested = ingest({
    file: shownPath(folder, `${name}.txt`),
    pathInLibrary: `sources/${id}.txt`,
    id,
    bytes,
    sha256,
    facts: { file: factsFile, text: factsText, data },
  });
  const { record, problems } = ingested;
  if (record === undefined || hasErrors(problems)) return [...problems];
  return { ...document, supplied, factsText, ingested: { ...ingested, record } };
}
