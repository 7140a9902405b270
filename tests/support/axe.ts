import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Runs every rule of axe over a page, and gives for each that is broken its name and the elements that break it. The
 * page must have been opened with `bypassCSP`.
 */
export async function findViolations(page: Page): Promise<unknown> {
  return page.evaluate(`(async () => {
    ${axeSource};
    const { violations } = await axe.run(document);
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  })()`);
}
