import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { permalink, recordPath } from '../../src/domain/permalink.ts';
import { writeAkomaNtoso } from '../../src/editions/akoma-ntoso/akoma-ntoso.ts';
import { writeBibtex } from '../../src/editions/bibliography/bibtex.ts';
import { cslItem } from '../../src/editions/bibliography/csl-json.ts';
import { writeRis } from '../../src/editions/bibliography/ris.ts';
import { type Cited, makeCiter } from '../../src/editions/citations/citations.ts';
import { citationText } from '../../src/editions/citations/runs.ts';
import { jsonLd } from '../../src/editions/json-ld.ts';
import { writeMarkdown } from '../../src/editions/markdown/markdown.ts';
import { compareWithGolden } from '../support/golden.ts';
import { readRecord } from '../support/read-record.ts';

/** Every form of every document of content/ is what a person has read and found right. */
const root = 'https://example.org/';

for (const id of readdirSync(new URL('../golden/', import.meta.url))) {
  const { record, units } = readRecord(id);
  const address = recordPath(root, record);
  const provenance = { publisher: 'Pilcrow', page: address };
  const cite = makeCiter(record);
  const block = (name: string, cited: Cited): string =>
    [`# ${name}`, ...cite(cited).map(({ label, runs }) => `${label}: ${citationText(runs, '2026-11-21')}`), ''].join(
      '\n',
    );

  describe(`${id} is as its golden files say`, () => {
    const forms: Readonly<Record<string, () => string>> = {
      'record.xml': () => writeAkomaNtoso({ record, units, provenance, iriOf: () => undefined }),
      'record.jsonld': () =>
        `${JSON.stringify(jsonLd({ record, units, address, files: [], detail: 'words' }), undefined, 2)}\n`,
      'record.md': () => writeMarkdown(record, units, address),
      'record.bib': () => writeBibtex(record, address),
      'record.ris': () => writeRis(record, address),
      'record.csl.json': () => `${JSON.stringify([cslItem(record, address)], undefined, 2)}\n`,
      'citations.txt': () =>
        [
          block('the document', { address }),
          ...units.map((first) => block(first.anchor, { first, address: permalink(root, record, first.anchor) })),
        ].join('\n'),
    };
    for (const [name, write] of Object.entries(forms)) it(name, () => compareWithGolden(`${id}/${name}`, write()));
  });
}
