import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeClauses } from '../../src/search/clauses.ts';
import { findOccurrences } from '../../src/search/occurrences.ts';
import { readQuery } from '../../src/search/query.ts';
import { makeVocabulary } from '../../src/search/vocabulary.ts';

const text = 'the programme of action of the international conference on population and development in cairo'.split(
  ' ',
);
const acronymText = 'the icpd in cairo'.split(' ');
const vocabulary = makeVocabulary([...new Set([...text, ...acronymText])].sort());

/** Two documents: one that has the name, and one that has the acronym. */
const postings = new Map(
  [...new Set([...text, ...acronymText])].map((word) => [
    word,
    new Map(
      [text, acronymText].flatMap((words, place) => {
        const locations = words.flatMap((one, location) => (one === word ? [location] : []));
        return locations.length > 0 ? [[place, locations] as const] : [];
      }),
    ),
  ]),
);

const conference = {
  label: 'International Conference on Population and Development',
  names: ['International Conference on Population and Development', 'ICPD'],
  url: '/references/icpd/',
  isHeld: false,
};

/** The documents in which every clause of a query is answered. */
function documentsWith(query: string, authorities = [conference]): number[] {
  const clauses = makeClauses(readQuery(query), vocabulary, authorities);
  const found = clauses.map((clause) => [...findOccurrences(clause, postings).keys()]);
  return [0, 1].filter((place) => found.every((places) => places.includes(place)));
}

test('an acronym finds the name, and the name the acronym', () => {
  assert.deepEqual(documentsWith('ICPD'), [0, 1]);
  assert.deepEqual(documentsWith('International Conference on Population and Development'), [0, 1]);
  assert.deepEqual(documentsWith('"international conference on population and development" Cairo'), [0, 1]);
});

test('without the register each finds itself alone', () => {
  assert.deepEqual(documentsWith('ICPD', []), [1]);
  assert.deepEqual(documentsWith('"international conference on population and development"', []), [0]);
});

test('words of a name that do not stand together are words', () => {
  assert.deepEqual(documentsWith('population conference'), [0]);
});
