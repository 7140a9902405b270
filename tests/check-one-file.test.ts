import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { checkSite } from '../scripts/check-site.ts';

const folder = await mkdtemp(join(tmpdir(), 'check-one-file-'));
after(async () => rm(folder, { recursive: true }));
await mkdir(join(folder, 'a'));
await mkdir(join(folder, 'library'));
await writeFile(join(folder, 'permalinks.txt'), '');
for (const page of ['index.html', 'a/index.html'])
  await writeFile(join(folder, page), '<html lang="en"><title>A</title><a href="/a/">A</a></html>');

/** Checks a site whose library as one file has that body, which begins on its second line. */
async function checkOneFile(body: string): Promise<string[]> {
  await writeFile(join(folder, 'library/all.html'), `<html lang="en"><title>All</title>\n${body}</html>`);
  const { problems } = await checkSite(folder, { base: '/', content: folder });
  return problems.map(({ code, place }) => `${code} ${place.file.split('/').pop()}:${place.line}`);
}

describe('the gate reads the whole library as one file, which is opened from a disk', () => {
  const cases: readonly (readonly [name: string, body: string, ...found: string[]])[] = [
    [
      'a link within it, and one to another host',
      '<a href="#a--op-1">1</a><p id="a--op-1"></p><a href="https://undocs.org/A">A</a>',
    ],
    ['a link to a part that it has not', '<a href="#a--op-2">2</a>', 'broken-link all.html:2'],
    ['a link to a page of the site', '\n<a href="/a/">A</a>', 'broken-link all.html:3'],
    ['a link to a file beside it', '<a href="all.epub">E-book</a>', 'broken-link all.html:2'],
    ['two parts with one id', '<p id="a"><p id="a">', 'duplicate-html-id all.html:2'],
    ['a request', '<img src="https://cdn.example/x.png" alt="">', 'foreign-request all.html:2'],
  ];
  for (const [name, body, ...found] of cases) it(name, async () => assert.deepEqual(await checkOneFile(body), found));
});
