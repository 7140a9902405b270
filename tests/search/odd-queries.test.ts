import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useTestSite } from '../support/site.ts';
import { resultsOf, typeQuery } from './search-page.ts';

const site = useTestSite();

/** What nobody should have to think of before typing, each with what is said of it; nothing where something is found. */
const oddQueries: readonly (readonly [query: string, said: string | undefined])[] = [
  ['<img src=x onerror=alert(1)>', 'Searched for the words'],
  ['"<b>bold</b>" migration', 'Searched for the phrase'],
  ['שלום עולם', 'Searched for the words'],
  ['?!… -- ""', 'There is no word in it'],
  ['🌍', 'There is no word in it'],
  ['-migration', 'A minus leaves out'],
  ['"coherence begins', undefined],
  ['to be or not to be', undefined],
  ['🌍 migration', undefined],
  ['ｍｉｇｒａｔｉｏｎ', undefined],
  ['constructor __proto__', 'Searched for the words'],
  ['migration '.repeat(1000).trim(), undefined],
  ['a'.repeat(10_000), 'Searched for the words'],
];

test('whatever is typed is text, and is answered in so many words', async () => {
  const { page, consoleMessages } = await site.open('/search/');
  for (const [query, said] of oddQueries) {
    await typeQuery(page, query);
    const name = query.slice(0, 30);
    const nothing = page.locator('.nothing-found');
    if (said === undefined) assert.ok((await resultsOf(page)).length > 0, name);
    else assert.ok((await nothing.textContent())?.startsWith(said), `${name}: ${await nothing.textContent()}`);
    assert.equal(await page.locator('main :is(img, p b)').count(), 0, name);
  }
  await page.waitForFunction(() => document.title.startsWith('aaaa'));
  assert.deepEqual(consoleMessages, []);
  await page.close();
});

test('a lost connection is said, and searched over when it is back', async () => {
  const { page } = await site.open('/search/');
  let isLost = true;
  await page.route('**/pagefind/**', async (route) => (isLost ? route.abort() : route.continue()));
  await page.locator('#search').fill('Seoul');
  const status = page.locator('[data-search-status]');
  await status.filter({ hasText: 'the connection may be lost' }).waitFor();
  isLost = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.locator('a.hit').first().waitFor();
  await page.close();
});

test('a box says so too', async () => {
  const { page } = await site.open('/about/');
  await page.route('**/pagefind/**', async (route) => route.abort());
  await page.locator('#site-search').fill('Seoul');
  await page.getByRole('option', { name: 'Search cannot be reached' }).waitFor();
  await page.close();
});
