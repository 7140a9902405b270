import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sitePaths } from '../../src/domain/permalink.ts';
import { type HtmlPage, parsePageFacts } from './html-page.ts';
import { shownPath } from './library.ts';
import { listFolder } from './list-folder.ts';
import { pageFileOf } from './page-file.ts';
import { type PageReader, startReading } from './page-reading.ts';

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

/**
 * Reads a built site; one file at a time, so that a large library does not stand in memory twice. What `reader` has read
 * before is not read again.
 */
export async function readBuiltSite(
  folder: string,
  { base, ledger }: Pick<BuiltSite, 'base' | 'ledger'>,
  reader: PageReader = startReading(),
): Promise<BuiltSite> {
  const files = await listFiles(folder);
  const pages: HtmlPage[] = [];
  const ids = new Map<string, ReadonlySet<string>>();
  for (const name of files.filter(isPage)) {
    const path = name.replace(/(?<=\/)index\.html$/, '');
    const facts = reader.read(path, () => readFileSync(join(folder, name)));
    const idsOfPage = new Set(facts.ids.map(({ id }) => id));
    pages.push({ ...facts, path, file: shownPath(folder, name) });
    ids.set(path, idsOfPage).set(name, idsOfPage);
  }
  return { folder, base: `/${base}/`.replaceAll(/\/+/g, '/'), pages, files: new Set(files), ids, ledger };
}

/**
 * Reads the whole library as one file, where there is one, as a site of itself: it is opened from a disk, and nothing of
 * what stands beside it here stands there.
 */
export function readOneFiles({ folder, files }: BuiltSite, reader: PageReader): BuiltSite[] {
  return [...files].filter(isOneFile).map((path) => {
    const facts = reader.read(path, () => readFileSync(join(folder, path)));
    const ids = new Map([[path, new Set(facts.ids.map(({ id }) => id))]]);
    const pages = [{ ...facts, path, file: shownPath(folder, path) }];
    return { folder, base: '/', pages, files: new Set(), ids, ledger: [] };
  });
}

/** Reads the whole library as one file ahead of the check, where there is one: it is long, and there before the pages. */
export function readOneFilesAhead(folder: string, reader: PageReader): void {
  const library = sitePaths.library('/');
  const names = existsSync(join(folder, library)) ? readdirSync(join(folder, library)) : [];
  for (const path of names.map((name) => `${library}${name}`).filter(isOneFile)) {
    reader.read(path, () => readFileSync(join(folder, path)));
  }
}

/** Reads some pages of a site again, now with the places of all that stands in them. */
export function locatePages(site: BuiltSite, files: ReadonlySet<string>): BuiltSite {
  const pages = site.pages.map((page) => {
    if (!files.has(page.file)) return page;
    const html = readFileSync(join(site.folder, pageFileOf(page.path)), 'utf8');
    return { ...page, ...parsePageFacts(html, { withPlaces: true }) };
  });
  return { ...site, pages };
}

/** Tells whether a file is a page. The whole library as one file is none: it says again what the pages say. */
function isPage(path: string): boolean {
  return path.endsWith('.html') && !isOneFile(path);
}

function isOneFile(path: string): boolean {
  return path.endsWith('.html') && path.startsWith(sitePaths.library('/'));
}

async function listFiles(folder: string): Promise<string[]> {
  return (await listFolder(folder)).filter(({ isFile }) => isFile).map(({ path }) => `/${path}`);
}
