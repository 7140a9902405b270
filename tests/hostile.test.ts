import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { recordKinds } from '../src/domain/collection.ts';
import { recordListSchema } from '../src/editions/record-data.ts';
import { openBrowser } from './support/browser.ts';
import { wordsOfBoth } from './support/conservation.ts';
import { hostileText } from './support/hostile-text.ts';
import { makeLibrary, runScript } from './support/library.ts';
import { openPage, serveBuiltSite } from './support/site.ts';

/** The whole way, from bytes to a browser: what no unit test of one stage can see. */
test('any text at all comes out of ingest, MDX, Astro and a browser as the same words, and starts nothing', async () => {
  const texts = fc.sample(hostileText, { numRuns: 80, seed: 1997 }).map((text, index) => ({
    name: `text-${index}`,
    facts: {
      kind: recordKinds[index % recordKinds.length],
      symbol: 'E/RES/1997/2',
      organ: 'Council',
      supplied: ['title', 'symbol', 'organ'],
    },
    text,
  }));
  const library = await makeLibrary(texts);
  const site = join(library, 'site');
  const { code, output } = await runScript('build.ts', ['--content', library, '--out', site]);
  assert.equal(code, 0, output);

  const list = recordListSchema.parse(JSON.parse(await readFile(join(site, 'records.json'), 'utf8')));
  assert.equal(list.records.length, texts.length);
  const browser = await openBrowser();
  const server = await serveBuiltSite(site);
  try {
    for (const { url, source } of list.records) {
      const text = await readFile(join(library, source.file), 'utf8');
      const words = await wordsOfBoth(site, url, text);
      assert.equal(words.page.join(''), words.source.join(''), source.file);

      const { page, consoleMessages, foreignRequests } = await openPage(browser, new URL(url, server.url).href);
      assert.deepEqual({ consoleMessages, foreignRequests }, { consoleMessages: [], foreignRequests: [] }, source.file);
      assert.equal(
        await page
          .locator('[data-unit] footer, :is([data-unit], .record-header, .annex) :is(script, img, style)')
          .count(),
        0,
        source.file,
      );
      assert.equal(await page.locator('body > footer').count(), 1, source.file);
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
});
