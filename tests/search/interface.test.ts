import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useTestSite } from '../support/site.ts';
import { resultsOf, typeQuery } from './search-page.ts';

const site = useTestSite();

test('nothing of search is asked for before a reader means to search, and then all at once', async () => {
  const { page } = await site.open('/about/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.mouse.move(5, 500);
  await page.waitForTimeout(300);
  assert.equal(asked.join(' '), '');
  await page.getByRole('searchbox').focus();
  await page.waitForTimeout(1000);
  const kinds = asked.map((path) => path.replace(/^.*[./]/, '')).sort();
  assert.deepEqual(kinds, ['css', 'js', 'json', 'pf_fragment', 'pf_index']);
  assert.equal(new Set(asked).size, asked.length, `asked twice: ${asked.join(' ')}`);
  await page.close();
});

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} puts the cursor in the box`, async () => {
    const { page } = await site.open('/resolutions/e-res-1997-2/');
    await page.keyboard.press(key);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'site-search');
    assert.equal(await page.locator('#site-search').inputValue(), '');
    await page.close();
  });
}

describe('the box on every page', () => {
  test('is a combobox that the keyboard alone can use, and leads to the paragraph with the words marked', async () => {
    const opened = await site.open('/about/', { reducedMotion: 'reduce' });
    const { page } = opened;
    await page.keyboard.press('/');
    await page.keyboard.type('thirty-first session');
    const box = page.getByRole('combobox');
    await page.getByRole('option').first().waitFor();
    assert.equal(await box.getAttribute('aria-expanded'), 'true');
    await page.keyboard.press('ArrowDown');
    const chosen = page.locator(`#${await box.getAttribute('aria-activedescendant')}`);
    assert.equal(await chosen.getAttribute('aria-selected'), 'true');
    assert.match((await chosen.textContent()) ?? '', /^E\/RES\/1997\/2, operative paragraph 2/);
    await page.keyboard.press('Escape');
    assert.equal(await box.getAttribute('aria-expanded'), 'false');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#op-2$/);
    const text = await page.locator(':target').textContent();
    const button = page.getByRole('button', { name: 'Put away the search marks' });
    await button.waitFor();
    assert.deepEqual(await markedWords(page), ['thirty-first', 'session']);
    await page.keyboard.press('Escape');
    assert.deepEqual(await markedWords(page), []);
    assert.equal(await button.count(), 0);
    assert.equal(new URL(page.url()).search, '');
    assert.equal(await page.locator(':target').textContent(), text);
    assert.deepEqual(opened.consoleMessages, []);
    assert.deepEqual(opened.foreignRequests, []);
    await page.close();
  });

  test('opens the search page on Enter, and works before any script does', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await site.open('/about/', { javaScriptEnabled });
      await page.locator('#site-search').fill('Seoul');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\/\?q=Seoul$/);
      await page.close();
    }
  });

  test('waits for an IME to finish', async () => {
    const { page } = await site.open('/about/');
    const box = page.locator('#site-search');
    await box.focus();
    await page.waitForTimeout(500);
    await box.evaluate((input) => {
      if (!(input instanceof HTMLInputElement)) return;
      input.value = 'Seoul';
      input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    });
    await page.waitForTimeout(300);
    assert.equal(await page.getByRole('option').count(), 0);
    await box.dispatchEvent('compositionend');
    await page.getByRole('option').first().waitFor();
    await page.close();
  });
});

