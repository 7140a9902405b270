import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import {
  cardsPath,
  libraryFilePath,
  recordFilePath,
  recordPath,
  sitePaths,
  unitFilePath,
} from '../../src/domain/permalink.ts';
import { fileSource, files, formatsOf } from '../../src/editions/files.ts';
import { writeUnitFiles } from '../../src/editions/unit-files.ts';
import { ledgerPath, parseLedger } from '../../src/library/ledger.ts';
import { makeCards } from '../../src/references/cards.ts';
import { buildReferenceGraph } from '../../src/references/graph.ts';
import { site as ownSite } from '../../src/site.ts';
import { readDescriptions, readLibraryTexts } from './library-texts.ts';
import { type LibraryPacking, packLibrary } from './pack-library.ts';
import { readRegister } from './register.ts';
import { recallFiles } from './standing-files.ts';
import { filesTaskSchema } from './write-files.ts';

/**
 * Writes the files of every document of a library into a site, the text as received byte for byte, of every unit where
 * units have pages, and what a page asks for on demand; and the whole library as files, made of the same. What would be
 * the same as on the site that stands is taken over from there.
 */
const { content, site, out, base, host, hasUnitPages, hasLibraryFiles } = filesTaskSchema.parse(workerData);
const [texts, register, standing] = await Promise.all([
  readLibraryTexts(content),
  readRegister(content),
  recallFiles({ site, out, shared: [base, host ?? '', `${hasUnitPages}`] }),
]);
const authorities = register.authorities.toSorted((one, other) => (one.id < other.id ? -1 : 1));
const graph = buildReferenceGraph(texts, authorities);
const own = { ...ownSite, base, ...(host === undefined ? {} : { host: new URL(host) }) };

const documents = texts.map(({ record, units }) => {
  const received = readFileSync(join(content, record.source.file));
  const source = fileSource({ record, units, sourceText: received.toString('utf8') }, graph, own);
  const cards = makeCards(base, graph, record);
  return { received, source, cards, sum: standing.sumOf([source, cards]) };
});

/** Writes the files of the documents, and adds to the packing of the library what it has of them. */
function writeDocuments(packing?: LibraryPacking): void {
  for (const { received, source, cards, sum } of documents) {
    const { record, units } = source;
    const taken = formatsOf(units).map((format) => ({ format, path: recordFilePath('/', record, format) }));
    const isWritten = standing.make(recordPath('/', record), sum, (placeOf) => {
      for (const { format, path } of taken) {
        const written = format === 'txt' ? received : Buffer.from(files[format].write(source));
        writeFileSync(placeOf(path), written);
        packing?.add(path, written);
      }
      writeFileSync(placeOf(cardsPath('/', record)), JSON.stringify(cards));
      if (!hasUnitPages) return;
      for (const { anchor, format, content } of writeUnitFiles(source)) {
        writeFileSync(placeOf(unitFilePath('/', record, anchor, format)), content);
      }
    });
    if (isWritten) continue;
    for (const { path } of taken) if (packing?.keep(path) === false) packing.add(path, readFileSync(join(site, path)));
  }
}

/** Writes the files of the documents and of the whole library, unless those of the library stand. Gives whether it did. */
function writeLibrary(): boolean {
  const ledger = readFileSync(join(content, ledgerPath), 'utf8');
  const descriptions = readDescriptions(content, authorities);
  const introductions = texts.map(({ introduction }) => introduction);
  const sums = documents.map(({ sum }) => sum);
  const sum = standing.sumOf([sums, introductions, authorities, [...descriptions], ledger]);
  const name = sitePaths.library('/');
  return standing.make(name, sum, (placeOf) => {
    const zip = join(out, libraryFilePath('/', own.name, 'zip'));
    const packing = packLibrary(placeOf, own.name, standing.areUntouched(name) ? zip : undefined);
    writeDocuments(packing);
    packing.finish({ site: own, texts, graph, descriptions }, parseLedger(ledger));
  });
}

if (!hasLibraryFiles || !writeLibrary()) writeDocuments();
parentPort?.postMessage(standing.made);
