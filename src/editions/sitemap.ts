import { element, writeXml, type XmlElement } from './xml.ts';

/** As many addresses as one file may have. Source: sitemaps.org, “Sitemaps XML format”. */
const mostAddresses = 50_000;

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A file of a sitemap; the first is the one that robots are told of. */
export interface SitemapFile {
  /** Which part of the whole it is, from 1; absent of the file that robots are told of. */
  readonly part?: number;
  readonly text: string;
}

/**
 * Writes a sitemap: one file, or an index and its parts where there are more addresses than a file may have.
 *
 * @param addresses the absolute addresses of pages
 * @param addressOfPart gives the absolute address of a part
 */
export function writeSitemap(addresses: readonly string[], addressOfPart: (part: number) => string): SitemapFile[] {
  if (addresses.length <= mostAddresses) return [{ text: writeList('urlset', 'url', addresses) }];
  const count = Math.ceil(addresses.length / mostAddresses);
  const parts = Array.from({ length: count }, (_, index) => ({
    part: index + 1,
    text: writeList('urlset', 'url', addresses.slice(index * mostAddresses, (index + 1) * mostAddresses)),
  }));
  const index = writeList(
    'sitemapindex',
    'sitemap',
    parts.map(({ part }) => addressOfPart(part)),
  );
  return [{ text: index }, ...parts];
}

function writeList(list: string, entry: string, addresses: readonly string[]): string {
  const entries: XmlElement[] = addresses.map((address) => element(entry, {}, [element('loc', {}, [address])]));
  return writeXml(element(list, { xmlns: namespace }, entries), new Set());
}
