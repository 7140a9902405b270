import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readIndexList } from '../../scripts/lib/index-list.ts';
import { testSite } from '../../scripts/lib/test-site.ts';
import { readChunk, readPagefindFile } from '../../src/search/pagefind.ts';
import { useTestSite } from '../support/site.ts';

const folder = join(testSite, 'pagefind');
const site = useTestSite();

test('what we read of the index is what Pagefind itself finds in it', async () => {
  const words = await readWords();
  const { pages: listed } = await readIndexList(folder);
  const asked = [...words.keys()].filter((_, index) => index % 5 === 0);
  const { page } = await site.open('/about/');
  // Pagefind is WebAssembly, for which our policy has no room: it gets a page without one.
  await page.route('**/bare', async (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(new URL('/bare', page.url()).href);
  const byPagefind: [string, string[]][] = await page.evaluate(`(async () => {
    const pagefind = (await import('/pagefind/pagefind.js')).createInstance({ basePath: '/pagefind/', noWorker: true });
    const found = [];
    for (const word of ${JSON.stringify(asked)}) {
      const { results } = await pagefind.search(word);
      found.push([word, results.flatMap(({ id, words }) => words.map((location) => id + ' ' + location))]);
    }
    return found;
  })()`);
  await page.close();
  for (const [word, found] of byPagefind) {
    const begun = [...words].filter(([one]) => one.startsWith(word)).flatMap(([, pages]) => pages);
    const own = begun.flatMap(([number, locations]) => locations.map((one) => `${listed[number]?.page} ${one}`));
    assert.deepEqual([...new Set(own)].sort(), [...new Set(found)].sort(), word);
  }
  assert.ok(byPagefind.every(([, found]) => found.length > 0));
});

async function readWords(): Promise<ReadonlyMap<string, ReturnType<ReturnType<typeof readChunk>[number][1]>>> {
  const names = await readdir(join(folder, 'index'));
  const chunks = names.map(async (name) =>
    readChunk(await readPagefindFile(join(folder, 'index', name), async (path) => new Response(await readFile(path)))),
  );
  return new Map((await Promise.all(chunks)).flat().map(([word, pages]) => [word, pages()]));
}
