import { readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { absoluteAddress, sitePaths } from '../../src/domain/permalink.ts';
import { writeSitemap } from '../../src/editions/sitemap.ts';

/** Where a site is to live. */
interface SitemapOptions {
  readonly base: string;
  readonly host: URL;
}

/**
 * Writes the sitemap of a built site into it: every page that says of itself that its own address is the one to be
 * found by. The page of search has nothing on it to be found, and the lines of a source are those of its document.
 */
export async function writeSitemapOf(folder: string, { base, host }: SitemapOptions): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('index.html')).sort();
  // One page after another, and at once: ten thousand promises take longer than ten thousand files.
  const addresses = names.flatMap((name) => {
    const path = base + name.split(sep).join('/').slice(0, -'index.html'.length);
    if (path === sitePaths.search(base) || path.endsWith('/source/')) return [];
    const address = absoluteAddress(host, path);
    return isToBeFoundAt(address, readFileSync(join(folder, name), 'latin1')) ? [address] : [];
  });
  const pathOfPart = (part?: number): string => sitePaths.sitemap('/', part);
  const files = writeSitemap(addresses, (part) => absoluteAddress(host, sitePaths.sitemap(base, part)));
  for (const { part, text } of files) await writeFile(join(folder, pathOfPart(part)), text);
}

/** Tells whether a page names an address as its canonical one, and lets itself be found. */
function isToBeFoundAt(address: string, html: string): boolean {
  const [, canonical] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
  return canonical === address && !/<meta name="robots" content="[^"]*noindex/.test(html);
}
