import type { Browser, Page } from 'playwright-core';
import { type Conditions, countTraffic, impose } from './conditions.ts';

/** What a search cost a reader. */
export interface SearchCost {
  /** Milliseconds from the first key to the first result on the screen. */
  readonly first: number;
  readonly second: number;
  readonly requests: number;
  readonly bytes: number;
  /** Requests of search before the reader meant to search. */
  readonly early: number;
}

/** Searches twice from a page that is open, with nothing kept from before, and measures it. */
export async function measureSearch(
  browser: Browser,
  url: string,
  queries: readonly [string, string],
  conditions: Conditions,
): Promise<SearchCost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  // What a first visit costs must not be mixed with keeping the site for the next.
  await page.addInitScript(() => localStorage.setItem('offline', 'never'));
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const traffic = countTraffic(session);
  await page.goto(url, { waitUntil: 'networkidle' });
  const early = traffic.addresses.filter((address) => address.includes('/pagefind/')).length;
  await impose(session, conditions);
  traffic.reset();
  const first = await timeQuery(page, queries[0]);
  const { bytes, requests } = { bytes: traffic.bytes(), requests: traffic.addresses.length };
  const second = await timeQuery(page, queries[1]);
  await context.close();
  return { first, second, bytes, requests, early };
}

/** Presses `/` and types without a pause: nothing has been fetched when the first key is pressed. */
async function timeQuery(page: Page, query: string): Promise<number> {
  await page.evaluate(() => {
    const times = window;
    Reflect.set(times, 'firstResult', undefined);
    Reflect.set(times, 'firstKey', undefined);
    const list = document.body;
    const note = (): void => {
      const option = list.querySelector('[role="listbox"]:not([hidden]) [role="option"] mark');
      if (!option || Reflect.get(times, 'answered') === option) return;
      watcher.disconnect();
      Reflect.set(times, 'answered', option);
      requestAnimationFrame(() => Reflect.set(times, 'firstResult', performance.now()));
    };
    const watcher = new MutationObserver(note);
    const start = (): void => {
      Reflect.set(times, 'firstKey', performance.now());
      watcher.observe(list, { subtree: true, childList: true, attributes: true });
    };
    document.addEventListener('input', start, { once: true, capture: true });
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.type(query);
  await page.waitForFunction(() => Reflect.get(window, 'firstResult') !== undefined, undefined, { timeout: 60_000 });
  return page.evaluate(() => Number(Reflect.get(window, 'firstResult')) - Number(Reflect.get(window, 'firstKey')));
}
