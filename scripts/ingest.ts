import { resolve } from 'node:path';
import { readOptions } from './lib/arguments.ts';
import { findStaleProblems, ingestLibrary, writeLibrary } from './lib/ingest-library.ts';
import { countProblems, findErrors, formatReport, hasErrors } from './lib/report.ts';

/**
 * Reads the source texts of a library and writes its records. With `--check` it only tells whether they are up to date;
 * with `--quiet` it lists errors and leaves warnings and notes out.
 */
const values = readOptions({
  content: { type: 'string', default: 'content' },
  check: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
});
const folder = resolve(values.content);

const library = await ingestLibrary(folder);
const problems = [...library.problems, ...(values.check ? findStaleProblems(folder, library) : [])];
console.log(formatReport(values.quiet ? findErrors(problems) : problems));

const failed = hasErrors(problems);
if (!failed && !values.check) await writeLibrary(folder, library);
const units = library.records.reduce((sum, record) => sum + record.units.length, 0);
console.log(`${library.records.length} documents, ${units} units; ${countProblems(problems) || 'no problems'}.`);
if (!values.check) {
  console.log(
    failed ? 'Nothing was written.' : `${library.stale.length} files written, ${library.leftovers.length} removed.`,
  );
}
process.exitCode = failed ? 1 : 0;
