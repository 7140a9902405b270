import type { Anchor } from './anchor.ts';
import { type Collection, collectionOf } from './collection.ts';
import { rangeEnding } from './range-ending.ts';
import type { CorpusRecord } from './record.ts';

type Addressed = Pick<CorpusRecord, 'id' | 'kind'>;

/**
 * Every address of ours is put together here. All are paths from the root of the site, whose base (`/` unless the site
 * lives in a folder) is given first and ends in a stroke.
 */
export const sitePaths = {
  home: (base: string): string => base,
  collection: (base: string, collection: Collection): string => `${base}${collection}/`,
  about: (base: string): string => `${base}about/`,
  data: (base: string): string => `${base}data/`,
  offline: (base: string): string => `${base}offline/`,
  notes: (base: string): string => `${base}notes/`,
  search: (base: string): string => `${base}search/`,
  records: (base: string): string => `${base}records.json`,
  ids: (base: string): string => `${base}ids.json`,
  references: (base: string): string => `${base}references/`,
  referencesData: (base: string): string => `${base}references.json`,
  referencesGraph: (base: string): string => `${base}references.graphml`,
  schema: (base: string, name: string): string => `${base}schemas/${name}.json`,
  openSearch: (base: string): string => `${base}opensearch.xml`,
  additions: (base: string): string => `${base}additions.atom`,
  llms: (base: string): string => `${base}llms.txt`,
  sitemap: (base: string, part?: number): string => `${base}sitemap${part === undefined ? '' : `-${part}`}.xml`,
  concordance: (base: string): string => `${base}concordance/`,
  index: (base: string): string => `${base}pagefind/`,
  library: (base: string): string => `${base}library/`,
  librarySums: (base: string): string => `${base}library/SHA256SUMS`,
} as const;

/** @example recordPath('/', { kind: 'resolution', id: 'e-res-1997-2' }) => '/resolutions/e-res-1997-2/' */
export function recordPath(base: string, { kind, id }: Addressed): string {
  return `${base}${collectionOf(kind)}/${id}/`;
}

/** @example permalink('/', record, 'op-2') => '/resolutions/e-res-1997-2/#op-2' */
export function permalink(base: string, record: Addressed, anchor: Anchor): string {
  return `${recordPath(base, record)}#${anchor}`;
}

/**
 * The address of several units, from the first to the last: that of the first, which is reached without script too.
 *
 * @example rangePermalink('/', record, 'op-2', 'op-4') => '/resolutions/e-res-1997-2/?to=op-4#op-2'
 */
export function rangePermalink(base: string, record: Addressed, first: Anchor, last: Anchor): string {
  return recordPath(base, record) + rangeEnding(first, last);
}

/**
 * The page of a unit. No page beside it can have the same address: an anchor opens with the stem of its kind, and none of
 * these is called as one.
 *
 * @example unitPath('/', record, 'op-2') => '/resolutions/e-res-1997-2/op-2/'
 */
export function unitPath(base: string, record: Addressed, anchor: Anchor): string {
  return `${recordPath(base, record)}${anchor}/`;
}

/** The id of the citations on the page of a document and on that of a unit. */
export const citationsId = 'cite';

/** The id of the table of who is to do what, on the page of a resolution. */
export const provisionsId = 'provisions';

/** The files that a unit has, where it has a page of its own, by the endings of their names. */
export const unitFormats = ['json', 'xml'] as const;

/** The ending of the name of such a file. */
export type UnitFormat = (typeof unitFormats)[number];

/** A unit as a file. @example '/resolutions/e-res-1997-2/op-2.json' */
export function unitFilePath(base: string, record: Addressed, anchor: Anchor, format: UnitFormat): string {
  return `${recordPath(base, record)}${anchor}.${format}`;
}

/** The record as data. @example '/resolutions/e-res-1997-2.json' */
export function recordDataPath(base: string, record: Addressed): string {
  return recordFilePath(base, record, 'json');
}

/** The files that a document can be taken along as, by the endings of their names; not every document as each. */
export const fileFormats = ['txt', 'md', 'json', 'csv', 'bib', 'ris', 'csl.json', 'xml', 'jsonld'] as const;

/** The ending of the name of such a file. */
export type FileFormat = (typeof fileFormats)[number];

/** What stands on the cards of a document's citations, which its page asks for. @example '/resolutions/e-res-1997-2.cards.json' */
export function cardsPath(base: string, { kind, id }: Addressed): string {
  return `${base}${collectionOf(kind)}/${id}.cards.json`;
}

/** The record as a file to take along. @example '/resolutions/e-res-1997-2.bib' */
export function recordFilePath(base: string, { kind, id }: Addressed, format: FileFormat): string {
  return `${base}${collectionOf(kind)}/${id}.${format}`;
}

/** The files that the whole library can be taken along as, by the endings of their names. */
export const libraryFormats = ['html', 'epub', 'zip'] as const;

/** The ending of the name of such a file. */
export type LibraryFormat = (typeof libraryFormats)[number];

/**
 * The whole library as a file to take along, which has the name of the site.
 *
 * @example libraryFilePath('/', 'Pilcrow', 'epub') => '/library/pilcrow.epub'
 */
export function libraryFilePath(base: string, siteName: string, format: LibraryFormat): string {
  const name = siteName
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return `${base}library/${name}.${format}`;
}

/**
 * The absolute address of a path, for what leaves the site, such as a citation; where nobody has told the build the
 * site’s address, the path.
 */
export function absoluteAddress(site: URL | undefined, path: string): string {
  return site === undefined ? path : new URL(path, site).href;
}

/** The page that shows the source text line by line. @example '/resolutions/e-res-1997-2/source/' */
export function sourcePath(base: string, record: Addressed): string {
  return `${recordPath(base, record)}source/`;
}

/** A line of the source text on its page. @example '/resolutions/e-res-1997-2/source/#line-19' */
export function sourceLinePath(base: string, record: Addressed, line: number): string {
  return `${sourcePath(base, record)}#${sourceLineId(line)}`;
}

/** The id of a line on the page of a source text. */
export function sourceLineId(line: number): string {
  return `line-${line}`;
}

/** The page of an entry of the register, by its id. @example referencePath('/', 'gfmd') => '/references/gfmd/' */
export function referencePath(base: string, id: string): string {
  return `${sitePaths.references(base)}${id}/`;
}

/** The page of all paragraphs that name a record. @example '/resolutions/e-res-1997-2/named/' */
export function namedPath(base: string, record: Addressed): string {
  return `${recordPath(base, record)}named/`;
}
