import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type HtmlPage, parseHtmlPage } from './html-page.ts';
import { shownPath } from './library.ts';
import { listFolder } from './list-folder.ts';

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

/** Reads a built site; one file at a time, so that a large library does not stand in memory twice. */
export async function readBuiltSite(
  folder: string,
  { base, ledger }: Pick<BuiltSite, 'base' | 'ledger'>,
): Promise<BuiltSite> {
  const files = await listFiles(folder);
  const pages: HtmlPage[] = [];
  const ids = new Map<string, ReadonlySet<string>>();
  for (const path of files.filter((file) => file.endsWith('.html'))) {
    const html = await readFile(join(folder, path), 'utf8');
    const page = parseHtmlPage(path, html, shownPath(folder, path));
    const idsOfPage = new Set(page.ids.map(({ id }) => id));
    pages.push(page);
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

async function listFiles(folder: string): Promise<string[]> {
  return (await listFolder(folder)).filter(({ isFile }) => isFile).map(({ path }) => `/${path}`);
}
