import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type RunningServer, startServer } from '../../scripts/lib/static-server.ts';

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

/** Opens an address in a fresh context of a browser and waits until it has loaded. Closing the page ends the context. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const page = await browser.newPage(options);
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
