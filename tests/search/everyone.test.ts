import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { useTestSite } from '../support/site.ts';
import { typeQuery } from './search-page.ts';

const site = useTestSite();

describe('a reader means to search', () => {
  for (const [sign, show] of Object.entries({
    'points at the box': async (page: Page) => page.locator('#site-search').hover(),
    'presses the key': async (page: Page) => page.keyboard.press('/'),
    'touches the box': async (page: Page) => page.locator('#site-search').tap(),
  })) {
    test(`who ${sign}`, async () => {
      const { page } = await site.open('/about/', { hasTouch: true });
      const asked = page.waitForRequest('**/pagefind/shelf.json');
      await show(page);
      await asked;
      await page.close();
    });
  }
});

test('a tap on a result opens it', async () => {
  const { page } = await site.open('/about/', {
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 700 },
  });
  await page.locator('#site-search').tap();
  await page.locator('#site-search').fill('thirty-first session');
  await page.getByRole('option', { name: 'operative paragraph 2' }).tap();
  await page.waitForURL(/\?mark=[^#]*#op-2$/);
  await page.close();
});

test('what an IME is composing is not searched for, and the Enter that ends it opens nothing', async () => {
  const { page } = await site.open('/about/');
  const keyboard = await page.context().newCDPSession(page);
  const box = page.locator('#site-search');
  await box.focus();
  await page.getByRole('combobox').waitFor();
  await keyboard.send('Input.imeSetComposition', { text: 'Seoul', selectionStart: 5, selectionEnd: 5 });
  assert.equal(await box.inputValue(), 'Seoul');
  await page.waitForTimeout(300);
  assert.equal(await page.getByRole('option').count(), 0);
  await keyboard.send('Input.insertText', { text: 'Seoul' });
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  for (const composing of [{ isComposing: true }, { keyCode: 229 }]) {
    await box.dispatchEvent('keydown', { key: 'Enter', ...composing });
  }
  await page.waitForTimeout(200);
  assert.equal(new URL(page.url()).pathname, '/about/');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#para-4$/);
  await page.close();
});

test('a query may be written from right to left; the page stays as it is', async () => {
  const { page } = await site.open(`/search/?q=${encodeURIComponent('שלום עולם')}`);
  await page.locator('.nothing-found').waitFor();
  const directionOf = async (selector: string) =>
    page.locator(selector).evaluate((element) => getComputedStyle(element).direction);
  assert.equal(await directionOf('#search'), 'rtl');
  assert.equal(await directionOf('.nothing-found'), 'ltr');
  assert.equal(await page.locator('[data-search-summary]').textContent(), 'No passage for “שלום עולם”.');
  await page.locator('#search').fill('Seoul');
  assert.equal(await directionOf('#search'), 'ltr');
  await page.close();
});

test('in forced colours, what is chosen and what is marked can be told from what is not', async () => {
  const { page } = await site.open('/about/', { forcedColors: 'active' });
  await page.locator('#site-search').fill('thirty-first session');
  await page.locator('[role=option] mark').first().waitFor();
  await page.keyboard.press('ArrowDown');
  const [chosen, other] = await page
    .getByRole('option')
    .evaluateAll((options) => options.slice(0, 2).map((option) => getComputedStyle(option).outlineStyle));
  assert.deepEqual([chosen, other], ['solid', 'none']);
  assert.notEqual(...(await groundsOf(page, '[role=option] mark')));
  await page.keyboard.press('Enter');
  const putAway = page.getByRole('button', { name: 'Put away the search marks' });
  await putAway.waitFor();
  const paragraph = page.locator(':target');
  const marked = await paragraph.screenshot();
  await putAway.evaluate((button) => button.style.setProperty('visibility', 'hidden'));
  await page.keyboard.press('Escape');
  assert.notDeepEqual(await paragraph.screenshot(), marked);
  await page.goto(new URL('/search/?q=Seoul', page.url()).href);
  await page.locator('.hit').first().waitFor();
  assert.notEqual(...(await groundsOf(page, '.hits mark')));
  await page.close();
});

test('the keyboard alone narrows, opens what is folded away, and follows a result', async () => {
  const { page } = await site.open('/search/');
  await typeQuery(page, 'migration');
  await page.keyboard.press('Tab');
  const reach = async (name: string): Promise<void> => {
    for (let step = 0; step < 80; step += 1) {
      const focused = page.locator(':focus');
      if (((await focused.textContent()) ?? '').includes(name)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`“${name}” cannot be reached`);
  };
  await reach('Resolutions');
  await page.keyboard.press('Enter');
  await page.waitForURL(/kind=resolutions$/);
  await reach('in this document');
  const folded = page.locator('.found-document details .hit').first();
  assert.equal(await folded.isVisible(), false);
  await page.keyboard.press('Enter');
  await folded.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/resolutions\/e-res-1997-2\/\?mark=[^#]*#/);
  await page.close();
});

/** Gives the colours that the first such element and what it stands in are painted on. */
async function groundsOf(page: Page, selector: string): Promise<[own: string, around: string]> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const groundOf = (one: Element | null): string => {
        const colour = one ? getComputedStyle(one).backgroundColor : 'Canvas';
        return one && colour === 'rgba(0, 0, 0, 0)' ? groundOf(one.parentElement) : colour;
      };
      return [groundOf(element), groundOf(element.parentElement)];
    });
}
