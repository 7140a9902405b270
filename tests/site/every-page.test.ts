import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { testSite } from '../../scripts/lib/test-site.ts';
import { type OpenedPage, readLastingPages, useTestSite } from '../support/site.ts';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = await readLastingPages(testSite);

const site = useTestSite();

for (const colorScheme of ['light', 'dark'] as const) {
  describe(`every page, ${colorScheme}`, () => {
    for (const { path } of pages) {
      test(`${path} passes axe, is silent, and asks no other host`, async () => {
        const opened = await site.open(path, { colorScheme, bypassCSP: true });
        assert.deepEqual(await violations(opened.page), []);
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

/** Runs every rule of axe, and gives for each that is broken its name and the elements that break it. */
async function violations(page: OpenedPage['page']): Promise<unknown> {
  return page.evaluate(`(async () => {
    ${axeSource};
    const { violations } = await axe.run(document);
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  })()`);
}
