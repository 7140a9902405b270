import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { z } from 'zod';
import { useTestSite } from '../support/site.ts';
import { resultsOf, typeQuery } from './search-page.ts';

const passageSchema = z.object({ source: z.string(), begins: z.string() });
const exampleSchema = z.object({
  query: z.string(),
  best: passageSchema.optional(),
  alsoRight: z.array(passageSchema).default([]),
});

/** Queries that others wrote, on which nothing was tuned. */
const examples = z
  .array(exampleSchema)
  .parse(JSON.parse(await readFile(new URL('example-queries.json', import.meta.url), 'utf8')));

const site = useTestSite();

test('the right paragraph comes first for queries that others wrote, and nothing where nothing is right', async () => {
  const { page } = await site.open('/search/');
  const misses: string[] = [];
  for (const { query, best, alsoRight } of examples) {
    await typeQuery(page, query);
    const [first] = await resultsOf(page);
    const right = best ? [best, ...alsoRight].map(({ begins }) => begins) : [];
    const found = first === undefined ? undefined : await beginningOf(first);
    const isRight = best ? right.some((begins) => found?.startsWith(begins)) : first === undefined;
    if (!isRight) misses.push(query);
  }
  assert.deepEqual(misses, []);
  await page.close();
});

/** Gives the words of the unit that an address leads to, as a reader sees them, without footnote marks. */
async function beginningOf(url: string): Promise<string> {
  const { page } = await site.open(url);
  const words = await page.locator(':target').evaluate((unit) => {
    for (const mark of unit.querySelectorAll('sup, [data-apparatus]')) mark.remove();
    return unit.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
  });
  await page.close();
  return words.replace(/^\d+ (?=E\/)/, '');
}
