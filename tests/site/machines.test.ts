import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { testSite } from '../../scripts/lib/test-site.ts';
import { recordListSchema } from '../../src/editions/record-data.ts';
import { readAtom } from '../support/atom.ts';

/** What a site whose host nobody has told says to machines; where it is told, see base.test.ts. */
const read = async (path: string) => readFile(join(testSite, path), 'utf8');
const { records } = recordListSchema.parse(JSON.parse(await read('records.json')));
const isThere = (path: string): boolean => existsSync(join(testSite, path, path.endsWith('/') ? 'index.html' : ''));

describe('the feed of additions', () => {
  it('has every document of the library, leads to it, and keeps the rules of Atom', async () => {
    const { entries, links } = readAtom(await read('additions.atom'));
    const pages = entries.map((entry) => entry.links.find(({ type }) => type === 'text/html')?.href);
    assert.deepEqual(pages, records.map(({ url }) => url).toSorted(compareByDate));
    const hrefs = [...links, ...entries.flatMap((entry) => entry.links)].map(({ href }) => href);
    assert.deepEqual(
      hrefs.filter((href) => !isThere(href)),
      [],
    );
  });

  it('is named by the first page and by the page of data', async () => {
    for (const path of ['index.html', 'data/index.html'])
      assert.match(
        await read(path),
        /<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href="\/additions\.atom">/,
      );
  });
});

it('llms.txt names every document, and leads to nothing that is not there', async () => {
  const paths = [...(await read('llms.txt')).matchAll(/\]\(([^ )]+)\)/g)].map(([, path = '']) => path);
  assert.deepEqual(
    paths.filter((path) => !isThere(path)),
    [],
  );
  for (const { url } of records) assert.ok(paths.includes(`${url.slice(0, -1)}.md`), url);
});

it('robots may read all of it; a sitemap needs a host', async () => {
  assert.equal(await read('robots.txt'), 'User-agent: *\nAllow: /\n');
  assert.ok(!isThere('sitemap.xml'));
});

/** The order of the lists: by date, those without one last. */
function compareByDate(one: string, other: string): number {
  const dateOf = (url: string): string => records.find((record) => record.url === url)?.date ?? '9999';
  return dateOf(one).localeCompare(dateOf(other)) || one.split('/')[2]?.localeCompare(other.split('/')[2] ?? '') || 0;
}
