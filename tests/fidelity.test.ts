import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { testSite } from '../scripts/lib/test-site.ts';
import { recordListSchema } from '../src/editions/record-data.ts';
import { wordsOfBoth } from './support/conservation.ts';

/** The law of conservation, on the pages as built: the words of a source, in order, are the words of its page. */
const { records } = recordListSchema.parse(JSON.parse(await readFile(join(testSite, 'records.json'), 'utf8')));

describe('the words of a source text are the words of its page', () => {
  for (const { id, url, source } of records) {
    test(id, async () => {
      const text = await readFile(join('content', source.file), 'utf8');
      const { page, source: words } = await wordsOfBoth(testSite, url, text);
      assert.deepEqual(page, words);
    });
  }
});

test('a word that is lost, added, changed or moved is seen', async () => {
  const [first] = records;
  assert.ok(first);
  const text = await readFile(join('content', first.source.file), 'utf8');
  const differs = async (changed: string) => {
    const { page, source } = await wordsOfBoth(testSite, first.url, changed);
    return page.join(' ') !== source.join(' ');
  };
  assert.equal(await differs(text), false);
  assert.equal(await differs(text.replace('international', '')), true);
  assert.equal(await differs(`${text} word`), true);
  assert.equal(await differs(text.replace('international', 'national')), true);
  assert.equal(await differs(text.split('\n').toReversed().join('\n')), true);
});
