import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type OpenedPage, useTestSite } from '../support/site.ts';

const site = useTestSite();

/** Opens the search page for a query and waits for its answer. */
async function search(query: string): Promise<OpenedPage> {
  const opened = await site.open(`/search/?q=${encodeURIComponent(query)}`);
  await opened.page.locator('[data-search-status]').filter({ hasText: 'passage' }).waitFor();
  return opened;
}

/** A query, and the unit whose hit comes first. */
const queries: readonly [string, string][] = [
  ['thirty-first session', '/resolutions/e-res-1997-2/#op-2'],
  ['Seoul', '/reports/escap-activities/#para-4'],
  ['E/RES/1997/2', '/resolutions/e-res-1997-2/#title'],
  ['ILO', '/agendas/third-coordination-meeting-agenda/#item-iii'],
  ['"begins at home"', '/papers/policy-coherence-paper/#para-3'],
  ['SER.M', '/resolutions/e-res-1997-2/#fn-9'],
];

describe('the first hit is the unit that answers', () => {
  for (const [query, expected] of queries) {
    test(query, async () => {
      const { page } = await search(query);
      const href = await page.locator('[data-search-results] a').first().getAttribute('href');
      assert.equal(href, expected);
      await page.close();
    });
  }
});

test('a reader finds “thirty-first session” from any page and lands on operative paragraph 2', async () => {
  const { page, consoleMessages, foreignRequests } = await site.open('/about/');
  await page.getByRole('searchbox').fill('thirty-first session');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'E/RES/1997/2, operative paragraph 2' }).click();
  assert.match(page.url(), /\/resolutions\/e-res-1997-2\/#op-2$/);
  assert.match((await page.locator(':target').textContent()) ?? '', /thirty-first session/);
  assert.deepEqual({ consoleMessages, foreignRequests }, { consoleMessages: [], foreignRequests: [] });
  await page.close();
});

test('a query that nothing answers is said so', async () => {
  const { page } = await search('zzyzx');
  assert.equal(await page.locator('[data-search-status]').textContent(), 'No passage for “zzyzx”.');
  assert.equal(await page.locator('[data-search-results] li').count(), 0);
  await page.close();
});

test('a query that is markup is text', async () => {
  const query = '<img src=x onerror=alert(1)>';
  const { page, consoleMessages } = await search(query);
  assert.match(
    (await page.locator('[data-search-status]').textContent()) ?? '',
    /for “<img src=x onerror=alert\(1\)>”/,
  );
  assert.equal(await page.locator('main img').count(), 0);
  assert.deepEqual(consoleMessages, []);
  await page.close();
});
