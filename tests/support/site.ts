import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { readBuiltSite } from '../../scripts/lib/built-site.ts';
import type { HtmlPage } from '../../scripts/lib/html-page.ts';
import { isUnitPage, kindOf } from '../../scripts/lib/page-kinds.ts';
import { type RunningServer, startServer } from '../../scripts/lib/static-server.ts';
import { testSite } from '../../scripts/lib/test-site.ts';
import { openBrowser } from './browser.ts';

/** A page in a browser, and what it said and asked for; both lists grow while the page is open. */
export interface OpenedPage {
  readonly page: Page;
  /** Console messages and uncaught errors, as “error: what it says”. */
  readonly consoleMessages: readonly string[];
  /** Addresses outside the site that the page asked for, whether or not it got them. */
  readonly foreignRequests: readonly string[];
}

/** Serves a built site at a free port of this machine. */
export async function serveBuiltSite(folder: string, base = '/'): Promise<RunningServer> {
  return startServer({ folder, port: 0, base });
}

/**
 * Gives the pages of a built site that are to be looked at: one that leads on at once cannot, and another is where it
 * leads. Of the pages of units, of which there are many and all alike, one of each kind.
 */
export async function readLastingPages(folder: string): Promise<HtmlPage[]> {
  const { pages } = await readBuiltSite(folder, { base: '/', ledger: [] });
  const seen = new Set<string>();
  return pages.filter(({ path }) => {
    const kind = kindOf(path) ?? '';
    if (isUnitPage(path) && seen.has(kind)) return false;
    seen.add(kind);
    const file = join(folder, path, path.endsWith('/') ? 'index.html' : '');
    return !readFileSync(file, 'utf8').includes('http-equiv="refresh"');
  });
}

/** Opens an address in a fresh context of a browser and waits until it has loaded. Closing the page ends the context. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const page = await browser.newPage(options);
  // A visitor who keeps nothing: what a test sees comes from the site, and from nowhere else.
  await page.addInitScript(() => localStorage.setItem('offline', 'never'));
  const consoleMessages: string[] = [];
  const foreignRequests: string[] = [];
  const noteRequest = (address: string) => {
    if (isForeign(address, new URL(url))) foreignRequests.push(address);
  };
  page.on('console', (message) => consoleMessages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => consoleMessages.push(`error: ${error.message}`));
  page.on('request', (request) => noteRequest(request.url()));
  page.on('websocket', (socket) => noteRequest(socket.url()));
  await page.goto(url);
  return { page, consoleMessages, foreignRequests };
}

/** Addresses of data: and blob: have no host: nothing leaves the page for them. */
function isForeign(address: string, site: URL): boolean {
  const { host } = new URL(address);
  return host !== '' && host !== site.host;
}

/** The site of the test command, served, and a browser to look at it with. */
export interface SiteInBrowser {
  /** Opens a path of the site as `openPage` does. */
  open(path: string, options?: BrowserContextOptions): Promise<OpenedPage>;
}

/** Serves the site that the test command has built and opens a browser, for as long as the tests of a file run. */
export function useTestSite(): SiteInBrowser {
  let server: RunningServer | undefined;
  let browser: Browser | undefined;
  before(async () => {
    server = await serveBuiltSite(testSite);
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    async open(path, options) {
      if (!server || !browser) throw new Error('The site is open only while tests run.');
      return openPage(browser, new URL(path, server.url).href, options);
    },
  };
}
