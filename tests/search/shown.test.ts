import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { testSite } from '../../scripts/lib/test-site.ts';
import { useTestSite } from '../support/site.ts';
import { typeQuery } from './search-page.ts';

const site = useTestSite();

/** Queries that meet what stands beside a text: labels, marks of notes, names of the register, symbols, copies of notes. */
const queries = [
  'MDGs',
  'International Organization for Migration',
  'A/RES/49/127',
  'chapter X on international migration',
  'footnote',
  'paragraph 2',
  'Copenhagen',
  'recommendations on statistics',
  'Ministry of Justice',
  'background documents',
  '10:00',
  '3 June 2013 Geneva',
];

test('every hit is a paragraph: its label, its document and date, and its own words, those asked for marked', async () => {
  const { page } = await site.open('/search/');
  const seen = new Set<string>();
  for (const query of queries) {
    await typeQuery(page, query);
    const documents = await page.locator('.found-document').evaluateAll((items) =>
      items.map((item) => ({
        heading: item.querySelector('h2')?.textContent ?? '',
        hits: [...item.querySelectorAll('ol > li')].map((hit) => ({
          address: hit.querySelector('a')?.getAttribute('href') ?? '',
          label: hit.querySelector('a')?.textContent ?? '',
          excerpt: hit.querySelector('p')?.textContent ?? '',
          marked: [...hit.querySelectorAll('mark')].length,
        })),
      })),
    );
    for (const { heading, hits } of documents) {
      for (const { address, label, excerpt, marked } of hits) {
        const [path = '', anchor = ''] = address.replace(/\?[^#]*/, '').split('#');
        seen.add(heading);
        assert.ok(marked > 0, `${query}: ${address} has nothing marked`);
        const { name, units } = await readDocument(path);
        const unit = units.find((one) => one.anchor === anchor);
        assert.equal(label, `${name}, ${unit?.label}`);
        const shown = excerpt.replace(/^… | …$/g, '');
        assert.ok(unit?.words.includes(shown), `${query}: “${shown}” is not in ${address}`);
      }
    }
  }
  assert.ok(seen.has('E/RES/1997/2, International migration and development (18 July 1997)'), [...seen].join('\n'));
  assert.ok(seen.has('Policy coherence for migration and development'));
  await page.close();
});

test('more is shown on demand: more passages of a document, and more documents, which the address then tells', async () => {
  const { page } = await site.open('/about/');
  // Two more sites of the same library, so that there are more documents than are shown at once.
  const others = ['/one/', '/two/'];
  await page.route('**/pagefind/**', async (route) => {
    const url = new URL(route.request().url());
    const [, other = '', path = ''] = /^(\/(?:one|two))?(\/.*)$/.exec(url.pathname) ?? [];
    const response = await route.fetch({ url: new URL(path, url).href });
    if (other !== '' || !path.endsWith('shelf.json')) return route.fulfill({ response });
    return route.fulfill({ response, json: { ...(await response.json()), others } });
  });
  await page.goto(new URL('/search/?q=migration', page.url()).href);
  const documents = page.locator('.found-document');
  await documents.nth(7).waitFor();
  assert.equal(await documents.count(), 8);
  const folded = page.locator('details .hit').first();
  assert.equal(await folded.isVisible(), false);
  await page.getByText('in this document').first().click();
  await folded.waitFor();
  const more = page.getByRole('button', { name: 'Show more documents (7)' });
  await more.focus();
  await page.keyboard.press('Enter');
  await documents.nth(14).waitFor();
  assert.equal(await documents.nth(8).locator(':focus').count(), 1);
  await page.waitForURL(/\?q=migration&shown=16$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/#/);
  await page.goBack();
  await documents.nth(14).waitFor();
  assert.equal(await documents.count(), 15);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.close();
});

test('a search is narrowed by kind, organ, year, part and what is named', async () => {
  const { page } = await site.open('/search/?q=international');
  const facets = page.locator('.facet-list section');
  await facets.filter({ hasText: 'What is named' }).waitFor();
  const titles = await facets.evaluateAll((sections) => sections.map((section) => section.ariaLabel));
  assert.deepEqual(titles, ['Kind', 'Organ', 'Year', 'Part', 'What is named']);
  await page.close();
});

test('a browser can search the site from its own bar', async () => {
  const { page } = await site.open('/');
  const description = page.locator('link[rel=search][type="application/opensearchdescription+xml"]');
  const address = new URL((await description.getAttribute('href')) ?? '', page.url());
  const text = await (await page.request.get(address.href)).text();
  const [, template = ''] = /<Url type="text\/html" template="([^"]*)"/.exec(text) ?? [];
  await page.goto(new URL(template.replace('{searchTerms}', encodeURIComponent('“begins at home”')), page.url()).href);
  await page.locator('.hit').first().waitFor();
  assert.match((await page.locator('.hits p').first().textContent()) ?? '', /However coherence “begins at home”/);
  await page.close();
});

const documentSchema = z.object({
  title: z.string(),
  symbol: z.string().optional(),
  units: z.array(z.object({ anchor: z.string(), label: z.string(), number: z.string().optional(), text: z.string() })),
});

/** Reads a document from its data: its name, and the words of each unit as they are printed. */
async function readDocument(path: string) {
  const data: unknown = JSON.parse(await readFile(join(testSite, `${path.slice(0, -1)}.json`), 'utf8'));
  const { title, symbol, units } = documentSchema.parse(data);
  return {
    name: symbol ?? title,
    units: units.map(({ anchor, label, number = '', text }) => ({
      anchor,
      label,
      words: `${number} ${text}`.replaceAll(/\s+/g, ' ').trim(),
    })),
  };
}
