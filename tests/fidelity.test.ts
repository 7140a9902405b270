import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { testSite } from '../scripts/lib/test-site.ts';
import { recordListSchema } from '../src/editions/record-data.ts';
import { wordsOfPage, wordsOfSource } from './support/conservation.ts';

/** The law of conservation, on the pages as built: the words of a source, in order, are the words of its page. */
const { records } = recordListSchema.parse(JSON.parse(await readFile(join(testSite, 'records.json'), 'utf8')));

describe('the words of a source text are the words of its page', () => {
  for (const { id, url, source } of records) {
    test(id, async () => {
      const text = await readFile(join('content', source.file), 'utf8');
      assert.deepEqual(await wordsOfPage(testSite, url), wordsOfSource(text));
    });
  }
});

test('a word that is lost, added or moved is seen', async () => {
  const [first] = records;
  assert.ok(first);
  const words = await wordsOfPage(testSite, first.url);
  const text = await readFile(join('content', first.source.file), 'utf8');
  const source = wordsOfSource(text);
  assert.notDeepEqual(words.slice(1), source);
  assert.notDeepEqual([...words, 'word'], source);
  assert.notDeepEqual(words.toReversed(), source);
});
