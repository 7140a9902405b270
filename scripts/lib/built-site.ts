import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HtmlPage, parseHtmlPage } from './html-page.ts';
import { sha256Of, shownPath } from './library.ts';
import { listFolder } from './list-folder.ts';
import type { Memory } from './memory.ts';

/** A folder of built pages, read once. Every path in it starts at the root of the site and leaves the base out. */
export interface BuiltSite {
  readonly folder: string;
  /** Where the site lives on its host: `/`, or `/library/`. */
  readonly base: string;
  /** In the order of their paths. */
  readonly pages: readonly HtmlPage[];
  /** Every file, pages included. */
  readonly files: ReadonlySet<string>;
  /** The ids of each page, under its address and under the path of its file. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** The addresses that were given out. */
  readonly ledger: readonly string[];
}

/** What was read of pages before, and where to put what is read now; each page under the sum of its path and its HTML. */
export interface PageMemory {
  readonly program: string;
  readonly known: Memory<HtmlPage>;
  readonly kept: Map<string, HtmlPage>;
}

/** Reads a built site; one file at a time, so that a large library does not stand in memory twice. */
export async function readBuiltSite(
  folder: string,
  { base, ledger }: Pick<BuiltSite, 'base' | 'ledger'>,
  { program, known, kept }: PageMemory = { program: '', known: new Map(), kept: new Map() },
): Promise<BuiltSite> {
  const files = await listFiles(folder);
  const pages: HtmlPage[] = [];
  const ids = new Map<string, ReadonlySet<string>>();
  for (const path of files.filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(folder, path), 'utf8');
    const key = sha256Of([program, path, html].join('\0'));
    const file = shownPath(folder, path);
    const before = known.get(key);
    const page = before ? { ...before, file } : parseHtmlPage(path, html, { file });
    const idsOfPage = new Set(page.ids.map(({ id }) => id));
    pages.push(page);
    kept.set(key, page);
    ids.set(page.path, idsOfPage).set(path, idsOfPage);
  }
  return {
    folder,
    base: `/${base}/`.replaceAll(/\/+/g, '/'),
    pages,
    files: new Set(files),
    ids,
    ledger,
  };
}

/** Reads some pages of a site again, now with the places of all that stands in them. */
export function locatePages(site: BuiltSite, files: ReadonlySet<string>): BuiltSite {
  const pages = site.pages.map((page) => {
    if (!files.has(page.file)) return page;
    const path = page.path.endsWith('/') ? `${page.path}index.html` : page.path;
    const html = readFileSync(join(site.folder, path), 'utf8');
    return parseHtmlPage(path, html, { file: page.file, withPlaces: true });
  });
  return { ...site, pages };
}

async function listFiles(folder: string): Promise<string[]> {
  return (await listFolder(folder)).filter(({ isFile }) => isFile).map(({ path }) => `/${path}`);
}
