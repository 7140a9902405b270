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
