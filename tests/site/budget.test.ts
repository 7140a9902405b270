import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { testSite } from '../../scripts/lib/test-site.ts';
import { recordListSchema } from '../../src/editions/record-data.ts';
import { attributeOf, parseElements } from '../support/html-element.ts';

/** The first flight of a TCP connection, in bytes: what comes in it is there after one round trip. */
const mostPage = 14_000;

/** All script that a document page runs before a reader wants anything of it. */
const mostScript = 2000;

/** What all document pages have in common, which is half of each. */
const mostStyle = 5200;

const { records } = recordListSchema.parse(JSON.parse(await readFile(join(testSite, 'records.json'), 'utf8')));
/** How many bytes a text has as a host sends it that compresses as it is set to out of the box. */
const sent = (text: string): number => gzipSync(text).length;

/** A block of data, which no browser runs. */
const isData = /^<script type="application\/ld\+json">/;

/** A page by what it is made of, in bytes as they are sent, each compressed for itself. */
async function weigh(path: string) {
  const html = await readFile(join(testSite, path, 'index.html'), 'utf8');
  const inside = (tag: string) => [...html.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 'gs'))];
  const part = (pattern: RegExp) => sent([...html.matchAll(pattern)].map(([text]) => text).join(''));
  return {
    page: sent(html),
    script: sent(
      inside('script')
        .flatMap(([all, text = '']) => (isData.test(all) ? [] : text))
        .join('\n'),
    ),
    style: sent(
      inside('style')
        .map(([, text = '']) => text)
        .join('\n'),
    ),
    head: part(/<head>.*?<\/head>/gs) - part(/<style.*?<\/style>/gs),
    text: part(/<div class="record-text".*?<footer class="annex/gs),
    'about it': part(/<footer class="annex.*?<div data-apparatus/gs),
    'cards and lists': part(/<div popover.*<\/article>/gs),
  };
}

/** What a reader waits for who wants to cite, compressed as a host sends it. */
const mostCiting = 8000;

test('what opens at “Cite” is small', async () => {
  const folder = join(testSite, '_astro');
  const files = (await readdir(folder)).filter((name) => /^CiteScripts\..*\.js$/.test(name));
  assert.equal(files.length, 1);
  const text = await readFile(join(folder, files[0] ?? ''));
  assert.ok(brotliCompressSync(text).length < mostCiting, `${brotliCompressSync(text).length} bytes`);
});

describe('a document is there after one round trip', () => {
  for (const { id, url } of records) {
    test(id, async () => {
      const weights = await weigh(url);
      const account = Object.entries(weights)
        .map(([name, bytes]) => `${name} ${bytes}`)
        .join(', ');
      assert.ok(weights.page < mostPage, `over ${mostPage} bytes: ${account}`);
      assert.ok(weights.script < mostScript, `over ${mostScript} bytes of script: ${account}`);
      assert.ok(weights.style < mostStyle, `over ${mostStyle} bytes of style: ${account}`);
    });

    test(`${id} is one request`, async () => {
      const html = await readFile(join(testSite, url, 'index.html'), 'utf8');
      const elements = parseElements(html.replaceAll(/<template\b[^>]*>.*?<\/template>/gs, ''));
      const asked = elements.filter(
        (element) =>
          attributeOf(element, 'src') !== undefined ||
          attributeOf(element, 'data') !== undefined ||
          /\b(?:stylesheet|\w*preload|prefetch)\b/.test(attributeOf(element, 'rel') ?? ''),
      );
      assert.deepEqual(
        asked.map(({ tagName, attrs }) => [tagName, attrs]),
        [],
      );
    });

    test(`${id} carries no style of other kinds of page`, async () => {
      const html = await readFile(join(testSite, url, 'index.html'), 'utf8');
      for (const foreign of ['.hits', '.picture', '.reference-list', '.concordance', '.holding', '.source-lines']) {
        assert.ok(!html.includes(foreign), foreign);
      }
    });
  }
});
