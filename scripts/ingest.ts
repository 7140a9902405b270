import { resolve } from 'node:path';
import { readArguments } from './lib/arguments.ts';
import { buildOptions } from './lib/build-options.ts';
import { explainReading } from './lib/explain.ts';
import { findObstacles, findStaleProblems, ingestLibrary, readTexts, writeLibrary } from './lib/ingest-library.ts';
import { readRegister } from './lib/register.ts';
import { countProblems, findErrors, formatReport, hasErrors } from './lib/report.ts';
import { showReferences } from './lib/show-references.ts';

/**
 * Reads the source texts of a library and writes its records. With `--check` it only tells whether they are up to date;
 * with `--quiet` it lists errors and leaves warnings and notes out. A document with an error is left out; `--plain` has
 * it published plainly, `--strict` writes nothing at all. With `--explain ID` it writes nothing, and shows the
 * text of a record line by line beside what each line was read as. With `--references [ID]` it writes nothing, and shows
 * what each document names, or one.
 */
const { values, words } = readArguments(
  {
    content: buildOptions.content,
    check: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
    strict: buildOptions.strict,
    plain: buildOptions.plain,
    explain: { type: 'string' },
    references: { type: 'boolean', default: false },
  },
  process.argv.includes('--references') ? 1 : 0,
);
const folder = resolve(values.content);

if (values.explain !== undefined) {
  console.log(await explain(values.explain));
  process.exit();
}
if (values.references) {
  console.log(await listReferences(words[0]));
  process.exit();
}
const library = await ingestLibrary(folder, { publishPlainly: values.plain });
const problems = [...library.problems, ...(values.check ? findStaleProblems(folder, library) : [])];
console.log(formatReport(values.quiet ? findErrors(problems) : problems));

const isWritten = !values.check && findObstacles(library, values.strict).length === 0;
if (isWritten) await writeLibrary(folder, library);
const units = library.documents.reduce((sum, document) => sum + document.units, 0);
console.log(
  `${library.documents.length} documents, ${units} units, ${library.read} texts read anew; ${countProblems(problems) || 'no problems'}.`,
);
if (!values.check) {
  console.log(
    isWritten ? `${library.stale.length} files written, ${library.leftovers.length} removed.` : 'Nothing was written.',
  );
}
process.exitCode = hasErrors(problems) ? 1 : 0;

async function listReferences(id: string | undefined): Promise<string> {
  const [texts, { authorities }] = await Promise.all([
    readTexts(folder, { publishPlainly: values.plain }),
    readRegister(folder),
  ]);
  const documents = texts.flatMap(({ record, units }) => (record ? [{ record, units }] : []));
  return showReferences(documents, authorities, id);
}

async function explain(id: string): Promise<string> {
  const texts = await readTexts(folder, { publishPlainly: values.plain });
  const readings = texts.flatMap(({ record, reading, received }) =>
    reading ? [{ id: record?.id ?? received.id, ...reading }] : [],
  );
  const found = readings.find((reading) => reading.id === id);
  if (found) return explainReading(found.source, found.text);
  return `There is no document “${id}” in ${values.content}. There are: ${readings.map((one) => one.id).join(', ')}.`;
}
