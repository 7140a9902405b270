import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { z } from 'zod';
import type { RunningServer } from '../../scripts/lib/static-server.ts';
import { openBrowser } from '../support/browser.ts';
import { openPage, serveBuiltSite } from '../support/site.ts';
import { assertNoOverlap } from './layout-facts.ts';
import { plates } from './plates.ts';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = await mkdtemp(join(tmpdir(), 'pilcrow-plates-'));
const wide = { viewport: { width: 1280, height: 800 } };
const narrow = { viewport: { width: 390, height: 800 } };
const looks: Readonly<Record<string, BrowserContextOptions>> = {
  'wide and light': { ...wide, colorScheme: 'light' },
  'narrow and dark': { ...narrow, colorScheme: 'dark' },
};

let server: RunningServer | undefined;
let browser: Browser | undefined;

before(async () => {
  await build({ root: fileURLToPath(new URL('plates/', import.meta.url)), outDir: folder, logLevel: 'error' });
  server = await serveBuiltSite(folder);
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true });
});

/** Its tables have thousands of rows, all of one form, for which axe would take minutes. */
const largest = 'a-thousand-documents';

async function withPlate(
  name: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  if (!server || !browser) throw new Error('The plates are open only while tests run.');
  const { page, consoleMessages } = await openPage(browser, new URL(`${name}/`, server.url).href, options);
  await look(page);
  assert.deepEqual(
    consoleMessages.filter((message) => !message.includes('404')),
    [],
  );
  await page.close();
}

const boxesSchema = z.array(z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }));

/** The rooms of all words of the pictures that are shown, each line for itself and without its leading. */
async function readWords(page: Page) {
  const found =
    await page.evaluate(`[...document.querySelectorAll('svg')].filter((svg) => svg.checkVisibility()).map((svg) => {
    const boxOf = (rectangle) => ({ x: rectangle.x, y: rectangle.y, width: rectangle.width, height: rectangle.height });
    const lines = [...svg.querySelectorAll('text')].flatMap((text) => {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      const boxes = [];
      while (walker.nextNode()) {
        if (walker.currentNode.data.trim() === '') continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        const box = boxOf(range.getBoundingClientRect());
        const isUpright = text.classList.contains('upright');
        const [x, y] = isUpright ? [box.width * 0.12, 0] : [0, box.height * 0.12];
        boxes.push({ x: box.x + x, y: box.y + y, width: box.width - 2 * x, height: box.height - 2 * y });
      }
      return boxes;
    });
    return { svg: boxOf(svg.getBoundingClientRect()), lines };
  })`);
  return z.array(z.object({ svg: boxesSchema.element, lines: boxesSchema })).parse(found);
}

for (const { name } of plates) {
  describe(`the pictures of ${name}, in a browser`, () => {
    for (const [width, options] of Object.entries({ wide, narrow })) {
      test(`${width}: words are apart and inside, and the page does not move sideways`, async () => {
        await withPlate(name, options, async (page) => {
          for (const { svg, lines } of await readWords(page)) {
            assertNoOverlap(lines);
            const outside = lines.filter(
              (box) =>
                box.x < svg.x - 1 ||
                box.x + box.width > svg.x + svg.width + 1 ||
                box.y + box.height > svg.y + svg.height + 1,
            );
            assert.deepEqual(outside, []);
          }
          assert.equal(await page.evaluate('document.documentElement.scrollWidth'), options.viewport.width);
        });
      });
    }

    for (const [look, options] of Object.entries(looks)) {
      test(`${look}: axe finds nothing, with the tables open`, async () => {
        await withPlate(name, options, async (page) => {
          if (name !== largest) {
            await page.evaluate(`document.querySelectorAll('details').forEach((details) => { details.open = true; })`);
          }
          const violations = await page.evaluate(`(async () => {
            ${axeSource};
            const { violations } = await axe.run(document);
            return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
          })()`);
          assert.deepEqual(violations, []);
        });
      });
    }

    test('needs no script and no style attribute, and its pictures are not large', async () => {
      const html = await readFile(join(folder, name, 'index.html'), 'utf8');
      assert.doesNotMatch(html, /<script|\sstyle=/);
      const pictures = html.match(/<svg.*?<\/svg>/gs) ?? [];
      const limit = name === 'five-documents' ? 14_000 : 64_000;
      assert.deepEqual(
        pictures.filter((picture) => picture.length > limit).map((picture) => picture.length),
        [],
      );
    });
  });
}

test('the Tab key goes through the timeline from top to bottom, and through the one that is shown only', async () => {
  for (const options of [wide, narrow]) {
    await withPlate('five-documents', options, async (page) => {
      const links = await page.locator('svg:visible').first().locator('a').count();
      const years: number[] = [];
      for (let step = 0; step < links; step += 1) {
        await page.keyboard.press('Tab');
        const year = await page.evaluate(`document.activeElement.closest('[role=list]')?.getAttribute('aria-label')`);
        years.push(Number(year === 'Without a date' ? 9999 : year));
      }
      assert.equal(years.length, 25);
      assert.deepEqual(
        years,
        years.toSorted((one, other) => one - other),
      );
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate('document.activeElement.localName'), 'summary');
    });
  }
});

test('a count opens the table at its year', async () => {
  await withPlate(largest, wide, async (page) => {
    await page.locator('svg.wide a[href="#timeline-1950"]').first().click();
    assert.equal(await page.locator('#timeline-1950').isVisible(), true);
  });
});

test('letters grow with those of the page', async () => {
  await withPlate('five-documents', narrow, async (page) => {
    const read = async () => (await readWords(page))[0]?.lines[0]?.height ?? 0;
    const before = await read();
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    assert.ok((await read()) > before * 1.4);
  });
});

test('print has the wide form, and no tables', async () => {
  await withPlate('five-documents', { viewport: { width: 700, height: 1000 } }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('svg.wide:visible').count(), 2);
    assert.equal(await page.locator('svg.narrow:visible, details:visible').count(), 0);
  });
});
