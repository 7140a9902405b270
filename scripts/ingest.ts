import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findStaleProblems, ingestLibrary, writeLibrary } from './lib/ingest-library.ts';
import { countProblems, formatReport, hasErrors } from './lib/report.ts';

/** Reads the source texts of a library and writes its records; with `--check` only tells whether they are up to date. */
const { values } = parseArgs({
  options: { content: { type: 'string', default: 'content' }, check: { type: 'boolean', default: false } },
});
const folder = resolve(values.content);

const library = await ingestLibrary(folder);
const problems = [...library.problems, ...(values.check ? findStaleProblems(folder, library) : [])];
console.log(formatReport(problems));

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
