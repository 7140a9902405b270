import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listPageKinds } from '../../scripts/lib/page-kinds.ts';
import { testSite } from '../../scripts/lib/test-site.ts';
import { boxOf, findExcess, findOverlaps, findSmallTargets } from '../support/layout.ts';
import { useTestSite } from '../support/site.ts';

/** What is where, what overlaps and what overflows: facts of the layout, and no pixels. */
const site = useTestSite();
const kinds = await listPageKinds(testSite);
const widths = [320, 390, 768, 1280, 1920];
const resolution = '/resolutions/e-res-1997-2/';

const wide = { viewport: { width: 1280, height: 900 } };
const narrow = { viewport: { width: 390, height: 900 } };

for (const { name, path } of kinds) {
  describe(`${name}, ${path}`, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${colorScheme}: nothing overlaps, overflows or is too small to hit, at any width`, async () => {
        const { page } = await site.open(path, { colorScheme });
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          assert.deepEqual(await findOverlaps(page), [], `at ${width}`);
          assert.ok((await findExcess(page)) <= 0, `too wide at ${width}`);
          assert.deepEqual(await findSmallTargets(page), [], `at ${width}`);
        }
        await page.close();
      });
    }

    test('with letters twice as large', async () => {
      const { page } = await site.open(path);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await findOverlaps(page), [], `at ${width}`);
        assert.ok((await findExcess(page)) <= 0, `too wide at ${width}`);
      }
      await page.close();
    });

    test('printed: nothing overlaps, and what leads through the site is not there', async () => {
      const { page } = await site.open(path, { viewport: { width: 642, height: 950 }, colorScheme: 'dark' });
      await page.emulateMedia({ media: 'print' });
      assert.deepEqual(await findOverlaps(page), []);
      assert.ok((await findExcess(page)) <= 0);
      const screenOnly =
        '.site-header, .site-footer, .reading-bar, search, .side-note, .lines, .back, .neighbours, button';
      assert.equal(await page.locator(screenOnly).filter({ visible: true }).count(), 0);
      assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'light');
      await page.close();
    });
  });
}

describe('a resolution', () => {
  test('a number stands on the line of its word', async () => {
    const { page } = await site.open(resolution, narrow);
    const lines = await page
      .locator('.text > .bound, .text a .bound')
      .evaluateAll((all) => all.map((one) => new Set([...one.getClientRects()].map(({ top }) => top)).size));
    assert.ok(lines.length > 10);
    assert.ok(lines.every((count) => count === 1));
    await page.close();
  });

  test('on a desk: its notes stand beside the text at their marks, its labels before it, its title above the fold', async () => {
    const { page } = await site.open(resolution, wide);
    const text = await boxOf(page, '#pp-2');
    const mark = await boxOf(page, '#fnref-3');
    const note = await boxOf(page, '#pp-2 .side-note');
    const label = await boxOf(page, '.unit:has(> #pp-2) .permalink');
    assert.ok(note.left >= text.right, 'beside the text');
    assert.ok(Math.abs(note.top - mark.top) < 28, `${note.top - mark.top} pixels from its mark`);
    assert.ok(label.right <= text.left, 'before the text');
    assert.ok(Math.abs(label.top - text.top) < 14, 'in the first line');
    assert.ok((await boxOf(page, 'h1')).top < 420);
    await page.close();
  });

  test('on a phone: its labels stand above the text, its notes open at their marks and close again', async () => {
    const { page } = await site.open(resolution, narrow);
    const label = await boxOf(page, '.unit:has(> #pp-3) .permalink');
    assert.ok(label.bottom <= (await boxOf(page, '#pp-3')).top + 1);
    const note = page.locator('#fnref-5 + .side-note');
    const mark = page.locator('#fnref-5 a');
    assert.equal(await note.isVisible(), false);
    await mark.click();
    assert.equal(await note.isVisible(), true);
    assert.equal(await mark.getAttribute('aria-expanded'), 'true');
    assert.deepEqual(await findOverlaps(page), []);
    assert.ok((await boxOf(page, '#fnref-5 + .side-note')).top > (await boxOf(page, '#fnref-5')).top);
    await mark.click();
    assert.equal(await note.isVisible(), false);
    assert.equal(new URL(page.url()).hash, '');
    await page.close();
  });

  test('on a phone without script: the marks of its notes lead to the list', async () => {
    const { page } = await site.open(resolution, { ...narrow, javaScriptEnabled: false });
    await page.locator('#fnref-5 a').click();
    assert.equal(new URL(page.url()).hash, '#fn-5');
    await page.close();
  });

  test('seventeen notes on one paragraph stand apart', async () => {
    const { page } = await site.open(resolution, wide);
    await page
      .locator('#pp-3 .side-note')
      .first()
      .evaluate((note) => {
        for (let more = 0; more < 14; more += 1) note.after(note.cloneNode(true));
      });
    assert.equal(await page.locator('#pp-3 .side-note').count(), 17);
    assert.deepEqual(await findOverlaps(page), []);
    await page.close();
  });

  test('notes that do stand on something are seen', async () => {
    const { page } = await site.open(resolution, wide);
    await page
      .locator('#pp-3 .side-note')
      .first()
      .evaluate((note) => note.style.setProperty('position', 'absolute'));
    assert.notDeepEqual(await findOverlaps(page), []);
    await page.close();
  });
});

test('an appearance that is chosen holds on the next page, and before it is painted', async () => {
  const { page } = await site.open('/about/', { colorScheme: 'light' });
  const scheme = async () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await page.getByRole('radio', { name: 'dark' }).check();
  assert.equal(await scheme(), 'dark');
  await page.goto(new URL('/', page.url()).href, { waitUntil: 'commit' });
  assert.equal(await scheme(), 'dark');
  assert.equal(await page.getByRole('radio', { name: 'dark' }).isChecked(), true);
  await page.getByRole('radio', { name: 'system' }).check();
  assert.equal(await scheme(), 'light dark');
  await page.close();
});

test('without script an appearance can be chosen for a page', async () => {
  const { page } = await site.open('/about/', { colorScheme: 'light', javaScriptEnabled: false });
  await page.getByRole('radio', { name: 'dark' }).check();
  await page.locator('html').evaluate((root) => getComputedStyle(root).colorScheme === 'dark' || Promise.reject(root));
  await page.close();
});

test('Back returns to the very line', async () => {
  const { page } = await site.open(resolution, wide);
  await page.evaluate(() => scrollTo(0, 700));
  await page.goto(new URL('/about/', page.url()).href);
  await page.goBack();
  await page.waitForFunction(() => scrollY === 700);
  await page.close();
});
