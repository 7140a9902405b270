import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { entryDate, entryPath } from '../../src/references/entry.ts';
import { buildReferenceGraph, type ReferenceGraph } from '../../src/references/graph.ts';
import { makePinpointAnchors } from '../../src/references/pinpoint.ts';
import { findWhole, idOfTarget, type RegisterEntry } from '../../src/references/register.ts';
import { authority, citedText, target } from '../support/cited-texts.ts';

const resolution = citedText('a-res-49-127', ['Decides to meet.', 'Notes [the Forum|forum].'], {
  symbol: 'A/RES/49/127',
  date: '1994-12-19',
});
const later = citedText(
  'later',
  [
    'Recalls [resolution 49/127|A/RES/49/127] and [paragraph 2|A/RES/49/127|2] of it, and [paragraph 9|A/RES/49/127|9].',
  ],
  { symbol: 'A/RES/60/1', date: '2005-10-24' },
);
const undated = citedText('undated', ['See [A/59/325|A/59/325] and [the Forum|forum], again [the Forum|forum].'], {
  symbol: 'A/RES/1/1',
});
const forum = authority('forum', { kind: 'meeting', label: 'The Forum', date: '2007-07-09', endDate: '2007-07-11' });
const second = authority('second-forum', { kind: 'meeting', partOf: 'forum', year: 2008 });

const graph = buildReferenceGraph([undated, later, resolution], [forum, second]);

function entryOf({ register }: ReferenceGraph, words: string): RegisterEntry {
  const entry = register.byTarget.get(target(words));
  assert.ok(entry, words);
  return entry;
}

describe('the register', () => {
  test('has one entry for a thing and its document: the citation leads to the page, at its paragraph', () => {
    const entry = entryOf(graph, 'A/RES/49/127');
    assert.equal(entry.id, 'a-res-49-127');
    assert.equal(entryPath('/', entry), '/resolutions/a-res-49-127/');
    const paths = graph.byEntry.get(entry.id)?.map((mention) => entryPath('/', entry, mention.anchor));
    assert.deepEqual(paths, [
      '/resolutions/a-res-49-127/',
      '/resolutions/a-res-49-127/#op-2',
      '/resolutions/a-res-49-127/',
    ]);
  });

  test('gives the same citation a page of the register where the document is not held', () => {
    const without = buildReferenceGraph([later], []);
    const entry = entryOf(without, 'A/RES/49/127');
    assert.equal(entry.label, 'General Assembly resolution 49/127');
    assert.equal(entryPath('/library/', entry), '/library/references/a-res-49-127/');
  });

  test('knows what belongs to what, both ways', () => {
    const [part] = graph.register.partsOf.get('forum') ?? [];
    assert.equal(part?.id, 'second-forum');
    assert.equal(findWhole(graph.register, part)?.label, 'The Forum');
  });

  test('gives no two things one id, whatever their symbols have in common', () => {
    const text = citedText('c', ['[one|S/1990/1] [two|S/1990(1)] [three|A/C/1]']);
    const taken = authority('a-c-1', { kind: 'meeting' });
    const { register } = buildReferenceGraph([text], [taken]);
    const ids = register.entries.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(idOfTarget(target('S/1990/1')), idOfTarget(target('S/1990(1)')));
  });

  test('says when a thing was, to the day where that is known', () => {
    assert.equal(entryDate(entryOf(graph, 'forum')), '9 July 2007 to 11 July 2007');
    assert.equal(entryDate(entryOf(graph, 'second-forum')), '2008');
    assert.equal(entryDate(entryOf(graph, 'A/RES/49/127')), '19 December 1994');
    assert.equal(entryDate(entryOf(graph, 'A/59/325')), undefined);
  });

  test('refuses a text that names an entry which is not there', () => {
    assert.throws(() => buildReferenceGraph([undated], []), /names “forum”, which is not in the register/);
  });
});

describe('the graph', () => {
  test('has the mentions in the order of the dates, those without a date last', () => {
    assert.deepEqual(
      graph.mentions.map(({ record, entry }) => [record.id, entry.id]),
      [
        ['a-res-49-127', 'forum'],
        ['later', 'a-res-49-127'],
        ['later', 'a-res-49-127'],
        ['later', 'a-res-49-127'],
        ['undated', 'a-59-325'],
        ['undated', 'forum'],
        ['undated', 'forum'],
      ],
    );
  });

  test('counts documents and paragraphs, a paragraph that names a thing twice once', () => {
    const naming = graph.namings.get('forum');
    assert.equal(naming?.paragraphs, 2);
    assert.deepEqual(
      naming.documents.map(({ record, paragraphs }) => [record.id, paragraphs.map(({ mentions }) => mentions.length)]),
      [
        ['a-res-49-127', [1]],
        ['undated', [2]],
      ],
    );
  });

  test('knows by whom a paragraph is named, and lets one that is not there be named by none', () => {
    assert.deepEqual([...graph.byParagraph.keys()], ['a-res-49-127#op-2']);
  });
});

test('a printed number leads to a numbered paragraph of either kind', () => {
  assert.deepEqual(makePinpointAnchors('3 (a) (i)'), ['op-3-a-i', 'par-3-a-i']);
  assert.deepEqual(makePinpointAnchors('—'), []);
});
