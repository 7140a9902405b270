import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readRegister } from '../../scripts/lib/register.ts';
import { type FileFormat, permalink, rangePermalink, recordPath } from '../../src/domain/permalink.ts';
import { unitLabel } from '../../src/domain/unit-label.ts';
import { templatesOf } from '../../src/editions/citations/citations.ts';
import { type Cited, cite } from '../../src/editions/citations/cite.ts';
import { citationText } from '../../src/editions/citations/runs.ts';
import { fileSource, files, formatsOf } from '../../src/editions/files.ts';
import { buildReferenceGraph } from '../../src/references/graph.ts';
import { compareWithGolden } from '../support/golden.ts';
import { readRecord } from '../support/read-record.ts';

/** Every form of every document of content/, as a site on a known host has it, is what a person has read and found right. */
const root = 'https://example.org/';
const site = { name: 'Pilcrow', base: '/', host: new URL(root) };

const ids = readdirSync(new URL('../golden/', import.meta.url));
const { authorities } = await readRegister(fileURLToPath(new URL('../../content/', import.meta.url)));
const graph = buildReferenceGraph(ids.map(readRecord), authorities);

/** Data on one line each would be a golden file that nobody can read. */
function readable(format: FileFormat, written: string): string {
  return /^json(?:ld)?$/.test(format) ? `${JSON.stringify(JSON.parse(written), undefined, 2)}\n` : written;
}

for (const id of ids) {
  const { record, units } = readRecord(id);
  const address = recordPath(root, record);
  const source = fileSource({ record, units, sourceText: '' }, graph, site);
  const paragraphs = units.filter(({ kind }) => /paragraph|item/.test(kind));
  const ranges = [paragraphs.slice(0, 3), paragraphs];
  const block = (name: string, cited: Cited): string => {
    const accessed = '2026-11-21';
    const lines = templatesOf(record).map((one) => `${one.label}: ${citationText(cite(one, { ...cited, accessed }))}`);
    return [`# ${name}`, ...lines, ''].join('\n');
  };

  describe(`${id} is as its golden files say`, () => {
    // The text as received is a golden file of itself.
    for (const format of formatsOf(units).filter((one) => one !== 'txt'))
      it(`record.${format}`, () =>
        compareWithGolden(`${id}/record.${format}`, readable(format, files[format].write(source))));

    it('citations.txt', () =>
      compareWithGolden(
        `${id}/citations.txt`,
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
      ));
  });
}
