import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildReferenceGraph } from '../../src/references/graph.ts';
import { unitPages } from '../../src/references/unit-pages.ts';
import { authority, citedText } from '../support/cited-texts.ts';

const authorities = [authority('assembly', { kind: 'body' }), authority('dialogue', { kind: 'meeting' })];
const named = citedText('named', ['[Assembly|assembly]', '[Dialogue|dialogue], [paragraph 1|A/RES/1/1|1]'], {
  symbol: 'A/RES/1/1',
});
const naming = Array.from({ length: 22 }, (_, index) =>
  citedText(`naming-${index}`, ['[paragraph 2|A/RES/1/1|2]', ...(index === 0 ? ['[it|A/RES/1/1]'] : [])], {
    symbol: `A/RES/2/${index + 1}`,
  }),
);

function pagesOf(others: typeof naming) {
  const graph = buildReferenceGraph([named, ...others], authorities);
  return unitPages('/', graph, named.record, named.units);
}

describe('the page of a unit', () => {
  test('shows what it names, each thing once, and nothing of what other units name', () => {
    assert.deepEqual(
      pagesOf([]).map(({ names }) => names.map(({ entry }) => entry.label)),
      [['assembly'], ['dialogue', 'General Assembly resolution 1/1']],
    );
  });

  test('shows the paragraphs of other documents that name it, and not those that name the document', () => {
    const [first, second] = pagesOf(naming.slice(0, 2));
    assert.deepEqual(first?.namedBy.documents, []);
    assert.equal(second?.namedBy.count, '2 paragraphs of 2 documents');
    assert.deepEqual(
      second.namedBy.documents.flatMap(({ paragraphs }) => paragraphs.map(({ path }) => path)),
      ['/resolutions/naming-0/#op-1', '/resolutions/naming-1/#op-1'],
    );
    assert.equal(second.namedBy.all, undefined);
  });

  test('shows the first of very many, and leads to all that name the document', () => {
    const second = pagesOf(naming)[1];
    assert.equal(second?.namedBy.documents.length, 20);
    assert.equal(second.namedBy.all?.path, '/resolutions/named/named/');
  });

  test('stays the same when others come to name another unit, or what it names', () => {
    const [before] = pagesOf([]);
    const another = citedText('another', ['[Assembly|assembly]'], { symbol: 'A/RES/3/1' });
    assert.deepEqual(pagesOf([...naming.slice(0, 1), another])[0], before);
  });

  test('opens no card, for it lists what is named', () => {
    const links = pagesOf([]).flatMap((page) => Object.values(page.links));
    assert.ok(links.length > 0);
    assert.ok(links.every(({ card }) => card === undefined));
  });
});
