import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { makeAnchor } from '../../src/domain/anchor.ts';
import type { Inline } from '../../src/domain/inline.ts';
import { graphml } from '../../src/editions/graphml.ts';
import { recordData, referencesOf } from '../../src/editions/record-data.ts';
import { referenceData, referenceDataSchema } from '../../src/editions/reference-data.ts';
import type { Citation } from '../../src/references/citation-links.ts';
import { findFormerAddresses } from '../../src/references/former.ts';
import { buildReferenceGraph } from '../../src/references/graph.ts';
import { listedOfKind, listRegister } from '../../src/references/listing.ts';
import { dividePages, pagePath } from '../../src/references/naming-pages.ts';
import type { Naming, NamingParagraph } from '../../src/references/namings.ts';
import { partCitation } from '../../src/references/part-citation.ts';
import { authority, citedText, target } from '../support/cited-texts.ts';

const held = citedText('a-res-49-127', ['Decides.', 'Notes.'], { symbol: 'A/RES/49/127', date: '1994-12-19' });
const naming = citedText('naming', ['Recalls [paragraph 2|A/RES/49/127|2] and [the Forum|forum].'], {
  symbol: 'A/RES/60/1',
});
const authorities = [
  authority('forum', { kind: 'meeting', label: 'A & B “Forum” <1>', year: 2007, place: 'Brussels' }),
  authority('resolution-49', { kind: 'resolution', symbol: 'A/RES/49/127', partOf: 'forum' }),
];
const graph = buildReferenceGraph([held, naming], authorities);

test('the data of a document gives the place, the target, the paragraph and the address of each reference', () => {
  const [unit] = recordData(
    '/library/',
    naming.record,
    naming.units,
    referencesOf('/library/', graph, naming.record),
  ).units;
  assert.deepEqual(unit?.references, [
    {
      text: 'paragraph 2',
      start: 8,
      end: 19,
      target: 'a-res-49-127',
      anchor: 'op-2',
      url: '/library/resolutions/a-res-49-127/#op-2',
      rule: 'name',
    },
    { text: 'the Forum', start: 24, end: 33, target: 'forum', url: '/library/references/forum/', rule: 'name' },
  ]);
});

test('the data of the register is what its schema says, and leaves out what is not known', () => {
  const data = referenceData('/', graph);
  assert.deepEqual(referenceDataSchema.parse(data), data);
  const [forum, resolution] = data.entries;
  assert.deepEqual(Object.keys(forum ?? {}), [
    'id',
    'kind',
    'label',
    'url',
    'held',
    'described',
    'year',
    'place',
    'mentions',
  ]);
  assert.equal(resolution?.partOf, 'forum');
  assert.equal(resolution.mentions[0]?.url, '/resolutions/naming/#op-1');
});

test('the graph is what GraphML has: every key declared, every end of an edge a node', () => {
  const xml = graphml('/', graph);
  const all = (pattern: RegExp): Set<string> => new Set([...xml.matchAll(pattern)].map(([, name = '']) => name));
  const nodes = all(/<node id="([^"]+)"/g);
  assert.deepEqual(all(/<data key="([^"]+)"/g).difference(all(/<key id="([^"]+)"/g)), new Set());
  assert.deepEqual(all(/(?:source|target)="([^"]+)"/g).difference(nodes), new Set());
  assert.match(xml, /<data key="label">A &amp; B “Forum” &lt;1&gt;<\/data>/);
});

test('a document that is held answers at the addresses that it had in the register', () => {
  assert.deepEqual(
    findFormerAddresses(graph).map(({ id, entry }) => [id, entry.id]),
    [
      ['resolution-49', 'a-res-49-127'],
      ['a-res-49-127', 'a-res-49-127'],
    ],
  );
  assert.deepEqual(findFormerAddresses(buildReferenceGraph([held], [])), []);
});

test('the paragraphs that name a thing are divided into pages, within a document too, and none is lost', () => {
  const lines = ['[Forum|forum]', 'Nothing.', '[Forum|forum]', '[Forum|forum]'];
  const texts = Array.from({ length: 70 }, (_, index) =>
    citedText(`text-${index}`, lines, { symbol: `A/RES/9/${index}` }),
  );
  const all = buildReferenceGraph(texts, authorities).namings.get('forum') ?? assert.fail();
  const pages = dividePages(all);
  const paragraphsOf = ({ documents }: Pick<Naming, 'documents'>): NamingParagraph[] =>
    documents.flatMap(({ paragraphs }) => paragraphs);
  assert.deepEqual(
    pages.map((page) => [pagePath('/a/', page.number), paragraphsOf(page).length]),
    [
      ['/a/', 100],
      ['/a/2/', 100],
      ['/a/3/', 10],
    ],
  );
  assert.deepEqual(pages.flatMap(paragraphsOf), paragraphsOf(all));
});

test('the list of the register has of a kind those that are named most, and tells how many there are', () => {
  const symbols = Array.from({ length: listedOfKind + 1 }, (_, index) => `[x|A/RES/50/${index}]`);
  const found = buildReferenceGraph([citedText('a', [symbols.join(' '), '[x|A/RES/50/7]'])], []);
  const [resolutions] = listRegister(found);
  assert.equal(resolutions?.count, listedOfKind + 1);
  assert.equal(resolutions.listed.length, listedOfKind);
  assert.ok(resolutions.listed.some(({ entry }) => entry.id === 'a-res-50-7'));
  assert.deepEqual(
    resolutions.listed.slice(9, 11).map(({ entry }) => entry.label),
    ['General Assembly resolution 50/9', 'General Assembly resolution 50/10'],
  );
});

describe('a citation is divided so that no link stands in another', () => {
  const citation = (children: readonly Inline[]): Citation => ({
    kind: 'citation',
    reference: 1,
    to: target('A/RES/49/127'),
    rule: 'name',
    children,
  });
  const text = (words: string): Inline => ({ kind: 'text', text: words });
  const mark: Inline = {
    kind: 'footnote-reference',
    mark: '5',
    anchor: makeAnchor('fnref', '5'),
    note: makeAnchor('fn', '5'),
  };

  test('at a footnote mark', () => {
    assert.deepEqual(partCitation(citation([text('Programme'), mark, text(' of the Summit')])), [
      citation([text('Programme')]),
      mark,
      citation([text(' of the Summit')]),
    ]);
  });

  test('at a remark, whose mark stays outside', () => {
    const noted: Inline = { kind: 'noted', notes: [makeAnchor('note', '1')], children: [text('58/208')] };
    assert.deepEqual(partCitation(citation([noted])), [{ ...noted, children: [citation([text('58/208')])] }]);
  });

  test('and white space alone is no link', () => {
    assert.deepEqual(partCitation(citation([text('a'), mark, text(' ')])), [citation([text('a')]), mark, text(' ')]);
  });

  test('but stays whole where it has no link in it', () => {
    const whole = citation([{ kind: 'emphasis', children: [text('Report')] }, text(', annex')]);
    assert.deepEqual(partCitation(whole), [whole]);
  });
});
