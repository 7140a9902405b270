import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writeSitemap } from '../../src/editions/sitemap.ts';
import { readSitemap } from '../support/sitemap.ts';

const addresses = (count: number) => Array.from({ length: count }, (_, index) => `https://example.org/${index}/?a&b`);
const partOf = (part: number) => `https://example.org/sitemap-${part}.xml`;

describe('a sitemap', () => {
  it('is one file for as many addresses as one may have', () => {
    const [file, ...others] = writeSitemap(addresses(50_000), partOf);
    assert.deepEqual(others, []);
    assert.deepEqual(readSitemap(file?.text ?? ''), { kind: 'urlset', addresses: addresses(50_000) });
  });

  it('is an index and its parts for more: no address is lost, none is there twice', () => {
    const [index, ...parts] = writeSitemap(addresses(100_001), partOf);
    assert.deepEqual(readSitemap(index?.text ?? ''), { kind: 'sitemapindex', addresses: [1, 2, 3].map(partOf) });
    assert.deepEqual(
      parts.map(({ part }) => part),
      [1, 2, 3],
    );
    const read = parts.map(({ text }) => readSitemap(text));
    assert.deepEqual(
      read.map((one) => [one.kind, one.addresses.length]),
      [
        ['urlset', 50_000],
        ['urlset', 50_000],
        ['urlset', 1],
      ],
    );
    assert.deepEqual(
      read.flatMap((one) => one.addresses),
      addresses(100_001),
    );
  });
});
