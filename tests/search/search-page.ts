import type { Page } from 'playwright-core';

/** Types a query into the box of the search page and waits until the page answers it. */
export async function typeQuery(page: Page, query: string): Promise<void> {
  await page.locator('#search').fill(query);
  await page.waitForFunction(
    (asked) => document.querySelector<HTMLElement>('[data-search-results]')?.dataset['answers'] === asked,
    query,
  );
}

/** Gives where the first results of the search page lead, in their order, without the words to be marked there. */
export async function resultsOf(page: Page): Promise<string[]> {
  return page
    .locator('[data-search-results] :is(.go-to a[href^="/"], a.hit)')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace(/\?mark=[^#]*/, '') ?? ''));
}
