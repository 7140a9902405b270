import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { testSite } from '../../scripts/lib/test-site.ts';
import { recordDataSchema } from '../../src/editions/record-data.ts';
import { referenceDataSchema } from '../../src/editions/reference-data.ts';
import { useTestSite } from '../support/site.ts';

const site = useTestSite();
const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(join(testSite, path), 'utf8'));
const { entries } = referenceDataSchema.parse(await read('references.json'));
const resolution = '/resolutions/e-res-1997-2/';
const { units } = recordDataSchema.parse(await read('resolutions/e-res-1997-2.json'));
const [reference] = units.find(({ anchor }) => anchor === 'pp-2')?.references ?? [];
assert.ok(reference, 'preambular paragraph 2 names something');
const { target, url } = reference;
const link = `#pp-2 a[data-card="${target}"]`;
const card = '.card';

const isOpen = async (page: Page): Promise<boolean> => page.locator(card).isVisible();
const opens = async (page: Page): Promise<void> => page.locator(card).waitFor({ state: 'visible', timeout: 3000 });

describe('a citation', () => {
  test('is a link that works without script', async () => {
    const { page } = await site.open(resolution, { javaScriptEnabled: false });
    await page.locator(link).first().click();
    assert.equal(new URL(page.url()).pathname, url);
    await page.close();
  });

  test('shows its card at hover, beside it and inside the window, and Escape closes it', async () => {
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 390, height: 800 },
    ]) {
      const { page } = await site.open(resolution, { viewport, reducedMotion: 'reduce' });
      await page.locator(link).first().hover();
      await opens(page);
      const [anchor, box] = await Promise.all([
        page.locator(link).first().boundingBox(),
        page.locator(card).boundingBox(),
      ]);
      assert.ok(anchor && box);
      assert.ok(box.x >= 0 && box.x + box.width <= viewport.width, `from ${box.x}, ${box.width} wide`);
      const distance = Math.min(Math.abs(box.y - anchor.y - anchor.height), Math.abs(anchor.y - box.y - box.height));
      assert.ok(distance < 30, `${distance} pixels away`);
      await page.keyboard.press('Escape');
      assert.equal(await isOpen(page), false);
      await page.close();
    }
  });

  test('shows its card when the keyboard comes to it, and Enter follows the link all the same', async () => {
    const { page } = await site.open(`${resolution}#pp-2`, { reducedMotion: 'reduce' });
    const isFocused = async () =>
      page
        .locator(link)
        .first()
        .evaluate((element) => element === document.activeElement);
    for (let presses = 0; presses < 12 && !(await isFocused()); presses += 1) await page.keyboard.press('Tab');
    await opens(page);
    await page.keyboard.press('Escape');
    assert.equal(await isOpen(page), false);
    assert.equal(await isFocused(), true);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${url}`);
    await page.close();
  });

  test('shows its card at a tap, and follows the link at the next', async () => {
    const { page } = await site.open(resolution, { viewport: { width: 390, height: 800 }, hasTouch: true });
    await page.locator(link).first().tap();
    await opens(page);
    assert.equal(new URL(page.url()).pathname, resolution);
    await page.locator(link).first().tap();
    await page.waitForURL(`**${url}`);
    await page.close();
  });

  test('loads its card only when one is wanted, hides it again, and leads on where it cannot be loaded', async () => {
    const { page } = await site.open(resolution, { viewport: { width: 390, height: 800 }, hasTouch: true });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.locator('h1').first().hover();
    assert.deepEqual(asked, []);
    await page.locator(link).first().hover();
    await opens(page);
    await page.locator('h1').first().hover();
    await page.locator(card).waitFor({ state: 'detached', timeout: 3000 });
    await page.reload();
    await page.route('**/*.cards.json', (route) => route.abort());
    await page.locator(link).first().tap();
    await page.waitForURL(`**${url}`);
    await page.close();
  });

  test('is printed as text, without cards and buttons', async () => {
    const { page } = await site.open(resolution);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.card:visible, .company-button:visible').count(), 0);
    await page.close();
  });
});

test('a paragraph says what company it keeps, and opens the list without script', async () => {
  const { page } = await site.open(resolution, { javaScriptEnabled: false });
  const button = page.locator('.company-button').first();
  const id = await button.getAttribute('popovertarget');
  await button.focus();
  await page.keyboard.press('Enter');
  await page.locator(`#${id}`).waitFor({ state: 'visible' });
  assert.ok((await page.locator(`#${id} a`).count()) >= 2);
  await page.keyboard.press('Escape');
  await page.locator(`#${id}`).waitFor({ state: 'hidden' });
  await page.close();
});

test('below a text stands what is related, and every reason leads to the paragraphs of both', async () => {
  const { page } = await site.open(resolution);
  const reasons = page.locator('.related li li');
  assert.ok((await reasons.count()) > 0);
  for (const reason of await reasons.filter({ hasText: 'both name' }).all()) {
    const addresses = await reason
      .locator('a')
      .evaluateAll((links) => links.map((one) => one.getAttribute('href') ?? ''));
    assert.ok(
      addresses.some((address) => address.startsWith('#')),
      addresses.join(' '),
    );
    assert.ok(
      addresses.some((address) => /^\/.*#/.test(address)),
      addresses.join(' '),
    );
  }
  await page.close();
});

describe('the list of the register', () => {
  const named = entries.filter(({ described, mentions }) => described || mentions.length > 0);

  test('has every entry without script, under its kind', async () => {
    const { page } = await site.open('/references/', { javaScriptEnabled: false });
    assert.equal(await page.locator('.reference-list li').count(), named.length);
    assert.equal(await page.locator('[data-reference-filter]').isVisible(), false);
    await page.close();
  });

  test('is narrowed as one types, and the address keeps what was asked for', async () => {
    const { page } = await site.open('/references/');
    await page.getByLabel('Words or a symbol').fill('49/127');
    await page.getByLabel('Kind').selectOption('resolution');
    const shown = page.locator('.reference-list li:visible');
    assert.equal(await shown.count(), 1);
    assert.equal(new URL(page.url()).search, '?q=49%2F127&kind=resolution');
    await page.reload();
    assert.equal(await shown.count(), 1);
    assert.equal(await page.locator('[data-filter-status]').textContent(), '1 listed');
    await page.close();
  });
});

test('the address in the register of a thing that is held leads to the document', async () => {
  const { page } = await site.open('/references/e-res-1997-2/', { javaScriptEnabled: false });
  await page.waitForURL(`**${resolution}`);
  await page.close();
});

test('the graph is XML that a browser reads', async () => {
  const { page } = await site.open('/references/');
  const counts = await page.evaluate(async () => {
    const text = await (await fetch('/references.graphml')).text();
    const xml = new DOMParser().parseFromString(text, 'application/xml');
    return { errors: xml.querySelectorAll('parsererror').length, nodes: xml.querySelectorAll('graph > node').length };
  });
  assert.deepEqual(counts, { errors: 0, nodes: entries.length });
  await page.close();
});
