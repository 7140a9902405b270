import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writeSitemap } from '../../src/editions/sitemap.ts';
import { readSitemap } from '../support/sitemap.ts';

const addresses = (count: number) => Array.from({ length: count }, (_, index) => `https://example.org/${index}/`);
const partOf = (part: number) => `https://example.org/sitemap-${part}.xml`;

/** What a file lists, without the rules of the protocol: these are asked of small ones, and the large ones are made alike. */
const listed = (text: string) => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);

describe('a sitemap', () => {
  it('keeps the rules of its protocol, whatever an address has in it', () => {
    const strange = ['https://example.org/?a&b', 'https://example.org/a’b"c/'];
    const [file] = writeSitemap(strange, partOf);
    assert.deepEqual(readSitemap(file?.text ?? ''), { kind: 'urlset', addresses: strange });
  });

  it('is one file for as many addresses as one may have', () => {
    const [file, ...others] = writeSitemap(addresses(50_000), partOf);
    assert.deepEqual(others, []);
    assert.deepEqual(listed(file?.text ?? ''), addresses(50_000));
  });

  it('is an index and its parts for more: no address is lost, none is there twice', () => {
    const [index, ...parts] = writeSitemap(addresses(100_001), partOf);
    assert.deepEqual(readSitemap(index?.text ?? ''), { kind: 'sitemapindex', addresses: [1, 2, 3].map(partOf) });
    assert.deepEqual(
      parts.map(({ part, text }) => [part, listed(text).length]),
      [
        [1, 50_000],
        [2, 50_000],
        [3, 1],
      ],
    );
    assert.deepEqual(
      parts.flatMap(({ text }) => listed(text)),
      addresses(100_001),
    );
  });
});
