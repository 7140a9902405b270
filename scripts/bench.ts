import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeDocuments, readDocuments } from './bench/bench-library.ts';
import { type BenchResult, benchLibrary } from './bench/bench-run.ts';
import { formatResults } from './bench/table.ts';
import { readOptions } from './lib/arguments.ts';

/**
 * Measures the project's own commands over libraries of so many documents (`--documents 100,1000`), made from `--seed`
 * or out of the texts of a folder (`--texts`); without the pages that units have for themselves, or with them
 * (`--unit-pages`). `--keep` leaves the libraries and their sites where they are.
 */
const values = readOptions({
  documents: { type: 'string', default: '1000' },
  seed: { type: 'string', default: '1' },
  texts: { type: 'string' },
  'unit-pages': { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },
});
const sizes = values.documents.split(',').map(Number);

if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  console.error(`“${values.documents}” is no list of sizes: give whole numbers, as in 100,1000,5000.`);
  process.exitCode = 2;
} else {
  await bench();
}

async function bench(): Promise<void> {
  const documentAt =
    values.texts === undefined ? madeDocuments(Number(values.seed)) : await readDocuments(values.texts);
  const origin = values.texts === undefined ? `made from seed ${values.seed}` : `out of ${values.texts}`;
  const hasUnitPages = values['unit-pages'];
  const pages = `${hasUnitPages ? 'with' : 'without'} a page of its own for each unit`;
  console.log(`Node ${process.versions.node}, ${availableParallelism()} cores; texts ${origin}; ${pages}.\n`);
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-bench-'));
  const results: BenchResult[] = [];
  try {
    for (const size of sizes) {
      console.error(`${size} documents …`);
      results.push(await benchLibrary(join(folder, `${size}`), documentAt, size, { hasUnitPages }));
    }
    console.log(formatResults(results));
    if (values.keep) console.log(`\nThe libraries and their sites are in ${folder}.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  } finally {
    if (!values.keep) await rm(folder, { recursive: true, force: true });
  }
}
