import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { makeNaming } from '../../scripts/lib/search-register.ts';
import { referenceData } from '../../src/editions/reference-data.ts';
import { buildReferenceGraph } from '../../src/references/graph.ts';
import { joinNamings, noNaming } from '../../src/search/naming.ts';
import { countFacets, narrow } from '../../src/search/narrowing.ts';
import { readState, writeState } from '../../src/search/page-state.ts';
import type { UnitHit } from '../../src/search/rank.ts';
import { joinShelves } from '../../src/search/shelf.ts';
import type { ShelfFile } from '../../src/search/shelf-file.ts';
import { authority, citedText } from '../support/cited-texts.ts';

const file: ShelfFile = {
  others: [],
  chunks: [],
  texts: '',
  places: [0, 1],
  documents: [
    ['one', 'papers/one/', '', 'One', '1997', 0, 'title 1;para-1 9,9,9'],
    ['two', 'reports/two/', '', 'Two', '', 1, 'title 1;para-1 9'],
  ],
  organs: ['', 'General Assembly'],
  authorities: [],
  words: '',
};
const shelf = joinShelves([{ site: '/', file }]);
const naming = joinNamings([
  {
    site: '/',
    file: {
      entries: [
        ['icpd', 'Conference'],
        ['un', 'United Nations'],
      ],
      units: { 'papers/one/#para-1': [0, 1], 'papers/one/#para-2': [1], 'reports/two/#para-1': [1] },
    },
  },
]);
const hits = [hit(0, 'para-1'), hit(0, 'para-2'), hit(0, 'para-3'), hit(1, 'para-1'), hit(1)];

function hit(document: number, anchor?: string): UnitHit {
  return {
    document,
    anchor,
    part: 'paragraph',
    start: 0,
    end: 9,
    score: 1,
    isWhole: true,
    there: [],
  };
}

/** The values of a facet as a reader sees them. */
function shown(title: string, narrowing = {}, known = { shelf, naming }): string[] | undefined {
  const facet = countFacets(hits, narrowing, known).find((one) => one.title === title);
  return facet?.values.map(({ label, count }) => `${label} ${count}`);
}

describe('narrowing', () => {
  test('by what is named leaves the units that name it, one unit under each thing that it names', () => {
    assert.deepEqual(narrow(hits, { names: 'un' }, { shelf, naming }), [hits[0], hits[1], hits[3]]);
    assert.deepEqual(narrow(hits, { names: 'icpd' }, { shelf, naming }), [hits[0]]);
    assert.deepEqual(narrow(hits, { names: 'un', kind: 'reports' }, { shelf, naming }), [hits[3]]);
    assert.deepEqual(narrow(hits, { names: 'constructor' }, { shelf, naming }), []);
  });

  test('counts each value under what the other facets leave, the most frequent first', () => {
    assert.deepEqual(shown('What is named'), ['United Nations 3', 'Conference 1']);
    assert.deepEqual(shown('What is named', { names: 'icpd' }), ['United Nations 3', 'Conference 1']);
    assert.deepEqual(shown('What is named', { kind: 'reports' }), ['United Nations 1']);
    assert.deepEqual(shown('Kind', { names: 'un' }), ['Papers 2', 'Reports 1']);
  });

  test('offers a single value where not all hits have it, and none where all do or none does', () => {
    assert.deepEqual(shown('Organ'), ['General Assembly 2']);
    assert.equal(shown('Part'), undefined);
    assert.equal(shown('What is named', {}, { shelf, naming: noNaming }), undefined);
  });

  test('is in the address of the page', () => {
    const state = { query: 'a b', narrowing: { year: '1997', names: 'icpd' }, shown: 8 };
    assert.equal(writeState(state), '?q=a+b&year=1997&names=icpd');
    assert.deepEqual(readState(writeState(state)), state);
    const more = { ...state, shown: 24 };
    assert.equal(writeState(more), '?q=a+b&year=1997&names=icpd&shown=24');
    assert.deepEqual(readState(writeState(more)), more);
    assert.deepEqual(readState('?q=a&shown=x-1'), { query: 'a', narrowing: {}, shown: 8 });
  });
});

describe('what units name', () => {
  test('is read off the register: each thing once a unit, what nobody names left out', () => {
    const text = citedText('a', ['Recalls [the Forum|forum] and [Forum|forum].', 'Notes.'], { symbol: 'A/RES/60/1' });
    const graph = buildReferenceGraph(
      [text],
      [
        authority('forum', { kind: 'meeting', label: 'The Forum' }),
        authority('other', { kind: 'body', label: 'Another' }),
      ],
    );
    assert.deepEqual(makeNaming(referenceData('/library/', graph).entries, '/library/'), {
      entries: [['forum', 'The Forum']],
      units: { 'resolutions/a/#op-1': [0] },
    });
  });

  test('is of one library under one id, whichever site says it', () => {
    const joined = joinNamings([
      { site: '/one/', file: { entries: [['un', 'United Nations']], units: { 'papers/a/#para-1': [0] } } },
      { site: '/two/', file: { entries: [['un', 'UN']], units: { 'papers/a/#para-1': [0] } } },
    ]);
    assert.deepEqual([...joined.labels], [['un', 'United Nations']]);
    assert.deepEqual([...joined.named.keys()], ['/one/papers/a/#para-1', '/two/papers/a/#para-1']);
  });
});
