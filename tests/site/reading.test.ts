import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useTestSite } from '../support/site.ts';

const site = useTestSite();

for (const width of [1280, 390]) {
  describe(`at ${width} pixels`, () => {
    test('a permalink brings its paragraph into view, marked, and under nothing', async () => {
      const { page } = await site.open('/resolutions/e-res-1997-2/#op-2', {
        viewport: { width, height: 700 },
        reducedMotion: 'reduce',
      });
      const facts = await page.locator('#op-2').evaluate((paragraph) => {
        const { top, bottom } = paragraph.getBoundingClientRect();
        const beside = document.elementFromPoint(paragraph.getBoundingClientRect().left + 5, top + 5);
        const background = (id: string) => getComputedStyle(document.querySelector(id) ?? paragraph).backgroundColor;
        return {
          isInView: top >= 0 && bottom <= innerHeight,
          isOnTop: beside !== null && paragraph.contains(beside),
          isMarked: background('#op-2') !== background('#op-3'),
        };
      });
      assert.deepEqual(facts, { isInView: true, isOnTop: true, isMarked: true });
      await page.close();
    });

    test('nothing is wider than the window', async () => {
      for (const path of ['/', '/resolutions/e-res-1997-2/', '/reports/escap-activities/', '/notes/', '/about/']) {
        const { page } = await site.open(path, { viewport: { width, height: 700 } });
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(excess <= 0, `${path} is ${excess} pixels too wide`);
        await page.close();
      }
    });
  });
}

test('a footnote can be followed there and back with the keyboard alone', async () => {
  const { page } = await site.open('/resolutions/e-res-1997-2/#pp-4', { reducedMotion: 'reduce' });
  const focused = async () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  const tabTo = async (label: string) => {
    for (let presses = 0; presses < 10 && (await focused()) !== label; presses += 1) await page.keyboard.press('Tab');
    assert.equal(await focused(), label);
  };
  await tabTo('Footnote 7');
  await page.keyboard.press('Enter');
  assert.equal(new URL(page.url()).hash, '#fn-7');
  await tabTo('Back to mark 7 in the text');
  await page.keyboard.press('Enter');
  assert.equal(new URL(page.url()).hash, '#fnref-7');
  await page.close();
});

test('every unit has a permalink with a name, and neither it nor any other mark of ours is copied', async () => {
  const { page } = await site.open('/resolutions/e-res-1997-2/');
  await page.getByRole('link', { name: 'Link to operative paragraph 2', exact: true }).focus();
  await page.keyboard.press('Enter');
  assert.equal(new URL(page.url()).hash, '#op-2');
  const copied = await page.evaluate(() => {
    const block = document.querySelector('#op-2')?.parentElement;
    if (block) getSelection()?.selectAllChildren(block);
    return getSelection()?.toString() ?? '';
  });
  assert.match(copied.trim(), /^2\. Calls upon the Working Group .* at its thirty-first session;$/s);
  await page.close();
});

test('every unit leads to the lines of the source it was read from', async () => {
  const { page } = await site.open('/resolutions/e-res-1997-2/#adoption', { reducedMotion: 'reduce' });
  await page.getByRole('link', { name: 'Source line 25-26' }).click();
  assert.equal(await page.locator(':target').textContent(), '*34th plenary meeting  ');
  await page.close();
});

test('damage is shown exactly as received, marked, and starts nothing', async () => {
  const { page, consoleMessages } = await site.open('/reports/escap-activities/');
  const debris = String.raw`oyGf(\$\mathbb{M}\$inistra332`;
  assert.equal(await page.locator('#para-4 mark').first().textContent(), debris);
  assert.equal(await page.getByRole('note').filter({ hasText: debris }).count(), 1);
  assert.equal(await page.locator('[data-unit] :is(math, script)').count(), 0);
  assert.deepEqual(consoleMessages, []);
  await page.close();
});

test('every page works without JavaScript, and search says what to do instead', async () => {
  for (const path of ['/', '/resolutions/', '/resolutions/e-res-1997-2/', '/about/', '/notes/']) {
    const { page } = await site.open(path, { javaScriptEnabled: false });
    assert.ok(((await page.locator('main').textContent()) ?? '').length > 40, path);
    await page.close();
  }
  const { page } = await site.open('/search/', { javaScriptEnabled: false });
  assert.match((await page.locator('noscript').textContent()) ?? '', /Search needs JavaScript/);
  await page.close();
});

test('a voice is told where the words go over to another language', async () => {
  const said: string[] = [];
  for (const path of ['/resolutions/e-res-1997-2/', '/papers/policy-coherence-paper/']) {
    const { page } = await site.open(path);
    const pieces = await page.locator('[data-unit] [lang]').all();
    for (const piece of pieces) said.push(`${await piece.getAttribute('lang')}: ${await piece.textContent()}`);
    await page.close();
  }
  assert.deepEqual([...new Set(said)].sort(), ['fr: vis-à-vis', 'la: Ibid', 'la: inter alia']);
});
