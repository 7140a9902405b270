import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { readBuiltSite } from '../scripts/lib/built-site.ts';
import { formatHeaders, headerRules, headersFile, headersOf, parseHeaders } from '../scripts/lib/headers.ts';
import type { RunningServer } from '../scripts/lib/static-server.ts';
import { testSite } from '../scripts/lib/test-site.ts';
import { writeHeaders } from '../scripts/lib/write-headers.ts';
import { openBrowser } from './support/browser.ts';
import { openPage, readLastingPages, serveBuiltSite } from './support/site.ts';

const content = 'content';
const rules = headerRules({ base: '/', styles: ["'sha256-abc='"] });

describe('the table of headers', () => {
  it('allows nothing inline but by its hash', () => {
    const policy = headersOf(rules, '/about/')['Content-Security-Policy'] ?? '';
    assert.match(policy, /; style-src 'self' 'sha256-abc=';/);
    assert.match(policy, /; script-src 'self';/);
    assert.doesNotMatch(policy, /unsafe|\*/);
  });

  it('gives no header of one path twice: a host would join the two values', () => {
    for (const path of ['/', '/_astro/a.B5.js', '/pagefind/pagefind.js', '/pagefind/fragment/en_1.pf_fragment']) {
      const names = rules
        .filter(({ pattern }) => path.startsWith(pattern.slice(0, -1)))
        .flatMap(({ headers }) => Object.keys(headers));
      assert.equal(new Set(names).size, names.length, path);
    }
  });

  it('keeps for good only files whose names tell their content', () => {
    const cached = (path: string) => headersOf(rules, path)['Cache-Control'];
    assert.equal(cached('/_astro/search.B5.js'), 'public, max-age=31536000, immutable');
    assert.equal(cached('/pagefind/index/en_7fa8bd6.pf_index'), 'public, max-age=31536000, immutable');
    for (const path of ['/', '/pagefind/pagefind.js', '/pagefind/pagefind-entry.json', '/records.json']) {
      assert.equal(cached(path), undefined, path);
    }
  });

  it('is for the paths of the site only, where it has a base', () => {
    const based = headerRules({ base: '/library/' });
    assert.deepEqual(headersOf(based, '/elsewhere/'), {});
    assert.equal(headersOf(based, '/library/about/')['X-Content-Type-Options'], 'nosniff');
  });

  it('comes back from its file', () => {
    assert.deepEqual(parseHeaders(formatHeaders(rules)), rules);
  });
});

describe('the headers of a built site', () => {
  it('hash what stands inside its pages, and name the hosts whose indexes it searches', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pilcrow-headers-'));
    await mkdir(join(folder, 'site'));
    const page =
      '<meta content="<style>a{}</style><script>b()</script>"><style>p{}</style><script src="/a.js"></script><script>a()</script><script type="application/json">{}';
    await writeFile(join(folder, 'site/index.html'), `${page}</script>`);
    await writeFile(join(folder, 'federation.json'), '["/two/", "https://three.example.org/library/"]');
    const site = await readBuiltSite(join(folder, 'site'), { base: '/', ledger: [] });
    await writeHeaders(site, folder);
    const [rule] = parseHeaders(await readFile(join(folder, 'site', headersFile), 'utf8'));
    const policy = rule?.headers['Content-Security-Policy'] ?? '';
    assert.match(policy, /style-src 'self' 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y=';/);
    assert.match(policy, /script-src 'self' 'sha256-[\w+/]{43}=';/);
    assert.match(policy, /connect-src 'self' https:\/\/three\.example\.org;/);

    await writeFile(join(folder, 'federation.json'), '["two"]');
    await assert.rejects(writeHeaders(site, folder), /federation\.json is no list of addresses: must be a path/);
  });

  it('are written by the build', async () => {
    const copy = await copySite();
    assert.equal(await readFile(join(testSite, headersFile), 'utf8'), await readFile(join(copy, headersFile), 'utf8'));
  });
});

describe('with these headers, in a browser', () => {
  let server: RunningServer;
  let browser: Browser;
  before(async () => {
    server = await serveBuiltSite(await copySite());
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  it('every page is styled and silent', async () => {
    const pages = await readLastingPages(testSite);
    assert.ok(pages.length > 10);
    for (const { path } of pages) {
      const { page, consoleMessages, foreignRequests } = await openPage(browser, new URL(path, server.url).href);
      assert.deepEqual({ consoleMessages, foreignRequests }, { consoleMessages: [], foreignRequests: [] }, path);
      const isStyled = await page.evaluate(() => [...document.styleSheets].some(({ cssRules }) => cssRules.length > 0));
      assert.ok(isStyled, path);
      await page.close();
    }
  });

  it('search answers', async () => {
    const { page, consoleMessages } = await openPage(browser, new URL('/search/?q=Seoul', server.url).href);
    await page.locator('[data-search-results] a').first().waitFor();
    assert.deepEqual(consoleMessages, []);
    await page.close();
  });

  it('a script and a style that found their way into a page do nothing', async () => {
    const { page, consoleMessages } = await openPage(browser, server.url);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p id="put-in" style="color: rgb(1, 2, 3)">a</p>');
      const script = document.createElement('script');
      script.textContent = 'document.body.dataset.started = "yes"';
      document.body.append(script);
    });
    const color = await page.locator('#put-in').evaluate((element) => getComputedStyle(element).color);
    assert.notEqual(color, 'rgb(1, 2, 3)');
    assert.equal(await page.locator('body').getAttribute('data-started'), null);
    assert.equal(consoleMessages.filter((message) => message.includes('Content Security Policy')).length, 2);
    await page.close();
  });

  it('what has a hash in its name is kept for good, and what is not there is not', async () => {
    const { pages } = await readBuiltSite(testSite, { base: '/', ledger: [] });
    const script = pages.flatMap(({ links }) => links).find(({ tag }) => tag === 'script')?.href ?? '';
    const caching = async (path: string) => (await fetch(new URL(path, server.url))).headers.get('cache-control');
    assert.equal(await caching(script), 'public, max-age=31536000, immutable');
    assert.equal(await caching('/_astro/gone.js'), 'no-cache');
    assert.equal(await caching('/about/'), 'no-cache');
    assert.equal((await fetch(new URL(headersFile, server.url))).status, 404);
  });
});

/** Gives a copy of the test site with its headers written. */
async function copySite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-headers-'));
  await cp(testSite, folder, { recursive: true });
  await writeHeaders(await readBuiltSite(folder, { base: '/', ledger: [] }), content);
  return folder;
}
