import type { Browser, CDPSession, Page } from 'playwright-core';

/** A network and a processor to measure under. */
export interface Conditions {
  readonly name: string;
  /** Milliseconds that every request waits, and bytes a second that come in; as fast as can be where absent. */
  readonly network?: { readonly latency: number; readonly bytesPerSecond: number };
  readonly slowerProcessor: number;
}

/** A reader on a good line, and one on a telephone: slow 4G and a processor four times slower than this one. */
export const conditions: readonly Conditions[] = [
  { name: 'as it is', slowerProcessor: 1 },
  { name: 'slow 4G', network: { latency: 562, bytesPerSecond: 1_440_000 / 8 }, slowerProcessor: 4 },
];

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
  { network, slowerProcessor }: Conditions,
): Promise<SearchCost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const traffic = countTraffic(session);
  await page.goto(url, { waitUntil: 'networkidle' });
  const early = traffic.addresses.filter((address) => address.includes('/pagefind/')).length;
  await throttle(session, network, slowerProcessor);
  traffic.reset();
  const first = await timeQuery(page, queries[0]);
  const { bytes, requests } = { bytes: traffic.bytes(), requests: traffic.addresses.length };
  const second = await timeQuery(page, queries[1]);
  await context.close();
  return { first, second, bytes, requests, early };
}

async function throttle(session: CDPSession, network: Conditions['network'], rate: number): Promise<void> {
  if (network) {
    const { latency, bytesPerSecond: downloadThroughput } = network;
    const both = { downloadThroughput, uploadThroughput: downloadThroughput };
    await session.send('Network.emulateNetworkConditions', { offline: false, latency, ...both });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

interface Traffic {
  readonly addresses: string[];
  readonly bytes: () => number;
  readonly reset: () => void;
}

function countTraffic(session: CDPSession): Traffic {
  const addresses: string[] = [];
  let bytes = 0;
  session.on('Network.requestWillBeSent', ({ request }) => addresses.push(request.url));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return {
    addresses,
    bytes: () => bytes,
    reset: () => {
      addresses.length = 0;
      bytes = 0;
    },
  };
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
