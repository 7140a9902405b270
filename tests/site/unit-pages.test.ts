import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { testSite } from '../../scripts/lib/test-site.ts';
import { openingWords } from '../../src/domain/opening-words.ts';
import { recordDataSchema, recordListSchema } from '../../src/editions/record-data.ts';
import { unitFileSchema } from '../../src/editions/unit-data.ts';
import { named, parseFile, schemaErrors, textOf } from '../support/akoma-ntoso.ts';
import { attributeOf, type HtmlElement, parseElements, parseUnitWords, wordsOf } from '../support/html-element.ts';
import { useTestSite } from '../support/site.ts';

/** What a page weighs as it is sent, at most: two thirds of it are the style and the scripts that all pages have. */
const mostPage = 9000;

const read = async (path: string): Promise<string> => readFile(join(testSite, path), 'utf8');
const { records } = recordListSchema.parse(JSON.parse(await read('records.json')));
const site = useTestSite();

/** The attribute of an element of a head, found by another attribute of it. */
function inHead(elements: readonly HtmlElement[], [name, value]: readonly [string, string], wanted: string) {
  const found = elements.filter((element) => attributeOf(element, name) === value);
  return found.flatMap((element) => attributeOf(element, wanted) ?? []);
}

for (const { id, collection, url } of records) {
  const {
    units,
    provisions: _ofTheWhole,
    ...document
  } = recordDataSchema.parse(JSON.parse(await read(`${collection}/${id}.json`)));
  const name = document.symbol ?? document.title;
  const onDocument = new Map(parseUnitWords(await read(`${url}index.html`)).map((unit) => [unit.anchor, unit.words]));
  const pages = await Promise.all(
    units.map(async (unit) => {
      const html = await read(`${url}${unit.anchor}/index.html`);
      return { unit, html, elements: parseElements(html) };
    }),
  );

  describe(`the pages of the units of ${id}`, () => {
    test('have the words of their units and no other, and those around them whole', () => {
      for (const { unit, html } of pages) {
        const shown = parseUnitWords(html);
        assert.equal(shown.filter(({ anchor }) => anchor === unit.anchor).length, 1, unit.anchor);
        for (const { anchor, words } of shown) assert.deepEqual(words, onDocument.get(anchor), unit.anchor);
      }
    });

    test('have nothing else of the text', () => {
      for (const { unit, elements } of pages) {
        const [around] = elements.filter((element) => attributeOf(element, 'class') === 'unit-words');
        assert.ok(around);
        assert.deepEqual(wordsOf(around), [], unit.anchor);
      }
    });

    test('unfold into the paragraph and its document, and its own words', () => {
      for (const { unit, elements } of pages) {
        const title = `${name}, ${unit.label}`;
        const [written] = elements.filter(({ tagName }) => tagName === 'title').map(wordsOf);
        assert.equal(written?.join(' '), `${title} · Pilcrow`.split(/\s+/).join(' '));
        assert.deepEqual(inHead(elements, ['property', 'og:title'], 'content'), [title]);
        const children = [{ kind: 'text', text: unit.text }] as const;
        const words = openingWords(
          [{ kind: 'paragraph', anchor: unit.anchor, lines: unit.source, children: [...children] }],
          300,
        );
        for (const key of [
          ['property', 'og:description'],
          ['name', 'description'],
        ] as const)
          assert.deepEqual(inHead(elements, key, 'content'), [words], unit.anchor);
      }
    });

    test('lead to the document as what they stand in, and are listed as it by search engines', () => {
      for (const { unit, elements } of pages) {
        assert.deepEqual(inHead(elements, ['rel', 'canonical'], 'href'), [url]);
        assert.deepEqual(inHead(elements, ['rel', 'up'], 'href'), [`${url}#${unit.anchor}`]);
        const links = elements.filter(({ tagName }) => tagName === 'a').map((link) => attributeOf(link, 'href'));
        assert.ok(links.includes(`${url}#${unit.anchor}`));
        assert.ok(links.includes(`${url}source/#line-${unit.source.startLine}`));
      }
    });

    test('lead on from each to the next, through the whole document and back', () => {
      const addresses = pages.map(({ unit }) => `${url}${unit.anchor}/`);
      const follow = (rel: string) =>
        pages.map(({ elements }) => [...new Set(inHead(elements, ['rel', rel], 'href'))].join());
      assert.deepEqual(follow('next'), [...addresses.slice(1), '']);
      assert.deepEqual(follow('prev'), ['', ...addresses.slice(0, -1)]);
    });

    test('list what their units name', () => {
      for (const { unit, elements } of pages) {
        const things = elements.filter((element) => attributeOf(element, 'class') === 'things');
        const links = parseLinks(things);
        for (const { url: named } of unit.references ?? []) assert.ok(links.has(named.split('#')[0]), named);
      }
    });

    test('have their data beside them: the unit as the document has it, and the facts of the document', async () => {
      for (const { unit, elements } of pages) {
        const [path] = inHead(elements, ['type', 'application/json'], 'href');
        assert.equal(path, `${url}${unit.anchor}.json`);
        const { page, url: address, document: facts, ...data } = unitFileSchema.parse(JSON.parse(await read(path)));
        assert.deepEqual(data, unit);
        assert.deepEqual([page, address, facts], [`${url}${unit.anchor}/`, `${url}#${unit.anchor}`, document]);
      }
    });

    test('have it as a portion of the document beside them, with its words', async () => {
      const portions = pages.map(async ({ unit, elements }) => {
        const [path = ''] = inHead(elements, ['type', 'application/akn+xml'], 'href');
        assert.equal(path, `${url}${unit.anchor}.xml`);
        return { name: path, xml: await read(path), words: unit.text.replaceAll(/\s/g, '') };
      });
      for (const { name, xml, words } of await Promise.all(portions)) {
        const [body, ...others] = named(parseFile(xml), 'portionBody');
        assert.ok(body && others.length === 0, name);
        assert.ok(
          textOf(body, (one) => one.name === 'authorialNote')
            .replaceAll(/\s/g, '')
            .includes(words),
          name,
        );
      }
    });

    test(`are light: under ${mostPage} bytes`, () => {
      const heavy = pages.flatMap(({ unit, html }) => {
        const bytes = gzipSync(html, { level: 9 }).length;
        return bytes < mostPage ? [] : `${unit.anchor}: ${bytes}`;
      });
      assert.deepEqual(heavy, []);
    });
  });
}

