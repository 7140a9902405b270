import assert from 'node:assert/strict';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { checkSite } from '../scripts/check-site.ts';
import { readBuiltSite } from '../scripts/lib/built-site.ts';
import { isUnitPage } from '../scripts/lib/page-kinds.ts';
import type { RunningServer } from '../scripts/lib/static-server.ts';
import { readAtom } from './support/atom.ts';
import { openBrowser } from './support/browser.ts';
import { runScript } from './support/library.ts';
import { openPage, readLastingPages, serveBuiltSite } from './support/site.ts';
import { readSitemap } from './support/sitemap.ts';
import { zoteroItem } from './support/zotero.ts';

const base = '/library/';
const content = 'content';
const host = 'https://library.example.org';

let site: string;
let server: RunningServer;
let browser: Browser;
before(async () => {
  site = join(await mkdtemp(join(tmpdir(), 'pilcrow-base-')), 'site');
  const { code, output } = await runScript('build.ts', [
    '--content',
    content,
    '--out',
    site,
    '--base',
    base,
    '--site',
    host,
  ]);
  assert.equal(code, 0, output);
  server = await serveBuiltSite(site, base);
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await server.close();
});

describe('a site that lives in a folder of its host', () => {
  it('passes the link gate there, and nowhere else', async () => {
    assert.deepEqual((await checkSite(site, { base, content })).problems, []);
    assert.notEqual((await checkSite(site, { base: '/', content })).problems.length, 0);
  });

  it('asks for nothing and leads nowhere outside that folder', async () => {
    const { pages } = await readBuiltSite(site, { base, ledger: [] });
    const ownPaths = pages.flatMap(({ links }) => links.map(({ href }) => href).filter((href) => href.startsWith('/')));
    assert.ok(ownPaths.length > 100);
    assert.deepEqual(
      ownPaths.filter((href) => !href.startsWith(base)),
      [],
    );
  });

  it('says the address of each page, where it is told the host', async () => {
    for (const { path } of await readLastingPages(site)) {
      const html = await readFile(join(site, path, path.endsWith('/') ? 'index.html' : ''), 'utf8');
      if (path === '/404.html') {
        assert.ok(!html.includes('rel="canonical"'));
        continue;
      }
      const address = new URL(`.${path}`, `${host}${base}`).href;
      const listed = isUnitPage(path) ? new URL('..', address).href : address;
      assert.ok(html.includes(`<link rel="canonical" href="${listed}">`), path);
      assert.ok(html.includes(`<meta property="og:url" content="${address}">`), path);
    }
  });

  it('gives robots a sitemap: of all pages, those that are to be found, by their whole addresses', async () => {
    const [, address = ''] = /^Sitemap: (.*)$/m.exec(await readFile(join(site, 'robots.txt'), 'utf8')) ?? [];
    assert.equal(address, `${host}${base}sitemap.xml`);
    const { kind, addresses } = readSitemap(await readFile(join(site, 'sitemap.xml'), 'utf8'));
    const pages = (await readLastingPages(site)).map(({ path }) => path);
    const expected = pages.filter((path) => !isUnitPage(path) && !/^\/404\.html$|^\/search\/$|\/source\/$/.test(path));
    assert.equal(kind, 'urlset');
    assert.deepEqual(
      addresses.toSorted(),
      expected.map((path) => new URL(`.${path}`, `${host}${base}`).href).toSorted(),
    );
  });

  it('gives Zotero and feed readers its whole addresses', async () => {
    const { links, entries } = readAtom(await readFile(join(site, 'additions.atom'), 'utf8'));
    const hrefs = [...links, ...entries.flatMap((entry) => entry.links)].map(({ href }) => href);
    assert.ok(hrefs.length > 10 && hrefs.every((href) => href.startsWith(`${host}${base}`)));
    const document = 'resolutions/e-res-1997-2/';
    for (const [path, own] of [
      [document, document],
      [`${document}op-2/`, `${document}#op-2`],
    ] as const) {
      const html = await readFile(join(site, path, 'index.html'), 'utf8');
      const { itemTypes, fields } = zoteroItem(html, 'https://proxy.example.org/');
      assert.deepEqual([...itemTypes, fields['url']], ['report', 'report', `${host}${base}${own}`]);
    }
  });

  it('is read, searched, and opened at the paragraph', async () => {
    const { page, consoleMessages, foreignRequests } = await openPage(browser, server.url);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.getByRole('link', { name: 'About these texts' }).first().click();
    await page.getByRole('searchbox').fill('thirty-first session');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'E/RES/1997/2, operative paragraph 2' }).click();
    const { pathname, hash } = new URL(page.url());
    assert.deepEqual([pathname, hash], [`${base}resolutions/e-res-1997-2/`, '#op-2']);
    assert.match((await page.locator(':target').textContent()) ?? '', /thirty-first session/);
    assert.deepEqual({ consoleMessages, foreignRequests }, { consoleMessages: [], foreignRequests: [] });
    assert.deepEqual(
      asked.filter((path) => !path.startsWith(base)),
      [],
    );
    await page.close();
  });

  it('gives its data with addresses that lead somewhere', async () => {
    const { url } = server;
    const list = await (await fetch(`${url}records.json`)).text();
    const addresses = [...list.matchAll(/"(\/[^"]*)"/g)].map(([, address = '']) => address);
    assert.ok(addresses.length >= 5);
    for (const address of new Set(addresses)) assert.equal((await fetch(new URL(address, url))).status, 200, address);
  });

  it('sends the same headers as at a root', async () => {
    const { headers } = await fetch(`${server.url}about/`);
    assert.match(headers.get('content-security-policy') ?? '', /style-src 'self' 'sha256-/);
  });
});
