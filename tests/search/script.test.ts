import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { testSite } from '../../scripts/lib/test-site.ts';
import { readLastingPages } from '../support/site.ts';

/** The script of a box, and what the search page has beside it, in bytes as a host sends them. */
const most = { SearchScripts: 9_900, 'results-page': 3700 };

for (const [name, bytes] of Object.entries(most)) {
  test(`the script ${name} is small`, async () => {
    const folder = join(testSite, '_astro');
    const files = (await readdir(folder)).filter((file) => file.startsWith(`${name}.`) && file.endsWith('.js'));
    assert.equal(files.length, 1);
    const sent = brotliCompressSync(await readFile(join(folder, files[0] ?? ''))).length;
    assert.ok(sent < bytes, `${sent} bytes`);
  });
}

test('every kind of page has one box that searches the library', async () => {
  for (const { path } of await readLastingPages(testSite)) {
    const html = await readFile(join(testSite, path, path.endsWith('/') ? 'index.html' : ''), 'utf8');
    assert.equal(html.match(/<form[^>]*data-search/g)?.length, 1, path);
  }
});
