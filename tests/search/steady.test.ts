import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { useTestSite } from '../support/site.ts';
import { typeQuery } from './search-page.ts';

const site = useTestSite();
const phone = { viewport: { width: 320, height: 700 } };

/** Answers are shown as soon as they are known, and stay where they are shown until a reader asks for another. */
describe('what is found never moves under the pointer', () => {
  test('under a box, when its words come after it', async () => {
    const { page } = await site.open('/about/', phone);
    const letGo = await holdBack(page, '**/fragment/*');
    await page.locator('#site-search').fill('migration');
    await page.getByRole('option').first().waitFor();
    const before = await boxesOf(page, '[role=option]');
    assert.ok(before.length > 5);
    assert.equal(await page.locator('[role=option] mark').count(), 0);
    letGo();
    await page.locator('[role=option] mark').first().waitFor();
    assert.deepEqual(await boxesOf(page, '[role=option]'), before);
    await page.close();
  });

  test('on the search page, when the count is said, and what is named comes after it', async () => {
    const { page } = await site.open('/search/', phone);
    const letGo = await holdBack(page, '**/named.json');
    await typeQuery(page, 'developmemt migration');
    const before = await boxesOf(page, '.hit');
    assert.ok(before.length > 0);
    await page.locator('[data-search-status]').filter({ hasText: 'searched for “development”' }).waitFor();
    assert.deepEqual(await boxesOf(page, '.hit'), before);
    const choices = page.locator('.facet-list');
    const named = page.getByRole('region', { name: 'What is named' });
    await choices.locator('summary').first().click();
    await choices.locator('section').first().waitFor();
    const opened = await boxesOf(page, '.hit');
    const late = page.waitForResponse('**/named.json');
    letGo();
    await late;
    await page.waitForTimeout(200);
    assert.deepEqual(await boxesOf(page, '.hit'), opened);
    assert.equal(await named.count(), 0);
    await choices.locator('summary').first().click();
    await choices.locator('summary').first().click();
    await named.waitFor();
    await page.close();
  });

  for (const [path, box, result] of [
    ['/about/', '#site-search', '[role=option]'],
    ['/search/', '#search', '.hit'],
  ] as const) {
    test(`on ${path}, when another answer comes between pressing and letting go`, async () => {
      const { page } = await site.open(path);
      await page.locator(box).fill('thirty-first session');
      const first = page.locator(result).filter({ hasText: 'operative paragraph 2' });
      await first.hover();
      await page.mouse.down();
      await page.locator(box).evaluate((input) => {
        if (input instanceof HTMLInputElement) input.value = 'Seoul';
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await page.waitForTimeout(300);
      assert.equal(await first.count(), 1);
      await page.mouse.up();
      await page.waitForURL(/#op-2$/);
      await page.close();
    });
  }
});

describe('an answer that comes late', () => {
  for (const [path, box, ready, said] of [
    ['/about/', '#site-search', '[role=combobox]', '[role=option]'],
    ['/search/', '#search', '[data-answers]', '[data-search-summary]'],
  ] as const) {
    test(`on ${path}, never takes the place of one to a later question`, async () => {
      const { page } = await site.open(path);
      const letGo = await holdBack(page, '**/index/*');
      await page.locator(box).focus();
      await page.locator(ready).waitFor({ state: 'attached' });
      await page.locator(box).fill('migration');
      await page.waitForTimeout(300);
      // No text has it, so that its answer waits for nothing.
      await page.locator(box).fill('zzyzx');
      const answer = page.locator(said).filter({ hasText: 'No passage for “zzyzx”' });
      await answer.waitFor();
      const late = page.waitForResponse('**/index/*');
      letGo();
      await late;
      await page.waitForTimeout(200);
      assert.equal(await answer.count(), 1);
      assert.equal(await page.getByText('migration', { exact: true }).count(), 0);
      await page.close();
    });
  }
});

for (const [path, box, ready, found] of [
  ['/about/', '#site-search', '[role=combobox]', '[role=option]'],
  ['/search/', '#search', '[data-answers]', '.hit'],
] as const) {
  test(`on ${path}, the count is said once, politely and after a pause, to who hears the page`, async () => {
    const { page, said } = await listen(path);
    await page.locator(box).focus();
    await page.locator(ready).waitFor({ state: 'attached' });
    await page.locator(box).pressSequentially('migration');
    await runUntilFound(page, found);
    assert.deepEqual(await said(), []);
    await page.clock.runFor(1000);
    const [only, ...others] = await said();
    assert.match(only ?? '', /“migration”/);
    assert.deepEqual(others, []);
    const status = page.locator('[role=status]').filter({ hasText: '“migration”' });
    assert.ok(['polite', null].includes(await status.getAttribute('aria-live')));
    await page.close();
  });
}

/** Opens a page whose clock goes on when it is told to, and gives what is said to who hears it. */
async function listen(path: string): Promise<{ page: Page; said: () => Promise<readonly string[]> }> {
  const { page } = await site.open(path);
  await page.clock.install();
  await page.reload();
  await page.clock.pauseAt(Date.now() + 60_000);
  const texts = await page.evaluateHandle(() => {
    const heard: string[] = [];
    const observer = new MutationObserver(() => {
      for (const region of document.querySelectorAll('[role=status]')) {
        const text = region.textContent ?? '';
        if (text !== '' && text !== heard.at(-1)) heard.push(text);
      }
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    return heard;
  });
  return { page, said: async () => texts.jsonValue() };
}

/** Lets a stopped clock go on by less than any pause, for what the page puts off until it has nothing else to do. */
async function runUntilFound(page: Page, found: string): Promise<void> {
  for (let left = 30; left > 0 && (await page.locator(found).count()) === 0; left -= 1) {
    await setTimeout(100);
    await page.clock.runFor(5);
  }
  assert.notEqual(await page.locator(found).count(), 0);
}

/** Keeps what is asked for back until it is let go. */
async function holdBack(page: Page, files: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(files, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** Gives where results are on the page, by what they are called before their words come. */
async function boxesOf(page: Page, results: string): Promise<readonly (readonly number[])[]> {
  return page.locator(results).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left, top, width, height];
    }),
  );
}
