import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { cardsPath, fileFormats, recordFilePath, recordPath, unitDataPath } from '../../src/domain/permalink.ts';
import { files } from '../../src/editions/files.ts';
import { referencesOf } from '../../src/editions/record-data.ts';
import { unitFiles } from '../../src/editions/unit-data.ts';
import { makeCards } from '../../src/references/cards.ts';
import { buildReferenceGraph } from '../../src/references/graph.ts';
import { site as ownSite } from '../../src/site.ts';
import { readRecords } from './read-records.ts';
import { readRegister } from './register.ts';
import { filesTaskSchema } from './write-files.ts';

/**
 * Writes the files of every document of a library into a site, of every unit where units have pages, and what a page
 * asks for on demand; the text as received is copied byte for byte.
 */
const { content, site, base, host, hasUnitPages } = filesTaskSchema.parse(workerData);
const [texts, { authorities }] = await Promise.all([readRecords(content), readRegister(content)]);
const graph = buildReferenceGraph(texts, authorities);
const own = { name: ownSite.name, base, ...(host === undefined ? {} : { host: new URL(host) }) };

for (const { record, units } of texts) {
  const received = join(content, record.source.file);
  const sourceText = readFileSync(received, 'utf8');
  for (const format of fileFormats) {
    const path = join(site, recordFilePath('/', record, format));
    mkdirSync(dirname(path), { recursive: true });
    if (format === 'txt') copyFileSync(received, path);
    else writeFileSync(path, files[format].write({ record, units, sourceText, graph, site: own }));
  }
  writeFileSync(join(site, cardsPath('/', record)), JSON.stringify(makeCards(base, graph, record)));
  if (!hasUnitPages) continue;
  mkdirSync(join(site, recordPath('/', record)), { recursive: true });
  for (const file of unitFiles(base, record, units, referencesOf(base, graph, record))) {
    writeFileSync(join(site, unitDataPath('/', record, file.anchor)), JSON.stringify(file));
  }
}
