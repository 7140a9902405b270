import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { headersFile } from '../scripts/lib/headers.ts';
import type { RunningServer } from '../scripts/lib/static-server.ts';
import { openBrowser } from './support/browser.ts';
import { makeLibrary, runScript } from './support/library.ts';
import { type OpenedPage, openPage, serveBuiltSite } from './support/site.ts';

const names = ['one', 'two'] as const;

/** The two sites name the same two sites: one file serves all parts of a large collection. */
const federation = JSON.stringify(['/one/', '/two/']);

let host: string;
let server: RunningServer;
let browser: Browser;
before(async () => {
  host = await mkdtemp(join(tmpdir(), 'pilcrow-host-'));
  // At once, as build machines do, and from one checkout.
  const building = names.map(async (name) => {
    const text = `The library ${name}\n\nOnly here: ${name}-fold.\n\nIn both of them: albatross ${name}.\n`;
    const library = await makeLibrary([
      { name: `paper-${name}`, facts: { kind: 'paper', title: `Paper ${name}` }, text },
    ]);
    await writeFile(join(library, 'federation.json'), federation);
    const site = join(host, name);
    const { code, output } = await runScript('build.ts', ['--content', library, '--out', site, '--base', `/${name}/`]);
    assert.equal(code, 0, output);
    return readFile(join(site, headersFile), 'utf8');
  });
  // What is one host has one file of headers: those of its sites, one after the other.
  await writeFile(join(host, headersFile), (await Promise.all(building)).join('\n'));
  server = await serveBuiltSite(host);
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await server.close();
});

async function search(name: string, query: string): Promise<OpenedPage> {
  const opened = await openPage(browser, new URL(`/${name}/search/?q=${query}`, server.url).href);
  await opened.page.locator('[data-search-status]').filter({ hasText: 'passage' }).waitFor();
  return opened;
}

/** Gives where the hits lead, without the words to be marked there. */
async function hitsOf({ page }: OpenedPage): Promise<(string | undefined)[]> {
  const links = await page.locator('[data-search-results] a').all();
  return Promise.all(links.map(async (link) => (await link.getAttribute('href'))?.replace(/\?mark=[^#]*/, '')));
}

describe('two libraries, built apart', () => {
  it('are searched as one, from the page of either', async () => {
    for (const name of names) {
      const opened = await search(name, 'albatross');
      assert.deepEqual((await hitsOf(opened)).sort(), [
        '/one/papers/paper-one/#para-2',
        '/two/papers/paper-two/#para-2',
      ]);
      assert.deepEqual(opened.consoleMessages, []);
      await opened.page.close();
    }
  });

  it('lead from a hit in the other to its paragraph', async () => {
    const { page, consoleMessages, foreignRequests } = await search('one', 'two-fold');
    await page.locator('[data-search-results] a').first().click();
    assert.equal(new URL(page.url()).pathname, '/two/papers/paper-two/');
    assert.match((await page.locator(':target').textContent()) ?? '', /Only here: two-fold/);
    assert.deepEqual({ consoleMessages, foreignRequests }, { consoleMessages: [], foreignRequests: [] });
    await page.close();
  });

  it('are searched each for itself when the other is away, and that is said', async () => {
    await rm(join(host, 'two', 'pagefind'), { recursive: true });
    const opened = await search('one', 'albatross');
    assert.deepEqual(await hitsOf(opened), ['/one/papers/paper-one/#para-2']);
    assert.equal(
      await opened.page.locator('[data-search-status]').textContent(),
      '1 passage in 1 document for “albatross”. /two/ could not be searched.',
    );
    await opened.page.close();
  });
});
