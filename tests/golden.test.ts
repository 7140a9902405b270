import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readTexts } from '../scripts/lib/ingest-library.ts';
import { makeRecordFile } from '../scripts/lib/library.ts';
import { compareWithGolden } from './support/golden.ts';

/** The model and the MDX of every document in content/ are what a person has read and found right. */
const content = new URL('../content/', import.meta.url);
const golden = new URL('./golden/', import.meta.url);

const texts = await readTexts(fileURLToPath(content));
const records = texts.flatMap(({ record, units }) => (record ? [{ record, units }] : []));

describe('every document in content/ is read as its golden files say', () => {
  for (const { record, units } of records) {
    it(`${record.id}: model`, () =>
      compareWithGolden(`${record.id}/model.json`, `${JSON.stringify({ record, units }, undefined, 2)}\n`));
    it(`${record.id}: MDX`, () => compareWithGolden(`${record.id}/record.mdx`, makeRecordFile(record, units).text));
  }
});

it('every source text in content/ gives a record', () => {
  const sources = readdirSync(new URL('sources/', content)).filter((name) => name.endsWith('.txt'));
  assert.deepEqual(
    records.map(({ record }) => record.source.file).sort(),
    sources.map((name) => `sources/${name}`).sort(),
    texts.flatMap(({ problems }) => problems.map(({ reason }) => reason)).join('\n'),
  );
});

it('no golden folder is left of a document that is gone', () => {
  const ids = records.map(({ record }): string => record.id);
  assert.deepEqual(
    readdirSync(golden).filter((name) => !ids.includes(name)),
    [],
  );
});
