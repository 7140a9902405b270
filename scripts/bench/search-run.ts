import type { Browser, Page } from 'playwright-core';
import { type Conditions, countTraffic, impose } from './conditions.ts';

/** Milliseconds from the first key of a query to the first result on the screen, and to the words of its text there. */
export interface QueryTime {
  readonly result: number;
  readonly text: number;
}

/** What a search cost a reader. */
export interface SearchCost {
  readonly first: QueryTime;
  readonly second: QueryTime;
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

/** Puts the cursor in the box and types without a pause: nothing has been fetched when the first key is pressed. */
async function timeQuery(page: Page, query: string): Promise<QueryTime> {
  await page.evaluate(() => {
    const options = (): Element[] => [...document.querySelectorAll('[role="listbox"]:not([hidden]) [data-address]')];
    const former = new Set(options());
    const times: Record<string, number> = {};
    Reflect.set(window, 'times', times);
    const note = (name: string, isThere: (option: Element) => boolean): void => {
      if (name in times || !options().some((option) => !former.has(option) && isThere(option))) return;
      times[name] = Number.POSITIVE_INFINITY;
      requestAnimationFrame(() => {
        times[name] = performance.now();
      });
    };
    const watcher = new MutationObserver(() => {
      note('result', () => true);
      note('text', (option) => option.querySelector('mark') !== null);
    });
    const start = (): void => {
      times['key'] = performance.now();
      watcher.observe(document.body, { subtree: true, childList: true, attributes: true });
    };
    document.addEventListener('input', start, { once: true, capture: true });
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.type(query);
  const times = await page.waitForFunction(
    () => {
      const { key, result, text } = Reflect.get(window, 'times');
      return Number.isFinite(text) && { result: result - key, text: text - key };
    },
    undefined,
    { timeout: 60_000 },
  );
  const found = await times.jsonValue();
  if (!found) throw new Error(`Nothing was found for ${query}.`);
  return found;
}
