import { resolve } from 'node:path';
import type { Problem } from '../src/domain/problem.ts';
import { addTexts, areMany, type Outcome } from './lib/add/add-texts.ts';
import { readAddArguments } from './lib/add/arguments.ts';
import { findIncomingFiles } from './lib/add/incoming-files.ts';
import { startProgress } from './lib/add/progress.ts';
import { refuseForSeveral, writeFailed } from './lib/add/refusals.ts';
import { formatSummary } from './lib/add/summary.ts';
import { ingestLibrary, writeLibrary } from './lib/ingest-library.ts';
import { shownPath } from './lib/library.ts';
import { findErrors, formatReport } from './lib/report.ts';

/**
 * Adds texts to a library: copies each byte for byte, reads its facts off it, writes them, and ingests the library. It
 * asks nothing: what it does not know it leaves out, and what it is unsure of it says. With `--dry-run` it shows the
 * reading and writes nothing.
 */
const { files: named, given, content, isDryRun, problems } = readAddArguments();
const folder = resolve(content);
const today = new Date().toISOString().slice(0, 10);
const incoming = await findIncomingFiles(named);
const { files } = incoming;
const badOptions = [...problems, ...refuseForSeveral(given, files.length)];

const nothing: Outcome = { added: [], refused: [], untried: files.length };
const outcome =
  badOptions.length > 0
    ? nothing
    : await addTexts({ files, given, folder, today, isDryRun }, startProgress(files.length, process.stdout));
const refusals = [...badOptions, ...incoming.problems, ...outcome.refused.flat()];
if (refusals.length > 0) console.error(`\n${formatReport(refusals)}`);
if (areMany(files) && badOptions.length === 0) console.log(`\n${formatSummary(outcome, isDryRun)}`);

const errors = outcome.added.length > 0 && !isDryRun ? await ingestAll() : [];
if (errors.length > 0) {
  console.error(`\n${formatReport(errors)}`);
  console.error('The texts and facts are in the library; its records were not written, because of these errors.');
}
process.exitCode = refusals.length + errors.length > 0 ? 1 : 0;

/** Ingests the library with what was added; gives the errors that keep its records from being written. */
async function ingestAll(): Promise<Problem[]> {
  const library = await ingestLibrary(folder);
  const found = findErrors(library.problems);
  if (found.length > 0) return found;
  try {
    await writeLibrary(folder, library);
    return [];
  } catch (error) {
    return [writeFailed(shownPath(folder, ''), error)];
  }
}
