import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chooseKept } from '../../scripts/lib/offline-files.ts';
import { type RunningServer, startServer } from '../../scripts/lib/static-server.ts';
import { testSite } from '../../scripts/lib/test-site.ts';
import { writeServiceWorker } from '../../scripts/lib/write-service-worker.ts';
import { recordListSchema } from '../../src/editions/record-data.ts';
import { openBrowser } from '../support/browser.ts';

const resolution = '/resolutions/e-res-1997-2/';

describe('the site without network', () => {
  let folder: string;
  let server: RunningServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const at = (path: string): string => new URL(path, server.url).href;

  /** Cuts the network: the site’s own host is all there is of it. */
  const cut = async (): Promise<void> => server.close();

  /** Brings the network back, at the same address. */
  async function restore(): Promise<void> {
    server = await startServer({ folder, port: Number(new URL(server.url).port) });
  }

  before(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'pilcrow-offline-')), 'site');
    await cp(testSite, folder, { recursive: true });
    server = await startServer({ folder, port: 0 });
    browser = await openBrowser();
    context = await browser.newContext();
    page = await context.newPage();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  it('is kept when its reader says so', async () => {
    await page.goto(at('/offline/'));
    await page.getByRole('status').filter({ hasText: 'Nothing is kept' }).waitFor();
    await page.getByRole('button', { name: 'Keep the site on this device' }).click();
    await page.getByRole('status').filter({ hasText: 'kept on this device, with 5 documents' }).waitFor();
    assert.equal(await page.locator(':focus').textContent(), 'Keep nothing on this device');
  });

  it('has every document, and the paragraph that is asked for', async () => {
    await cut();
    const { records } = recordListSchema.parse(JSON.parse(await readFile(join(folder, 'records.json'), 'utf8')));
    for (const { url, title } of records) {
      await page.goto(at(url));
      assert.ok((await page.title()).includes(title), url);
    }
    await page.goto(at(`${resolution}#op-2`));
    assert.ok(await page.locator('#op-2:target').isVisible());
  });

  it('is searched', async () => {
    await page.goto(at('/about/'));
    await page.getByRole('searchbox').focus();
    await page.getByRole('combobox').fill('statistics of international migration');
    await page.getByRole('option').filter({ hasText: 'E/RES/1997/2' }).first().click();
    await page.waitForURL(/e-res-1997-2\/.*#/);
  });

  it('says of a page that is not kept that it is not, and names those that are', async () => {
    await page.goto(at('/never/read/'));
    assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), 'Without network');
    await page.locator('[data-offline-panel] li').nth(4).waitFor();
  });

  it('is what is published now once there is network, and remains so without', async () => {
    const file = join(folder, resolution, 'index.html');
    await writeFile(file, (await readFile(file, 'utf8')).replace('<title>', '<title>Anew: '));
    await writeServiceWorker(folder, { base: '/', isKept: true });
    await restore();
    await page.goto(at(resolution));
    assert.match(await page.title(), /^Anew: /);
    await until(page, async () => {
      const names = (await caches.keys()).filter((name) => name.includes('precache'));
      const answers = await Promise.all(names.map(async (name) => (await caches.open(name)).matchAll()));
      const pages = answers.flat().filter(({ url }) => new URL(url).pathname === '/resolutions/e-res-1997-2/');
      const texts = await Promise.all(pages.map(async (answer) => answer.text()));
      return texts.length === 1 && texts.every((text) => text.includes('<title>Anew: '));
    });
    await cut();
    await page.reload();
    assert.match(await page.title(), /^Anew: /);
    await restore();
  });

  it('goes from every device when its publisher no longer wants it kept', async () => {
    await writeServiceWorker(folder, { base: '/', isKept: false });
    await page.goto(at('/about/'));
    await until(
      page,
      async () => (await navigator.serviceWorker.getRegistrations()).length === 0 && (await caches.keys()).length === 0,
    );
    await writeServiceWorker(folder, { base: '/', isKept: true });
  });

  it('is removed when its reader says so, and not kept again', async () => {
    await page.goto(at('/offline/'));
    await page.getByRole('button', { name: 'Keep the site on this device' }).click();
    await page.getByRole('button', { name: 'Keep nothing on this device' }).click();
    await page.getByRole('status').filter({ hasText: 'Nothing is kept' }).waitFor();
    assert.deepEqual(await page.evaluate(async () => caches.keys()), []);
    assert.equal(await registersInTime(page), 0);
  });

  it('is kept by itself after a while, unless the reader pays for little data', async () => {
    const another = await browser.newContext();
    const visit = await another.newPage();
    await visit.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: location.hash === '#frugal' } }),
    );
    await visit.goto(at('/about/#frugal'));
    assert.equal(await registersInTime(visit), 0);
    await visit.goto('about:blank');
    await visit.goto(at('/about/'));
    assert.equal(await registersInTime(visit), 1);
    await another.close();
  });

  /** Waits until something holds in a page. */
  async function until(visit: Page, holds: () => Promise<boolean>): Promise<void> {
    const end = performance.now() + 15_000;
    while (!(await visit.evaluate(holds))) assert.ok(performance.now() < end, 'it took too long');
  }

  /** Lets the while pass after which the site is kept, and counts the workers that have been registered. */
  async function registersInTime(visit: Page): Promise<number> {
    await visit.clock.install();
    await visit.reload();
    await visit.clock.fastForward(5500);
    return visit.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return (await navigator.serviceWorker.getRegistrations()).length;
    });
  }
});

describe('what is kept of a library that is too large', () => {
  const documents = Array.from({ length: 100 }, (_, index) => ({ path: `papers/${index}/index.html`, bytes: 100 }));
  const files = [
    { path: 'index.html', bytes: 10 },
    { path: 'pagefind/shelf.json', bytes: 10 },
    { path: 'pagefind/pagefind-ui.js', bytes: 5 },
    ...documents,
    { path: 'references/gfmd/index.html', bytes: 1 },
    { path: 'service-worker.js', bytes: 1 },
  ];
  const pathsKept = (limit: number): string[] => chooseKept(files, limit).map(({ path }) => path);

  it('is nothing of what does not fit whole, nor of what is needed less', () => {
    assert.deepEqual(pathsKept(10_019), ['index.html', 'pagefind/shelf.json']);
    assert.deepEqual(pathsKept(19), ['index.html']);
  });

  it('is all that readers ask for, where it fits', () => {
    assert.equal(pathsKept(10_021).length, files.length - 2);
  });
});
