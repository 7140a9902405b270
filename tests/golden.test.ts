import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readTexts } from '../scripts/lib/ingest-library.ts';
import { makeRecordFile } from '../scripts/lib/library.ts';

/** The model and the MDX of every document in content/ are what a person has read and found right. */
const content = new URL('../content/', import.meta.url);
const golden = new URL('./golden/', import.meta.url);

const isRenewing = process.env['UPDATE_GOLDEN'] === '1';
const texts = await readTexts(fileURLToPath(content));
const records = texts.flatMap(({ record, units }) => (record ? [{ record, units }] : []));

async function compare(path: string, actual: string): Promise<void> {
  const file = new URL(path, golden);
  if (isRenewing) {
    await mkdir(dirname(fileURLToPath(file)), { recursive: true });
    await writeFile(file, actual);
  }
  assert.ok(
    existsSync(file),
    `There is no tests/golden/${path}. Make it with “UPDATE_GOLDEN=1 npm test”, then read it beside the source: every word and every anchor.`,
  );
  const expected = await readFile(file, 'utf8');
  assert.deepEqual(
    actual.split('\n'),
    expected.split('\n'),
    `tests/golden/${path} says otherwise. “UPDATE_GOLDEN=1 npm test” renews it; read what changed.`,
  );
}

describe('every document in content/ is read as its golden files say', () => {
  for (const { record, units } of records) {
    it(`${record.id}: model`, () =>
      compare(`${record.id}/model.json`, `${JSON.stringify({ record, units }, undefined, 2)}\n`));
    it(`${record.id}: MDX`, () => compare(`${record.id}/record.mdx`, makeRecordFile(record, units).text));
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
