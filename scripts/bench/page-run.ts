import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { type Conditions, countTraffic, impose } from './conditions.ts';

/** What a page costs a reader who comes to it for the first time and has done nothing yet. Times are in milliseconds. */
export interface PageCost {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly requests: number;
  readonly bytes: number;
  /** How far what was already painted moved, as browsers count it; 0 is not at all. */
  readonly shift: number;
  /** How long the page kept the reader from doing anything, counting what is over 50 ms of each task. */
  readonly blocked: number;
}

const paintsSchema = z.strictObject({
  firstPaint: z.number(),
  largestPaint: z.number(),
  shift: z.number(),
  blocked: z.number(),
});

/** How long after everything has come a page is watched, for what it might still do. */
const settling = 500;

/** Opens a page with nothing kept from before, on a phone’s screen, and measures what comes until it is at rest. */
export async function measurePage(browser: Browser, url: string, conditions: Conditions): Promise<PageCost> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await impose(session, conditions);
  const traffic = countTraffic(session);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(settling);
  const cost = { ...(await readPaints(page)), requests: traffic.addresses.length, bytes: traffic.bytes() };
  await context.close();
  return cost;
}

async function readPaints(page: Page): Promise<z.infer<typeof paintsSchema>> {
  const paints = await page.evaluate(async () => {
    const list = async (type: string): Promise<PerformanceEntry[]> =>
      new Promise((resolve) => {
        new PerformanceObserver((seen) => resolve(seen.getEntries())).observe({ type, buffered: true });
        setTimeout(() => resolve([]), 100);
      });
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    const [paint, largest, shifts, tasks] = await Promise.all(
      ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask'].map(list),
    );
    return {
      firstPaint: paint?.find(({ name }) => name === 'first-contentful-paint')?.startTime,
      largestPaint: largest?.at(-1)?.startTime,
      shift: sum((shifts ?? []).map((shift) => Number(Reflect.get(shift, 'value')))),
      blocked: sum((tasks ?? []).map(({ duration }) => duration - 50)),
    };
  });
  return paintsSchema.parse(paints);
}
