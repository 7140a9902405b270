import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { testSite } from '../../scripts/lib/test-site.ts';
import { type HeadSource, headMetas } from '../../src/editions/head-metas.ts';
import { recordListSchema } from '../../src/editions/record-data.ts';
import { escapeXml } from '../../src/editions/xml.ts';
import { compareWithGolden } from '../support/golden.ts';
import { attributeOf, type HtmlElement, parseElements } from '../support/html-element.ts';
import { readRecord } from '../support/read-record.ts';
import { zoteroItem } from '../support/zotero.ts';

const { records } = recordListSchema.parse(JSON.parse(await readFile(join(testSite, 'records.json'), 'utf8')));
const pageOf = async (url: string): Promise<string> => readFile(join(testSite, url, 'index.html'), 'utf8');

/** A page that has nothing but these metas. */
const pageWith = (source: HeadSource): string =>
  headMetas(source)
    .map(({ name, content }) => `<meta name="${escapeXml(name)}" content="${escapeXml(content)}">`)
    .join('');

describe('Zotero saves each document of the built site as a report', () => {
  for (const { id, url, title, organ, symbol, date, language } of records) {
    it(id, async () => {
      const { itemTypes, creators, fields } = zoteroItem(await pageOf(url), `https://example.org${url}`);
      assert.deepEqual(itemTypes, ['report', 'report']);
      assert.deepEqual(creators, [], 'an organ that is taken for persons');
      const { abstractNote, publicationTitle, reportType, ...known } = fields;
      const expected = { title, institution: organ, reportNumber: symbol, date: date?.replaceAll('-', '/'), language };
      const given = Object.entries(expected).filter(([, value]) => value !== undefined);
      assert.deepEqual(known, { ...Object.fromEntries(given), url: `https://example.org${url}` });
      assert.match(reportType ?? '', /^(?:Resolution|Agenda|Report|Paper|Notice|Document)$/);
      assert.ok(abstractNote && publicationTitle);
    });
  }
});

describe('Zotero saves a unit by its pinpoint and its own address', () => {
  const { record, unit } = readRecord('e-res-1997-2');
  for (const [anchor, title] of Object.entries({
    'op-2': 'International migration and development, para. 2',
    'pp-3': 'International migration and development, third preambular paragraph',
    'fn-7': 'International migration and development, footnote 7',
    title: 'International migration and development',
  })) {
    it(anchor, () => {
      const address = `https://example.org/resolutions/e-res-1997-2/#${anchor}`;
      const page = pageWith({ record, unit: unit(anchor), address });
      const { itemTypes, creators, fields } = zoteroItem(page, 'https://example.org/elsewhere');
      assert.deepEqual(
        { itemTypes, creators, ...fields },
        {
          itemTypes: ['report', 'report'],
          creators: [],
          title,
          institution: 'Economic and Social Council',
          reportNumber: 'E/RES/1997/2',
          reportType: 'Resolution',
          date: '1997/07/18',
          language: 'en',
          url: address,
        },
      );
    });
  }
});

it('what spoils a report, spoils it: the traps are in the rules that we ask', () => {
  const typesOf = (...metas: string[]) =>
    zoteroItem(metas.map((meta) => `<meta ${meta}>`).join(''), 'https://example.org/').itemTypes;
  const title = 'name="citation_title" content="A title"';
  const institution = 'name="citation_technical_report_institution" content="A board"';
  assert.deepEqual(typesOf(title), ['journalArticle', 'journalArticle']);
  assert.deepEqual(typesOf(title, institution), ['report', 'report']);
  assert.deepEqual(typesOf(title, institution, 'property="og:type" content="website"'), ['webpage', 'report']);
  assert.deepEqual(typesOf(title, 'property="og:type" content="article"'), ['journalArticle', 'journalArticle']);
  assert.deepEqual(zoteroItem('<p class="text byline">A board and an office', '').creators, ['A board and an office']);
});

it('a title of any characters stands in the page as it is', () => {
  const { record } = readRecord('policy-coherence-paper');
  const title = 'On </script><!-- & "quotes" ‘and’ more';
  assert.equal(zoteroItem(pageWith({ record: { ...record, title } }), '').fields['title'], title);
});

describe('the head of each document is as its golden file says', () => {
  for (const { id, url } of records) {
    it(id, async () => compareWithGolden(`${id}/head.txt`, describeHead(await pageOf(url))));
  }
});

/** What the head of a page says to machines, a line for each element. */
function describeHead(html: string): string {
  const elements = parseElements(html);
  const lines = elements.flatMap((element) => lineOf(element));
  const [, data = 'null'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return `${lines.join('\n')}\n${JSON.stringify(JSON.parse(data), undefined, 2)}\n`;
}

/** What is for machines that read of the document; not what is for the browser that shows it. */
const told = /^(?:description|og:|citation_|z:|dcterms\.|canonical|alternate|schema\.)/;

function lineOf(element: HtmlElement): string[] {
  const attribute = (name: string): string => attributeOf(element, name) ?? '';
  const isLink = element.tagName === 'link';
  const name = isLink ? attribute('rel') : attribute('name') || attribute('property');
  if (!told.test(name)) return [];
  return [isLink ? `${name} ${attribute('type')} → ${attribute('href')}` : `${name}: ${attribute('content')}`];
}
