import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { testSite } from '../../scripts/lib/test-site.ts';
import { recordDataSchema, recordListSchema } from '../../src/editions/record-data.ts';
import { referenceDataSchema } from '../../src/editions/reference-data.ts';
import { elementsOf, valuesOf } from '../support/elements.ts';
import { attributeOf } from '../support/html-element.ts';

/** One set of references feeds the links, the backlinks and the data; here all of them are counted from what was built. */
const read = async (path: string): Promise<string> => readFile(join(testSite, path), 'utf8');
const { records } = recordListSchema.parse(JSON.parse(await read('records.json')));
const { entries } = referenceDataSchema.parse(JSON.parse(await read('references.json')));
const graphml = await read('references.graphml');
const documents = await Promise.all(
  records.map(async ({ collection, id }) => recordDataSchema.parse(JSON.parse(await read(`${collection}/${id}.json`)))),
);
const mentions = entries.flatMap((entry) => entry.mentions.map((mention) => ({ entry, mention })));

/** A citation that a footnote mark divides is one reference and several links. */
function withoutRepeats(addresses: readonly string[]): string[] {
  return addresses.filter((address, index) => address !== addresses[index - 1]);
}

test('the library names things', () => assert.ok(mentions.length > 50, `${mentions.length}`));

describe('the links of a text are its references as data', () => {
  for (const { id, url, units } of documents) {
    test(id, async () => {
      const onPage = elementsOf(await read(`${url}index.html`)).filter(
        (element) => attributeOf(element, 'data-unit') !== undefined,
      );
      for (const [index, { anchor, text, references = [] }] of units.entries()) {
        const links = elementsOf(onPage[index] ?? assert.fail()).filter(
          (element) => attributeOf(element, 'data-card') !== undefined,
        );
        const expected = references.map((reference) => reference.url);
        assert.deepEqual(withoutRepeats(valuesOf(links, 'href')), withoutRepeats(expected), anchor);
        assert.ok(links.length >= references.length, anchor);
        for (const { text: words, start, end } of references) assert.equal(text.slice(start, end), words);
      }
    });
  }
});

test('the backlinks of the register are the references of the documents', () => {
  const forward = documents.flatMap(({ id, units }) =>
    units.flatMap(({ anchor, references = [] }) =>
      references.map(({ text, start, end, target, rule }) => [id, anchor, text, start, end, target, rule].join(' ')),
    ),
  );
  const backward = mentions.map(({ entry, mention: { record, unit, text, start, end, rule } }) =>
    [record, unit, text, start, end, entry.id, rule].join(' '),
  );
  assert.deepEqual(backward.sort(), forward.sort());
});

describe('the page of an entry marks every place that names it, and leads to its paragraph', () => {
  for (const { id, held, url, mentions: own } of entries.filter((entry) => entry.mentions.length > 0)) {
    test(id, async () => {
      const page = elementsOf(await read(`${url}index.html`));
      const section = page.find((element) => (attributeOf(element, 'class') ?? '').split(' ').includes('named'));
      const within = section === undefined ? [] : elementsOf(section);
      const others = held ? own.filter(({ record }) => record !== id) : own;
      assert.equal(within.filter(({ tagName }) => tagName === 'mark').length, others.length);
      const links = new Set(valuesOf(within, 'href'));
      assert.deepEqual(
        others.filter((mention) => !links.has(mention.url)),
        [],
      );
    });
  }
});

test('the graph has a node for each entry, an edge for each naming and belonging, and the same counts', () => {
  const nodes = [...graphml.matchAll(/<node id="([^"]+)">/g)].map(([, id]) => id);
  assert.deepEqual(
    nodes,
    entries.map(({ id }) => id),
  );
  const edges = [...graphml.matchAll(/<edge source="([^"]+)" target="([^"]+)">(.*?)<\/edge>/gs)];
  const found = edges.map(([, source, target, data = '']) => {
    const count = /<data key="mentions">(\d+)</.exec(data)?.[1];
    return `${source} ${count === undefined ? 'belongs to' : `names ${count} times`} ${target}`;
  });
  const naming = [...Map.groupBy(mentions, ({ entry, mention }) => `${mention.record} ${entry.id}`).values()].map(
    (all) => `${all[0]?.mention.record} names ${all.length} times ${all[0]?.entry.id}`,
  );
  const belonging = entries.flatMap(({ id, partOf }) => (partOf === undefined ? [] : `${id} belongs to ${partOf}`));
  assert.deepEqual(found.sort(), [...naming, ...belonging].sort());
});
