import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { permalink, rangePermalink, recordPath } from '../../src/domain/permalink.ts';
import { isOperative } from '../../src/domain/provision.ts';
import { unitLabel } from '../../src/domain/unit-label.ts';
import { writeAkomaNtoso } from '../../src/editions/akoma-ntoso/akoma-ntoso.ts';
import { writeBibtex } from '../../src/editions/bibliography/bibtex.ts';
import { cslItem } from '../../src/editions/bibliography/csl-json.ts';
import { writeRis } from '../../src/editions/bibliography/ris.ts';
import { templatesOf } from '../../src/editions/citations/citations.ts';
import { type Cited, cite } from '../../src/editions/citations/cite.ts';
import { citationText } from '../../src/editions/citations/runs.ts';
import { jsonLd } from '../../src/editions/json-ld.ts';
import { writeMarkdown } from '../../src/editions/markdown/markdown.ts';
import { writeProvisionTable } from '../../src/editions/provision-table.ts';
import { compareWithGolden } from '../support/golden.ts';
import { readRecord } from '../support/read-record.ts';

/** Every form of every document of content/ is what a person has read and found right. */
const root = 'https://example.org/';

for (const id of readdirSync(new URL('../golden/', import.meta.url))) {
  const { record, units } = readRecord(id);
  const address = recordPath(root, record);
  const provenance = { publisher: 'Pilcrow', page: address };
  const paragraphs = units.filter(({ kind }) => /paragraph|item/.test(kind));
  const ranges = [paragraphs.slice(0, 3), paragraphs];
  const block = (name: string, cited: Cited): string => {
    const accessed = '2026-11-21';
    const lines = templatesOf(record).map((one) => `${one.label}: ${citationText(cite(one, { ...cited, accessed }))}`);
    return [`# ${name}`, ...lines, ''].join('\n');
  };

  describe(`${id} is as its golden files say`, () => {
    const forms: Record<string, () => string> = {
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
          ...units.map((first) =>
            block(first.anchor, { first: unitLabel(first), address: permalink(root, record, first.anchor) }),
          ),
          ...ranges.map(([first, ...others]) => {
            const last = others.at(-1);
            assert.ok(first && last);
            const range = rangePermalink(root, record, first.anchor, last.anchor);
            const name = `${first.anchor} to ${last.anchor}`;
            return block(name, { first: unitLabel(first), last: unitLabel(last), address: range });
          }),
        ].join('\n'),
    };
    if (units.some(isOperative))
      forms['record.csv'] = () => writeProvisionTable(record, units, (anchor) => permalink(root, record, anchor));
    for (const [name, write] of Object.entries(forms)) it(name, () => compareWithGolden(`${id}/${name}`, write()));
  });
}
