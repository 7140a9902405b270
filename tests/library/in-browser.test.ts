import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { testSite } from '../../scripts/lib/test-site.ts';
import { libraryFilePath, recordPath } from '../../src/domain/permalink.ts';
import { idInFile } from '../../src/editions/library/addresses.ts';
import { recordListSchema } from '../../src/editions/record-data.ts';
import { site } from '../../src/site.ts';
import { openBrowser } from '../support/browser.ts';
import { wordsOfHtml } from '../support/conservation.ts';
import { type OpenedPage, openPage } from '../support/site.ts';

/** The whole library opened from a disk, without a server, a network or a script of its own. */
const { records } = recordListSchema.parse(JSON.parse(readFileSync(join(testSite, 'records.json'), 'utf8')));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const sourceOf = (record: (typeof records)[number]): string =>
  readFileSync(join('content', record.source.file), 'utf8');
const [first] = records;
let browser: Browser;
let folder: string;

before(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), 'pilcrow-book-'));
  const book = unzipSync(readFileSync(join(testSite, libraryFilePath('/', site.name, 'epub'))));
  for (const [path, bytes] of Object.entries(book)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

describe('the one file', () => {
  const url = pathToFileURL(resolve(testSite, libraryFilePath('', site.name, 'html'))).href;

  it('passes axe, light and dark, and is silent', async () => {
    const opened = await openPage(browser, url);
    await assertSound(opened);
    await opened.page.emulateMedia({ colorScheme: 'dark' });
    assert.deepEqual(await violations(opened, ['color-contrast']), []);
    await opened.page.close();
  });

  it('has the words of each source, in order', async () => {
    const { page } = await openPage(browser, url);
    for (const record of records) {
      const html = await htmlOf(page, `#${idInFile(recordPath('/', record))}`);
      const { page: shown, source } = wordsOfHtml(html, sourceOf(record));
      assert.deepEqual(shown, source, record.id);
    }
    await page.close();
  });

  it('leads from a mark to its footnote and back, and from a name to what it means, with no script allowed', async () => {
    const { page } = await openPage(browser, url, { javaScriptEnabled: false });
    const resolution = idInFile('/resolutions/e-res-1997-2/');
    await page.locator(`#${resolution}--pp-2 a[role=doc-noteref]`).click();
    assert.equal(new URL(page.url()).hash, `#${resolution}--fn-3`);
    await page.locator(`#${resolution}--fn-3 a[role=doc-backlink]`).click();
    assert.equal(new URL(page.url()).hash, `#${resolution}--fnref-3`);
    await page.locator(`#${resolution}--op-2 a`, { hasText: 'thirty-first session' }).click();
    assert.match(new URL(page.url()).hash, /^#references--cpd-31st-session$/);
    await page.close();
  });
});

describe('the e-book, page by page', () => {
  for (const record of records)
    it(`${record.id} has the words of its source, in order`, async () => {
      const url = pathToFileURL(join(folder, 'EPUB', `${recordPath('', record).slice(0, -1)}.xhtml`)).href;
      const opened = await openPage(browser, url);
      const { page, source } = wordsOfHtml(await htmlOf(opened.page, 'article'), sourceOf(record));
      assert.deepEqual(page, source);
      if (record === first) await assertSound(opened);
      await opened.page.close();
    });
});

/** Gives an element as HTML writes it, also where its page is XML. */
async function htmlOf(page: OpenedPage['page'], selector: string): Promise<string> {
  return page.locator(selector).evaluate((element) => {
    const html = document.implementation.createHTMLDocument('');
    html.body.append(html.importNode(element, true));
    return html.body.innerHTML;
  });
}

async function assertSound(opened: OpenedPage): Promise<void> {
  assert.deepEqual(await violations(opened), []);
  assert.deepEqual(opened.consoleMessages, []);
  assert.deepEqual(opened.foreignRequests, []);
}

/** Runs rules of axe, all of them where none is named, and gives for each that is broken the elements that break it. */
async function violations({ page }: OpenedPage, rules?: readonly string[]): Promise<unknown> {
  return page.evaluate(`(async () => {
    ${axe};
    const { violations } = await axe.run(document, ${JSON.stringify({ preload: false, ...(rules && { runOnly: rules }) })});
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  })()`);
}
