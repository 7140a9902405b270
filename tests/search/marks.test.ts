import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { addMarks, readMarks } from '../../src/search/marked-address.ts';
import { useTestSite } from '../support/site.ts';

const site = useTestSite();

test('words to be marked go through an address and back', () => {
  const words = ['vis-à-vis', 'a&b', 'e/cn.9/1997/2'];
  assert.deepEqual(readMarks(new URL(addMarks('/papers/one/#para-2', words), 'https://a').search), words);
  assert.equal(new URL(addMarks('/papers/one/#para-2', words), 'https://a').hash, '#para-2');
  assert.equal(addMarks('/papers/one/', words), '/papers/one/');
});

test('a hit has its words marked wherever it is opened, until they are put away', async () => {
  const { page: results } = await site.open('/search/?q=poverty+reduction');
  const address = await results.locator('a.hit').first().getAttribute('href');
  await results.close();
  assert.equal(address, '/papers/policy-coherence-paper/?mark=poverty+reduction#para-3');
  const { page, consoleMessages } = await site.open(address);
  const button = page.getByRole('button', { name: 'Put away the search marks' });
  await button.waitFor();
  assert.deepEqual(await markedWords(page), ['poverty', 'reduction']);
  await button.click();
  assert.deepEqual(await markedWords(page), []);
  assert.match(page.url(), /\/papers\/policy-coherence-paper\/#para-3$/);
  assert.deepEqual(consoleMessages, []);
  await page.close();
});

test('an option under the box opens in a new tab as a link does', async () => {
  const { page } = await site.open('/about/');
  await page.locator('#site-search').fill('poverty reduction');
  const opened = page.context().waitForEvent('page');
  await page
    .getByRole('option')
    .filter({ has: page.locator('mark') })
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  await (await opened).waitForURL(/\?mark=poverty\+reduction#para-3$/);
  assert.equal(new URL(page.url()).pathname, '/about/');
  await page.context().close();
});

test('the focus stays on the choice that has narrowed a search', async () => {
  const { page } = await site.open('/search/?q=migration');
  const choice = page.locator('.facet-list').getByRole('link', { name: /^Reports/ });
  await choice.focus();
  await page.keyboard.press('Enter');
  await page.locator('.facet-list [aria-current]').waitFor();
  const focused = page.locator('.facet-list a:focus');
  assert.match((await focused.textContent()) ?? '', /^Reports/);
  assert.equal(await focused.getAttribute('aria-current'), 'true');
  await page.close();
});

async function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('searched') ?? [])].map((range) => `${range}`));
}
