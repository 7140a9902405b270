import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { divideConcordance, lineAt, makeConcordance, mostLines } from '../../src/concordance/concordance.ts';
import { useTestSite } from '../support/site.ts';

const unit = (text: string) => ({ url: '/a/#para-1', label: 'A, paragraph 1', text });

describe('a concordance', () => {
  const entries = makeConcordance([unit('Migrants and the migrants’ rights'), unit('Rights of 12 beasts')]);
  it('has every significant word with what stands around it', () => {
    assert.deepEqual(
      entries.map(({ word, places }) => [
        word,
        places.map(lineAt).map(({ left, word: printed, right }) => [left, printed, right]),
      ]),
      [
        ['beasts', [['Rights of 12', 'beasts', '']]],
        [
          'migrants',
          [
            ['', 'Migrants', 'and the migrants’ rights'],
            ['Migrants and the', 'migrants’', 'rights'],
          ],
        ],
        [
          'rights',
          [
            ['Migrants and the migrants’', 'rights', ''],
            ['', 'Rights', 'of 12 beasts'],
          ],
        ],
      ],
    );
  });
  it('is one page while it fits', () => {
    assert.deepEqual(
      divideConcordance(entries, 5).map(({ letter }) => letter),
      [undefined],
    );
  });
  it('is a page for each letter when it does not, and names the frequent words that it has no room for', () => {
    const pages = divideConcordance(makeConcordance([unit('beasts beasts beasts bears rights')]), 2);
    assert.deepEqual(
      pages.map(({ letter, entries: kept, leftOut }) => [letter, kept.map(({ word }) => word), leftOut]),
      [
        ['b', ['bears'], [{ word: 'beasts', count: 3 }]],
        ['r', ['rights'], []],
      ],
    );
  });
});

const site = useTestSite();

test('without script, the search page leads to the concordance, and each of its lines to its paragraph', async () => {
  const { page } = await site.open('/search/', { javaScriptEnabled: false });
  await page.locator('noscript a').first().click();
  assert.equal(new URL(page.url()).pathname, '/concordance/');
  const limit = `A page has at most ${mostLines.toLocaleString('en')} lines`;
  assert.ok((await page.locator('main p').allTextContents()).some((text) => text.includes(limit)));
  await page
    .locator('.concordance a')
    .filter({ hasText: 'Seoul,' })
    .filter({ has: page.locator('b', { hasText: 'Seoul' }) })
    .click();
  assert.match((await page.locator(':target').textContent()) ?? '', /Seoul/);
  await page.close();
});
