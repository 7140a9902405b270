import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listPageKinds } from '../../scripts/lib/page-kinds.ts';
import { testSite } from '../../scripts/lib/test-site.ts';
import { findViolations } from '../support/axe.ts';
import { readLastingPages, useTestSite } from '../support/site.ts';

const pages = await readLastingPages(testSite);

const site = useTestSite();

/** Every page is looked at in the first two of these; one of each kind in all. */
const settings = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 390 },
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 1280 },
] as const;

/** The longest page is the same list throughout, and takes axe seconds each time. */
const kinds = (await listPageKinds(testSite)).filter(({ name }) => name !== 'concordance').map(({ path }) => path);

describe('every page passes every rule of axe, is silent, and asks no other host', () => {
  for (const { path } of pages) {
    test(path, async () => {
      const opened = await site.open(path, { bypassCSP: true });
      for (const { colorScheme, width } of kinds.includes(path) ? settings : settings.slice(0, 2)) {
        await opened.page.emulateMedia({ colorScheme });
        await opened.page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await findViolations(opened.page), [], `${colorScheme}, ${width} pixels wide`);
      }
      assert.deepEqual(
        opened.consoleMessages.filter((message) => !message.includes('404')),
        [],
      );
      assert.deepEqual(opened.foreignRequests, []);
      await opened.page.close();
    });
  }
});

test('a rule that is broken is seen, one of best practice and one of the best contrast too', async () => {
  const { page } = await site.open('/about/', { bypassCSP: true });
  await page.evaluate(() => {
    const main = document.querySelector('main') ?? document.body;
    main.insertAdjacentHTML('afterend', '<h6>Out of order</h6>');
    main.insertAdjacentHTML('beforeend', '<p style="background: #fff; color: #666">Grey</p>');
  });
  const found = JSON.stringify(await findViolations(page));
  for (const rule of ['heading-order', 'region', 'color-contrast-enhanced']) assert.ok(found.includes(rule), rule);
  await page.close();
});
