import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { findObstacles, ingestLibrary, writeLibrary } from '../scripts/lib/ingest-library.ts';
import { testSite } from '../scripts/lib/test-site.ts';
import { addressListSchema } from '../src/editions/address-list.ts';
import { recordDataSchema, recordListSchema } from '../src/editions/record-data.ts';
import { sumOfWords } from '../src/library/ledger.ts';
import { makeLibrary, writeText } from './support/library.ts';

const facts = { kind: 'document', title: 'A title', language: 'en', extent: 'whole', supplied: ['title'] };

/** Changes the words of a text over and over, each time with the history given, and tells whether a build would go on. */
async function publishInTurn(turns: readonly { text: string; history?: readonly object[] }[]): Promise<boolean[]> {
  const folder = await makeLibrary([]);
  const passed: boolean[] = [];
  for (const { text, history } of turns) {
    await writeText(folder, { name: 'a', facts: { ...facts, ...(history && { history }) }, text });
    const library = await ingestLibrary(folder);
    const obstacles = findObstacles(library, false);
    assert.deepEqual(
      obstacles.filter(({ code }) => code !== 'changed-words'),
      [],
    );
    await writeLibrary(folder, library);
    passed.push(obstacles.length === 0);
  }
  return passed;
}

const first = { date: '2026-11-21', note: 'A better copy.', anchors: ['par-1'] };
const second = { date: '2026-11-22', note: 'A better copy still.' };

describe('words that were given out change only with a word about it', () => {
  it('new words and words that stay need none', async () => {
    const turns = [{ text: '1. One.\n' }, { text: '1. One.\n\n2. Two.\n' }, { text: '1. One.\n\n2. Two.\n' }];
    assert.deepEqual(await publishInTurn(turns), [true, true, true]);
  });

  it('a silent change fails, and goes on failing', async () => {
    assert.deepEqual(
      await publishInTurn([{ text: '1. One.\n' }, { text: '1. Won.\n' }, { text: '1. Won.\n' }, { text: '1. One.\n' }]),
      [true, false, false, true],
    );
  });

  it('a note accounts for the changes that come with it, and for no later one', async () => {
    assert.deepEqual(
      await publishInTurn([
        { text: '1. One.\n' },
        { text: '1. Won.\n', history: [first] },
        { text: '1. Won.\n', history: [first] },
        { text: '1. None.\n', history: [first] },
        { text: '1. None.\n', history: [first, second] },
      ]),
      [true, true, true, false, true],
    );
  });

  it('a note about one part accounts for no other', async () => {
    const changed = { text: '1. One.\n\n2. Too.\n', history: [first] };
    assert.deepEqual(await publishInTurn([{ text: '1. One.\n\n2. Two.\n' }, changed]), [true, false]);
  });
});

describe('the contract, /ids.json', () => {
  const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(join(testSite, path), 'utf8'));

  it('has every address of every document, each part with the sum of its words', async () => {
    const { addresses } = addressListSchema.parse(await read('ids.json'));
    const sums = new Map(addresses.map(({ url, words }) => [url, words]));
    for (const { url } of recordListSchema.parse(await read('records.json')).records) {
      assert.ok(sums.has(url));
      const { units } = recordDataSchema.parse(await read(`${url.slice(1, -1)}.json`));
      for (const { anchor, number, text } of units) {
        assert.equal(sums.get(`${url}#${anchor}`), sumOfWords(number, text), `${url}#${anchor}`);
      }
    }
  });
});
