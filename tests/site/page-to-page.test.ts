import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { useTestSite } from '../support/site.ts';

const site = useTestSite();
const [from, to] = ['/resolutions/', '/resolutions/e-res-1997-2/'];

/** Opens a list, and goes to the page of a document by its link. */
async function follow(page: Page): Promise<void> {
  await page.locator(`main a[href="${to}"]`).first().click();
  await page.waitForURL(`**${to}`);
}

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  const isMoved = reducedMotion === 'no-preference';
  test(`one page ${isMoved ? 'passes into' : 'stands at once in the place of'} the other: ${reducedMotion}`, async () => {
    const { page } = await site.open(from, { reducedMotion });
    await page.addInitScript(() =>
      addEventListener('pagereveal', ({ viewTransition }) => Reflect.set(window, 'isMoved', viewTransition !== null)),
    );
    await follow(page);
    // A page is revealed before its first frame.
    const revealed = page.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      return Reflect.get(window, 'isMoved');
    });
    assert.equal(await revealed, isMoved);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return animationName === 'none' && /^(?:0s(?:, )?)+$/.test(transitionDuration) && scrollBehavior === 'auto'
          ? []
          : element.localName;
      }),
    );
    assert.deepEqual(moving, []);
    await page.close();
  });
}

test('a page that a pointer rests on is fetched before it is asked for; no file is, nor what a search would find', async () => {
  const { page } = await site.open(to);
  const session = await page.context().newCDPSession(page);
  const fetched = new Set<string>();
  // A browser that is watched fetches what it would otherwise render.
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready') fetched.add(new URL(prefetchUrl).pathname);
  });
  await session.send('Preload.enable');
  await page.reload();
  await page.evaluate(() =>
    document.querySelector('h1')?.insertAdjacentHTML('afterend', '<a href="/search/?q=migration">A search</a>'),
  );
  for (const href of ['/resolutions/e-res-1997-2.json', '/search/?q=migration', '/agendas/']) {
    await page.locator(`a[href="${href}"]`).first().hover();
    await page.waitForTimeout(800);
  }
  assert.deepEqual([...fetched], ['/agendas/']);
  await page.close();
});
