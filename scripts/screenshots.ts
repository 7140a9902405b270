import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../tests/support/browser.ts';
import { readOptions } from './lib/arguments.ts';
import { listPageKinds } from './lib/page-kinds.ts';
import { startServer } from './lib/static-server.ts';

/**
 * Takes a picture of each kind of page of a built site as phones, tablets and desks show it, light and dark, and as it
 * is printed; to be looked at.
 */
const { site, out, only } = readOptions({
  site: { type: 'string', default: 'dist' },
  out: { type: 'string', default: '.cache/screenshots' },
  only: { type: 'string', default: '' },
});

/** The widths of a phone, a tablet, a laptop and a desk. */
const widths = [390, 768, 1280, 1920];

/** Of a page that is longer, such as a concordance, a browser takes no picture. */
const tallest = 16_000;

const kinds = (await listPageKinds(site)).filter(({ name }) => name.includes(only));
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const server = await startServer({ folder: site, port: 0, base: '/' });
for (const { name, path } of kinds) {
  // Each kind has a browser of its own: one that has drawn a page as long as the concordance fails at the next.
  const browser = await openBrowser();
  await takePictures(browser, new URL(path, server.url).href, join(out, name));
  await browser.close();
}
await server.close();
console.log(`${(await readdir(out)).length} pictures of ${kinds.length} kinds of page are in ${out}.`);

async function takePictures(opened: Browser, url: string, stem: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await opened.newPage({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(url);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const whole = await page.evaluate(() => document.documentElement.scrollHeight);
      const clip = { x: 0, y: 0, width, height: Math.min(whole, tallest) };
      await page.screenshot({ path: `${stem}-${width}-${colorScheme}.png`, fullPage: true, clip });
    }
    if (colorScheme === 'light') await writeFile(`${stem}-print.pdf`, await page.pdf({ preferCSSPageSize: true }));
    await page.close();
  }
}
