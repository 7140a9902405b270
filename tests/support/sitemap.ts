import assert from 'node:assert/strict';
import { parseXml, XmlElement } from '@rgrove/parse-xml';

/** A file of a sitemap: what it lists, and the addresses. */
export interface Sitemap {
  readonly kind: string;
  readonly addresses: readonly string[];
}

const entryOf: Readonly<Record<string, string>> = { urlset: 'url', sitemapindex: 'sitemap' };

/**
 * Reads a file of a sitemap and checks it by the protocol of sitemaps.org.
 *
 * @throws when it is not well-formed, or breaks a rule
 */
export function readSitemap(text: string): Sitemap {
  const root = parseXml(text).root;
  assert.ok(root && root.name in entryOf, 'a sitemap is a urlset or a sitemapindex');
  assert.equal(root.attributes['xmlns'], 'http://www.sitemaps.org/schemas/sitemap/0.9');
  assert.ok(Buffer.byteLength(text) <= 50 * 1024 * 1024, 'a file is of 50 MB at most');
  const addresses = root.children
    .filter((child) => child instanceof XmlElement)
    .map((entry) => {
      assert.equal(entry.name, entryOf[root.name]);
      const [location, ...others] = entry.children.filter((child) => child instanceof XmlElement);
      assert.ok(location?.name === 'loc' && others.length === 0);
      assert.ok(URL.canParse(location.text) && location.text.length < 2048, `no whole address: ${location.text}`);
      return location.text;
    });
  return { kind: root.name, addresses };
}