describe('the search page', () => {
  test('has its state in its address, and goes back', async () => {
    const { page } = await site.open('/search/?q=migration');
    await page.locator('a.hit').first().waitFor();
    const all = (await resultsOf(page)).length;
    await page
      .locator('.facet-list')
      .getByRole('link', { name: /^Reports/ })
      .click();
    await page.waitForURL(/q=migration&kind=reports$/);
    await page.waitForFunction(() => document.querySelectorAll('.found-document').length === 1);
    assert.ok((await resultsOf(page)).every((url) => url.startsWith('/reports/')));
    const shared = page.url();
    await page.goBack();
    await page.waitForFunction((count) => document.querySelectorAll('a.hit').length === count, all);
    await page.goto(shared);
    await page.locator('a.hit').first().waitFor();
    assert.equal(await page.locator('.found-document').count(), 1);
    assert.match((await page.locator('.facet-list [aria-current]').textContent()) ?? '', /^Reports \d+$/);
    await page.close();
  });

  test('counts what each choice would leave', async () => {
    const { page } = await site.open('/search/?q=migration');
    await page.locator('a.hit').first().waitFor();
    for (const section of await page.locator('.facet-list section').all()) {
      const link = section.getByRole('link').first();
      const [, count] = /(\d+)$/.exec((await link.textContent()) ?? '') ?? [];
      await link.click();
      await page
        .locator('[data-search-status]')
        .filter({ hasText: new RegExp(`^${count} passage`) })
        .waitFor();
      await page.goBack();
      await page.locator('.facet-list [aria-current]').waitFor({ state: 'detached' });
    }
    await page.close();
  });

  test('narrows to what is named, which it asks for only after the first answer, and never in a box', async () => {
    const { page } = await site.open('/about/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.locator('#site-search').fill('migration');
    await page.getByRole('option').first().waitFor();
    assert.ok(!asked.includes('/pagefind/named.json'));
    await page.goto(new URL('/search/?q=migration', page.url()).href);
    const facet = page.getByRole('region', { name: 'What is named' });
    const group = facet.getByRole('link', { name: /^Global Migration Group \(GMG\)/ });
    await group.waitFor();
    const requests = asked.filter((path) => /named\.json|pf_fragment/.test(path));
    assert.match(requests.at(-1) ?? '', /named\.json$/);
    assert.equal(await facet.locator(':scope > ul > li').count(), 12);
    assert.equal(await facet.locator('details li').count(), 0);
    const more = facet.locator('summary');
    const [, others] = /^(\d+) more$/.exec((await more.textContent()) ?? '') ?? [];
    await more.click();
    await facet.locator('details li').first().waitFor();
    assert.equal(await facet.locator('details li').count(), Number(others));
    const [, count] = /(\d+)$/.exec((await group.textContent()) ?? '') ?? [];
    await group.click();
    await page.waitForURL(/q=migration&names=gmg$/);
    await page.reload();
    await page
      .locator('[data-search-status]')
      .filter({ hasText: new RegExp(`^${count} passage`) })
      .waitFor();
    assert.match((await page.locator('.facet-list [aria-current]').textContent()) ?? '', /^Global Migration Group/);
    await page.close();
  });

  test('shows a document that is only named with its official link, and says so', async () => {
    const { page } = await site.open('/search/?q=A/RES/49/127');
    await page.locator('a.hit').first().waitFor();
    const link = page.locator('.go-to a[href^="https://docs.un.org"]');
    assert.equal(await link.getAttribute('href'), 'https://docs.un.org/en/A/RES/49/127');
    assert.equal(await page.locator('.go-to a').first().getAttribute('href'), '/references/a-res-49-127/');
    await page
      .locator('[data-search-status]')
      .filter({ hasText: /not held here; it is named in 1 passage/ })
      .waitFor();
    await page.close();
  });

  test('says what it found nothing for, what it tried, and what is near', async () => {
    const { page } = await site.open('/search/?q=migratonxyz');
    await page.locator('.nothing-found').waitFor();
    await page.locator('[data-search-status]').filter({ hasText: 'No passage for “migratonxyz”' }).waitFor();
    await page.locator('.nothing-found a').first().click();
    await page.locator('a.hit').first().waitFor();
    await page.close();
  });

  test('never shows an answer out of order', async () => {
    const { page } = await site.open('/search/');
    await page.locator('#search').pressSequentially('migration statistics', { delay: 5 });
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>('[data-search-results]')?.dataset['answers'] === 'migration statistics',
    );
    await page.waitForTimeout(500);
    assert.equal((await resultsOf(page))[0], '/resolutions/e-res-1997-2/#op-1');
    await page.close();
  });

  test('goes on searching what it has when the network is gone', async () => {
    const { page } = await site.open('/search/');
    await typeQuery(page, 'Seoul');
    await page.context().setOffline(true);
    await typeQuery(page, 'poverty reduction strategies');
    assert.equal((await resultsOf(page))[0], '/papers/policy-coherence-paper/#para-3');
    await page.close();
  });
});

async function markedWords(page: Awaited<ReturnType<typeof site.open>>['page']): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('searched') ?? [])].map((range) => `${range}`));
}
