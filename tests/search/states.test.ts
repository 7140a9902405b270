import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { findViolations } from '../support/axe.ts';
import { useTestSite } from '../support/site.ts';

const site = useTestSite();

/** The states of search, each with the way to it. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the open list': async (page) => {
    await page.locator('#site-search').fill('migration');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
  },
  'a list that has nothing': async (page) => {
    await page.locator('#site-search').fill('zzyzx');
    await page.getByRole('option').first().waitFor();
  },
  'a page with hits': async (page) => {
    await page.goto(new URL('/search/?q=migration&part=operative', page.url()).href);
    await page.locator('a.hit').first().waitFor();
  },
  'a page without': async (page) => {
    await page.goto(new URL('/search/?q=zzyzx', page.url()).href);
    await page.locator('.nothing-found').waitFor();
  },
  'a page that cannot search': async (page) => {
    await page.route('**/pagefind/**', async (route) => route.abort());
    await page.goto(new URL('/search/?q=zzyzx', page.url()).href);
    await page.locator('[data-search-status]').filter({ hasText: 'cannot be reached' }).waitFor();
  },
  'a paragraph with marks': async (page) => {
    await page.goto(new URL('/search/?q=Seoul', page.url()).href);
    await page.locator('a.hit').first().click();
    await page.getByRole('button', { name: 'Put away' }).waitFor();
  },
};

for (const [colorScheme, forcedColors] of [
  ['light', 'none'],
  ['dark', 'none'],
  ['light', 'active'],
] as const) {
  describe(`${colorScheme}, forced colours ${forcedColors}`, () => {
    for (const [name, reach] of Object.entries(states)) {
      test(`${name} breaks no rule of axe, and at 320 pixels nothing is too wide`, async () => {
        const { page } = await site.open('/about/', {
          colorScheme,
          forcedColors,
          bypassCSP: true,
          viewport: { width: 320, height: 700 },
        });
        await reach(page);
        assert.deepEqual(await findViolations(page), []);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
        await page.close();
      });
    }
  });
}
