import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testSite } from '../../scripts/lib/test-site.ts';
import { findViolations } from '../support/axe.ts';
import { readLastingPages, useTestSite } from '../support/site.ts';

const pages = await readLastingPages(testSite);

const site = useTestSite();

for (const colorScheme of ['light', 'dark'] as const) {
  describe(`every page, ${colorScheme}`, () => {
    for (const { path } of pages) {
      test(`${path} passes axe, is silent, and asks no other host`, async () => {
        const opened = await site.open(path, { colorScheme, bypassCSP: true });
        assert.deepEqual(await findViolations(opened.page), []);
        assert.deepEqual(
          opened.consoleMessages.filter((message) => !message.includes('404')),
          [],
        );
        assert.deepEqual(opened.foreignRequests, []);
        await opened.page.close();
      });
    }
  });
}
