import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readBuiltSite } from '../../scripts/lib/built-site.ts';
import { testSite } from '../../scripts/lib/test-site.ts';
import { type OpenedPage, useTestSite } from '../support/site.ts';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const built = await readBuiltSite(testSite, { base: '/', ledger: [] });
/** A page that leads on at once cannot be looked at; where it leads to is a page that is. */
const pages = built.pages.filter(
  ({ path }) =>
    !readFileSync(join(testSite, path, path.endsWith('/') ? 'index.html' : ''), 'utf8').includes(
      'http-equiv="refresh"',
    ),
);

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
