import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, describe, test } from 'node:test';
import { checkSite, type SiteReport } from '../scripts/check-site.ts';
import { parsePageFacts } from '../scripts/lib/html-page.ts';
import { parseUnitWords } from './support/html-element.ts';

const folders: string[] = [];
after(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

/** Makes a site in a folder of its own: the home page given, beside it a page with anchors and two files, a ledger. */
async function makeSite(body: string, ledger: readonly string[] = []): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'check-site-'));
  folders.push(folder);
  const files = {
    'index.html': `<!doctype html>\n<html lang="en"><title>Home</title>\n${body}\n</html>`,
    'a/index.html': '<html lang="en"><title>A</title><p id="op-1">1.<p id="op-2">2.<p id="pp-1">P</html>',
    'style.css': '',
    'two words.json': '{}',
    'permalinks.txt': ['# The ledger', ...ledger, ''].join('\n'),
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

async function checkBody(
  body: string,
  { base = '/', ledger = [] }: { base?: string; ledger?: string[] } = {},
): Promise<SiteReport & { found: string[] }> {
  const folder = await makeSite(body, ledger);
  const report = await checkSite(folder, { base, content: folder });
  return {
    ...report,
    found: report.problems.map(({ code, place }) => `${code} ${place.line}`),
  };
}

/** The body starts on line 3 of its page. */
const broken: readonly (readonly [html: string, code: string, line: number])[] = [
  ['<a href="/b/">B</a>', 'broken-link', 3],
  ['\n<p>\n<a\n  href="/a">A</a>', 'broken-link', 6],
  ['<a href="b/">B</a>', 'broken-link', 3],
  ['<a href="/a/#op-3">A 3</a>', 'broken-link', 3],
  ['<a href="/a/index.html#op-3">A 3</a>', 'broken-link', 3],
  ['<a href="/a/?q=1#op-3">A 3</a>', 'broken-link', 3],
  ['<a href="#op-1">A paragraph of another page</a>', 'broken-link', 3],
  ['<a href="">Empty</a>', 'broken-link', 3],
  ['<a href="#">Bare stroke</a>', 'broken-link', 3],
  ['<a href="javascript:void 0">Script</a>', 'broken-link', 3],
  ['<a href="http://[">Malformed</a>', 'broken-link', 3],
  ['<a href="/%E0%A4%A">Malformed escape</a>', 'broken-link', 3],
  ['<form action="/find/"></form>', 'broken-link', 3],
  ['<link rel="stylesheet" href="/none.css">', 'broken-link', 3],
  ['<script src="/none.js"></script>', 'broken-link', 3],
  ['<img src="/none.png" alt="">', 'broken-link', 3],
  ['<noscript>\n<a href="/b/">B</a></noscript>', 'broken-link', 4],
  ['<template>\n<script src="/none.js"></script></template>', 'broken-link', 4],
  ['<script src="https://cdn.example/x.js"></script>', 'foreign-request', 3],
  ['<script src="//cdn.example/x.js"></script>', 'foreign-request', 3],
  ['<link rel="stylesheet" href="https://cdn.example/x.css">', 'foreign-request', 3],
  ['<link rel="preconnect" href="https://cdn.example">', 'foreign-request', 3],
  ['<img src="https://cdn.example/x.png" alt="">', 'foreign-request', 3],
  ['<iframe src="https://cdn.example/" title="Video"></iframe>', 'foreign-request', 3],
  ['<p id="op-1">\n<p id="op-2">\n<p id="op-1">', 'duplicate-html-id', 5],
  ['<p data-unit="paragraph" data-pagefind-title="Paragraph 1">', 'unindexed-anchor', 3],
  ['<p id="" data-unit="paragraph" data-pagefind-title="Paragraph 1">', 'unindexed-anchor', 3],
  ['<p id="para-1"\ndata-unit="paragraph">', 'unindexed-anchor', 4],
  ['<p id="para-1" data-unit="paragraph" data-pagefind-title=" ">', 'unindexed-anchor', 3],
  [
    '<p id="a" data-unit="p" data-pagefind-title="One">\n<p id="b" data-unit="p" data-pagefind-title="One">',
    'unindexed-anchor',
    4,
  ],
  ['<a href="/a/"></a>', 'nameless-link', 3],
  ['<a href="/a/"><span aria-hidden="true">¶</span></a>', 'nameless-link', 3],
  ['<a href="/a/"><img src="/style.css" alt=""></a>', 'nameless-link', 3],
  ['<a href="/a/">Read\n more …</a>', 'nameless-link', 3],
  ['<a href="/a/" aria-label="here">Resolution 1997/2</a>', 'nameless-link', 3],
];

const sound: readonly string[] = [
  '<a href="/">Home</a><a href="/a/">A</a><a href="a/">A</a><a href="./a/#op-2">A 2</a>',
  '<a href="/a/index.html#op-2">A 2</a>',
  '<a href="/a/?q=1#op-2">A 2</a><a href="/two%20words.json#anything">Data</a><a href="#here">Below</a><p id="here">',
  '<a href="https://undocs.org/E/RES/1997/2">E/RES/1997/2</a>',
  '<a href="mailto:x@un.example">Mail</a><a href="tel:1">Call</a>',
  '<link rel="canonical" href="https://library.example/"><link rel="stylesheet" href="/style.css">',
  '<img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
  '<a href="/a/" aria-label="Permalink to operative paragraph 2">¶</a>',
  '<a href="/a/"><img src="/style.css" alt="Logo"></a>',
  '<p id="op-1" data-unit="p" data-pagefind-title="One"><p id="op-2" data-unit="p" data-pagefind-title="Two">',
  '<a>Not a link</a>',
];

describe('the gate over the built site', () => {
  for (const [html, code, line] of broken) {
    test(`${html.replaceAll('\n', ' ')} is a ${code}.`, async () => {
      assert.deepEqual((await checkBody(html)).found, [`${code} ${line}`]);
    });
  }

  for (const html of sound) {
    test(`${html} passes.`, async () => {
      assert.deepEqual((await checkBody(html)).found, []);
    });
  }

  test('A link to a missing paragraph names the ids near it.', async () => {
    const { problems } = await checkBody('<a href="/a/#op-22">Operative paragraph 22</a>');
    assert.match(problems[0]?.reason ?? '', /no id “op-22”; near it are “op-2”, “op-1”, “pp-1”\.$/);
  });

  test('A link without its last stroke is told so.', async () => {
    const { problems } = await checkBody('<a href="/a">A</a>');
    assert.equal(problems[0]?.hint, 'end the path in “/”.');
  });

  test('A problem has the file, line and column of its link.', async () => {
    const { problems } = await checkBody('<p><a href="/b/">B</a>');
    assert.equal(problems[0]?.place.file.endsWith('index.html'), true);
    assert.deepEqual([problems[0]?.place.line, problems[0]?.place.column], [3, 7]);
  });

  test('A link that says where to go from its own page is judged on each page that has it.', async () => {
    const links = '<a href="b/">B</a><a href="#op-1">Paragraph 1</a>';
    const folder = await makeSite(links);
    await mkdir(join(folder, 'a/b'));
    await writeFile(join(folder, 'a/index.html'), `<p id="op-1">${links}`);
    await writeFile(join(folder, 'a/b/index.html'), '<p>B');
    const { problems } = await checkSite(folder, { base: '/', content: folder });
    assert.deepEqual(
      problems.map(({ place, reason }) => [place.file.endsWith('a/index.html'), reason]),
      [
        [false, '“b/” leads to no page or file of the site.'],
        [false, '“#op-1” leads to a page that has no id “op-1”, nor any other.'],
      ],
    );
  });

  test('Under a base, a link must start with it, with or without the stroke in the option.', async () => {
    const body = '<a href="/a/">A</a>\n<a href="/library/a/#op-2">A 2</a><a href="a/">A</a>\n<a href="../a/">A</a>';
    for (const base of ['/library/', '/library']) {
      assert.deepEqual((await checkBody(body, { base })).found, ['broken-link 3', 'broken-link 5']);
    }
  });

  test('Every line of the ledger needs its page and its id; the base is not written in it.', async () => {
    const ledger = ['/a/ changes=1', '/a/#op-2 words=0123456789abcdef', '/style.css', '/a/#op-3', '/b/', '/b/#op-1'];
    const { problems } = await checkBody('', { base: '/library/', ledger });
    assert.deepEqual(
      problems.map(({ code, reason }) => `${code}: ${reason}`),
      [
        'lost-permalink: /a/#op-3 was published, and its page was built without that id.',
        'lost-permalink: /b/ was published, and no page was built for it.',
        'lost-permalink: /b/#op-1 was published, and no page was built for it.',
      ],
    );
  });

  test('Every unit that was given out needs a page of its own, where units have pages.', async () => {
    const unit = (id: string) => `<p id="${id}" data-unit="p" data-pagefind-title="${id}">`;
    const folder = await makeSite('', ['/a/#op-1', '/a/#op-2', '/a/#fnref-1']);
    await writeFile(join(folder, 'a/index.html'), `<sup id="fnref-1"></sup>${unit('op-1')}${unit('op-2')}`);
    const check = async () => (await checkSite(folder, { base: '/', content: folder })).problems;
    assert.deepEqual(await check(), [], 'in a site without any');

    await mkdir(join(folder, 'a/op-1'));
    await writeFile(join(folder, 'a/op-1/index.html'), unit('op-1'));
    assert.deepEqual(
      (await check()).map(({ code, reason }) => `${code}: ${reason}`),
      ['lost-permalink: /a/#op-2 was published, other units have pages of their own, and /a/op-2/ was not built.'],
    );
  });

  test('The counts are of pages, links and anchors.', async () => {
    const { counts } = await checkBody('<a href="/a/">A</a><p id="a" data-unit="p" data-pagefind-title="One">');
    assert.deepEqual(counts, { pages: 2, links: 1, anchors: 1 });
  });

  test('A folder without a page, or a library without a ledger, does not pass.', async () => {
    const folder = await makeSite('');
    const none = join(folder, 'none');
    const withoutPage = await checkSite(none, { base: '/', content: folder });
    const withoutLedger = await checkSite(folder, { base: '/', content: none });
    assert.deepEqual(
      withoutPage.problems.map(({ reason }) => reason),
      ['No page stands here.'],
    );
    assert.deepEqual(
      withoutLedger.problems.map(({ reason }) => reason),
      ['No ledger stands here.'],
    );
  });
});

describe('a built page', () => {
  test('The words of a unit are those of the document, without apparatus and with the real characters.', () => {
    const html = [
      '<title>A  title</title>',
      '<p id="op-2" data-unit="operative-paragraph" data-pagefind-title="Two">',
      '2. <i>De</i>cides<sup data-apparatus>¶</sup>, in<br>2004<span data-character="U+0007">BEL</span></p>',
      '<ul id="l" data-unit="list"><li>one</li><li>two</li><li id="m" data-unit="item">three</li></ul>',
    ].join('');
    assert.equal(parsePageFacts(html).title, 'A title');
    assert.deepEqual(
      parseUnitWords(html).map(({ anchor, kind, words }) => [anchor, kind, words]),
      [
        ['op-2', 'operative-paragraph', ['2.', 'Decides,', 'in', '2004\u0007']],
        ['l', 'list', ['one', 'two']],
        ['m', 'item', ['three']],
      ],
    );
  });
});

describe('the command check-site', () => {
  async function run(body: string): Promise<{ code: number; output: string }> {
    const dir = await makeSite(body, ['/a/#op-2']);
    const script = resolve(import.meta.dirname, '../scripts/check-site.ts');
    return new Promise((done) => {
      execFile(process.execPath, [script, '--dir', dir, '--content', dir], (error, output) => {
        done({ code: error === null ? 0 : Number(error.code), output });
      });
    });
  }

  test('A sound site gives its counts and ends with 0.', async () => {
    const { code, output } = await run('<a href="/a/">A</a>');
    assert.deepEqual([code, output.trim()], [0, '2 pages, 1 link, 0 anchors; no problems.']);
  });

  test('A broken link is printed with its place and ends with 1.', async () => {
    const { code, output } = await run('<a href="/b/">B</a>');
    assert.equal(code, 1);
    assert.match(output, /index\.html:3:4 {2}error {2}broken-link\n {2}“\/b\/” leads to no page/);
  });
});
