import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { z } from 'zod';
import { testSite } from '../scripts/lib/test-site.ts';
import { recordDataSchema, recordListSchema } from '../src/editions/record-data.ts';
import { compareWithGolden } from './support/golden.ts';

const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(join(testSite, path), 'utf8'));
const { records } = recordListSchema.parse(await read('records.json'));
const resolution = recordDataSchema.parse(await read('resolutions/e-res-1997-2.json'));
const report = recordDataSchema.parse(await read('reports/escap-activities.json'));

describe('the data of a document', () => {
  for (const record of records) {
    test(`${record.id} has the facts of the list, and every unit of its page in the order of the page`, async () => {
      const { units, provisions, ...facts } = recordDataSchema.parse(
        await read(`${record.collection}/${record.id}.json`),
      );
      assert.deepEqual(facts, record);
      assert.equal(provisions !== undefined, record.kind === 'resolution', 'of resolutions, who is to do what');
      const html = await readFile(join(testSite, record.url, 'index.html'), 'utf8');
      const anchors = [...html.matchAll(/id="([^"]+)" data-unit=/g)].map(([, anchor]) => anchor);
      assert.deepEqual(
        units.map(({ anchor }) => anchor),
        anchors,
      );
    });
  }

  test('gives a paragraph its number as printed, its plain text, its lines and its footnotes', () => {
    const unit = resolution.units.find(({ anchor }) => anchor === 'op-1');
    assert.equal(unit?.number, '1.');
    assert.equal(unit.label, 'operative paragraph 1');
    assert.match(unit.text, /^Urges both .* recommendations on statistics of international migration and to provide, /);
    assert.deepEqual(unit.source, { startLine: 17, endLine: 17 });
    assert.deepEqual(unit.footnotes, ['fn-9']);
  });

  test('gives each unit its own textual notes and no other', () => {
    const noted = report.units.map(({ anchor, notes = [] }) => [anchor, notes.map(({ code }) => code)]);
    assert.deepEqual(
      noted.filter(([, codes]) => codes?.length),
      [
        ['para-3', ['dangling-footnote-reference']],
        ['para-4', ['damaged-text', 'truncated-source']],
      ],
    );
  });

  test('quotes in each note words of its unit', () => {
    for (const { text, notes = [] } of report.units) {
      for (const { quote } of notes) assert.ok(text.includes(quote), quote);
    }
  });
});

describe('the schemas are published beside the data', () => {
  for (const name of ['record', 'records', 'references', 'unit', 'ids']) {
    test(`${name}: no property is lost or means another thing, and others may be added`, async () => {
      const text = await readFile(join(testSite, `schemas/${name}.json`), 'utf8');
      assert.match(text, /^\{"\$schema":"https:\/\/json-schema\.org\//);
      assert.doesNotMatch(text, /"additionalProperties":false/);
      await compareWithGolden(`../data/${name}.txt`, `${propertiesOf(JSON.parse(text), '').join('\n')}\n`);
    });
  }
});

const schemaSchema = z.looseObject({
  type: z.string().exactOptional(),
  description: z.string().exactOptional(),
  properties: z.record(z.string(), z.unknown()).default({}),
  required: z.array(z.string()).default([]),
  items: z.unknown().optional(),
});

/** Gives each property that a schema describes, a line each: its path, its type, and what is said of it. */
function propertiesOf(schema: unknown, path: string): string[] {
  const { properties, required, items } = schemaSchema.parse(schema);
  const below = Object.entries(properties).flatMap(([name, property]) => {
    const { type = 'any', description = '' } = schemaSchema.parse(property);
    const own = path === '' ? name : `${path}.${name}`;
    const line = `${own}${required.includes(name) ? '' : '?'}: ${type} ${description}`.trimEnd();
    return [line, ...propertiesOf(property, own)];
  });
  return items === undefined ? below : [...below, ...propertiesOf(items, `${path}[]`)];
}
