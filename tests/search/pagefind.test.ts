import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { divideChunks } from '../../scripts/lib/divide-chunks.ts';
import { readIndexList } from '../../scripts/lib/index-list.ts';
import { testSite } from '../../scripts/lib/test-site.ts';
import { type PagesOfWord, readChunk, readPagefindFile } from '../../src/search/pagefind.ts';
import { serveBuiltSite, useTestSite } from '../support/site.ts';

const site = useTestSite();

test('what we read of an index, its chunks divided, is what Pagefind itself finds in it', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'pilcrow-index-'));
  const folder = join(copy, 'pagefind');
  await cp(join(testSite, 'pagefind'), folder, { recursive: true });
  await divideChunks(folder);
  const { pages: listed, chunks } = await readIndexList(folder);
  assert.ok(chunks.length > 1);
  const words = await readWords(chunks.map(([name]) => join(folder, 'index', `${name}.pf_index`)));
  const asked = [...words.keys()].filter((_, index) => index % 5 === 0);
  const server = await serveBuiltSite(copy);
  const { page } = await site.open('/about/');
  // Pagefind is WebAssembly, for which our policy has no room: it gets a page without one.
  await page.route('**/bare', async (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(new URL('/bare', server.url).href);
  const byPagefind: [string, string[]][] = await page.evaluate(`(async () => {
    const { createInstance } = await import('/pagefind/pagefind.js');
    const pagefind = createInstance({ basePath: '/pagefind/', noWorker: true });
    const found = [];
    for (const word of ${JSON.stringify(asked)}) {
      const { results } = await pagefind.search(word);
      found.push([word, results.flatMap(({ id, words }) => words.map((location) => id + ' ' + location))]);
    }
    return found;
  })()`);
  await page.close();
  await server.close();
  for (const [word, found] of byPagefind) {
    const begun = [...words].filter(([one]) => one.startsWith(word)).flatMap(([, pages]) => pages);
    const own = begun.flatMap(([number, locations]) => locations.map((one) => `${listed[number]?.page} ${one}`));
    assert.deepEqual([...new Set(own)].sort(), [...new Set(found)].sort(), word);
  }
  assert.ok(byPagefind.every(([, found]) => found.length > 0));
});

async function readWords(paths: readonly string[]): Promise<ReadonlyMap<string, PagesOfWord>> {
  const read = async (path: string) => readPagefindFile(path, async () => new Response(await readFile(path)));
  const chunks = await Promise.all(paths.map(async (path) => readChunk(await read(path))));
  return new Map(chunks.flat().map(([word, pages]) => [word, pages()]));
}
