import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { cardsPath, recordFilePath, recordPath, unitDataPath } from '../../src/domain/permalink.ts';
import { files, formatsOf } from '../../src/editions/files.ts';
import { referencesOf } from '../../src/editions/record-data.ts';
import { unitFiles } from '../../src/editions/unit-data.ts';
import { ledgerPath, parseLedger } from '../../src/library/ledger.ts';
import { makeCards } from '../../src/references/cards.ts';
import { buildReferenceGraph } from '../../src/references/graph.ts';
import { site as ownSite } from '../../src/site.ts';
import { readDescriptions, readLibraryTexts } from './library-texts.ts';
import { packLibrary } from './pack-library.ts';
import { readRegister } from './register.ts';
import { filesTaskSchema } from './write-files.ts';

/**
 * Writes the files of every document of a library into a site, the text as received byte for byte, of every unit where
 * units have pages, and what a page asks for on demand; and the whole library as files, made of the same.
 */
const { content, site, base, host, hasUnitPages } = filesTaskSchema.parse(workerData);
const [texts, register] = await Promise.all([readLibraryTexts(content), readRegister(content)]);
const authorities = register.authorities.toSorted((one, other) => (one.id < other.id ? -1 : 1));
const graph = buildReferenceGraph(texts, authorities);
const own = { ...ownSite, base, ...(host === undefined ? {} : { host: new URL(host) }) };
const packing = packLibrary(site, own);

for (const { record, units } of texts) {
  const received = readFileSync(join(content, record.source.file));
  const source = { record, units, sourceText: received.toString('utf8'), graph, site: own };
  mkdirSync(dirname(join(site, recordPath('/', record))), { recursive: true });
  for (const format of formatsOf(units)) {
    const path = recordFilePath('/', record, format);
    const written = format === 'txt' ? received : Buffer.from(files[format].write(source));
    writeFileSync(join(site, path), written);
    packing.add(path, written);
  }
  writeFileSync(join(site, cardsPath('/', record)), JSON.stringify(makeCards(base, graph, record)));
  if (!hasUnitPages) continue;
  mkdirSync(join(site, recordPath('/', record)), { recursive: true });
  for (const file of unitFiles(base, record, units, referencesOf(base, graph, record))) {
    writeFileSync(join(site, unitDataPath('/', record, file.anchor)), JSON.stringify(file));
  }
}
const ledger = parseLedger(readFileSync(join(content, ledgerPath), 'utf8'));
packing.finish({ site: own, texts, graph, descriptions: readDescriptions(content, authorities) }, ledger);