test('each portion that is served is valid by the schema of Akoma Ntoso', async () => {
  const paths = records.flatMap(({ url }) =>
    readdirSync(join(testSite, url)).flatMap((name) => (name.endsWith('.xml') ? `${url}${name}` : [])),
  );
  assert.ok(paths.length > 50);
  assert.deepEqual(
    await schemaErrors(await Promise.all(paths.map(async (name) => ({ name, xml: await read(name) })))),
    [],
  );
});

/** Gives where the links in some elements lead, less what is behind “#”. */
function parseLinks(elements: readonly HtmlElement[]): Set<string | undefined> {
  return new Set(elements.flatMap(linksIn).map((href) => href.split('#')[0]));
}

function linksIn(element: HtmlElement): string[] {
  const own = attributeOf(element, 'href');
  const below = element.childNodes.flatMap((child) => ('tagName' in child ? linksIn(child) : []));
  return own === undefined ? below : [own, ...below];
}

test('a footnote mark has no page: it is no unit', async () => {
  await assert.rejects(read('resolutions/e-res-1997-2/fnref-7/index.html'));
});

test('search finds documents, and not their units a second time', async () => {
  const entry: unknown = JSON.parse(await read('pagefind/pagefind-entry.json'));
  assert.match(JSON.stringify(entry), new RegExp(`"page_count":${records.length}\\b`));
});

test('a reader of a unit reads its notes, turns to the next, and goes to its place in the document, without script', async () => {
  const { page } = await site.open('/resolutions/e-res-1997-2/op-1/', { javaScriptEnabled: false });
  await page.locator('#fnref-9 a').click();
  assert.match((await page.locator(':target').textContent()) ?? '', /^9 PROV\/ST\/ESA/);
  await page.locator('.neighbours [rel=next]').click();
  await page.waitForURL('**/op-2/');
  assert.equal(await page.locator('h1').textContent(), 'operative paragraph 2');
  assert.ok(await page.locator('#cite').isVisible());
  await page.locator('.document a').click();
  await page.waitForURL('**/resolutions/e-res-1997-2/#op-2');
  assert.match((await page.locator(':target').textContent()) ?? '', /^2\. Calls upon the Working Group/);
  await page.close();
});
