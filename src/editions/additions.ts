import { collectionOf, collections } from '../domain/collection.ts';
import type { IsoDate } from '../domain/dates.ts';
import { absoluteAddress, recordFilePath, recordPath, sitePaths } from '../domain/permalink.ts';
import { type CorpusRecord, compareRecords } from '../domain/record.ts';
import type { FileSite } from './files.ts';
import { element, writeXml, type XmlElement } from './xml.ts';

/** A document that the library has received on a day. */
export interface Addition {
  readonly record: CorpusRecord;
  readonly added: IsoDate;
  /** Its first words. */
  readonly opening: string;
}

/** A reader of feeds asks for the whole of it each time; what is older is on the lists of the site. */
const mostEntries = 100;

/**
 * Gives the documents whose day is known, the last first, as many as a feed has; those of one day in the order of the
 * lists.
 */
export function findAdditions<Source extends { readonly record: CorpusRecord }>(
  sources: readonly Source[],
  openingOf: (source: Source) => string,
): Addition[] {
  return sources
    .flatMap((source) => {
      const { added } = source.record;
      return added === undefined ? [] : { source, added };
    })
    .toSorted((one, other) =>
      one.added === other.added
        ? compareRecords(one.source.record, other.source.record)
        : other.added.localeCompare(one.added),
    )
    .slice(0, mostEntries)
    .map(({ source, added }) => ({ record: source.record, added, opening: openingOf(source) }));
}

/**
 * Writes the additions to a library as a feed. A document is named by the sum of its text, which is the same wherever the
 * library stands; the feed, by its address or else by the other half of the sum of its oldest text. Where the host is
 * not known, links are paths, to be read from where the feed is. Sources: RFC 4287, “The Atom Syndication Format”; RFC
 * 9562, section 5.8, “UUID Version 8”.
 *
 * @throws when there is no addition: a feed must say when it changed
 */
export function writeAdditions(additions: readonly Addition[], site: FileSite & { readonly language: string }): string {
  const [newest, oldest] = [additions.at(0), additions.at(-1)];
  if (newest === undefined || oldest === undefined) throw new Error('A feed needs an addition.');
  const whole = (path: string): string => absoluteAddress(site.host, path);
  const own = whole(sitePaths.additions(site.base));
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language }, [
    element('id', {}, [site.host === undefined ? uuidOf(oldest.record.source.sha256.slice(32)) : own]),
    element('title', {}, [`Documents added to ${site.name}`]),
    element('updated', {}, [momentOf(newest.added)]),
    element('author', {}, [element('name', {}, [site.name])]),
    element('link', { rel: 'self', type: 'application/atom+xml', href: own }),
    element('link', { rel: 'alternate', type: 'text/html', href: whole(sitePaths.home(site.base)) }),
    ...additions.map((addition) => entryOf(addition, site.base, whole)),
  ]);
  return writeXml(feed, new Set());
}

function entryOf({ record, added, opening }: Addition, base: string, whole: (path: string) => string): XmlElement {
  const { title, symbol, organ, language, kind, source } = record;
  const collection = collectionOf(kind);
  return element('entry', {}, [
    element('id', {}, [uuidOf(source.sha256)]),
    element('title', {}, [symbol === undefined ? title : `${symbol}, ${title}`]),
    element('published', {}, [momentOf(added)]),
    element('updated', {}, [momentOf(added)]),
    ...(organ === undefined ? [] : [element('author', {}, [element('name', {}, [organ])])]),
    element('category', { term: collection, label: collections[collection].title }),
    element('link', { rel: 'alternate', type: 'text/html', href: whole(recordPath(base, record)) }),
    element('link', { rel: 'alternate', type: 'text/markdown', href: whole(recordFilePath(base, record, 'md')) }),
    element('summary', { 'xml:lang': language }, [opening]),
  ]);
}

/** A day as a moment: its first. */
function momentOf(day: IsoDate): string {
  return `${day}T00:00:00Z`;
}

/**
 * Names something by a sum of it.
 *
 * @param sum at least 32 hexadecimal digits
 * @example uuidOf('2ae7…') => 'urn:uuid:2ae7b2c1-…-8…-…'
 */
function uuidOf(sum: string): string {
  const variant = ((Number.parseInt(sum.slice(16, 17), 16) % 4) + 8).toString(16);
  const groups = [sum.slice(0, 8), sum.slice(8, 12), `8${sum.slice(13, 16)}`, variant + sum.slice(17, 20)];
  return `urn:uuid:${groups.join('-')}-${sum.slice(20, 32)}`;
}
