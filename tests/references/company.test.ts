import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findCompany } from '../../src/references/company.ts';
import { makeExcerpt } from '../../src/references/excerpt.ts';
import { buildReferenceGraph } from '../../src/references/graph.ts';
import { commonFrom, findRelated } from '../../src/references/related.ts';
import { authority, citedText } from '../support/cited-texts.ts';

const authorities = [
  authority('assembly', { kind: 'body' }),
  authority('dialogue', { kind: 'meeting' }),
  authority('forum', { kind: 'meeting' }),
];
const first = citedText('first', ['[Assembly|assembly]', '[Dialogue|dialogue]', '[again|dialogue]'], {
  symbol: 'A/RES/1/1',
});
const second = citedText('second', ['[Dialogue|dialogue], [Assembly|assembly]'], { symbol: 'A/RES/1/2' });
const third = citedText('third', ['[Assembly|assembly]', '[paragraph 2|A/RES/1/1|2]', '[Forum|forum]'], {
  symbol: 'A/RES/1/3',
});
const fourth = citedText('fourth', ['[Assembly|assembly]', 'Nothing.'], { symbol: 'A/RES/1/4' });
const texts = [first, second, third, fourth];
const graph = buildReferenceGraph(texts, authorities);

describe('the company of a paragraph', () => {
  const shown = findCompany('/', graph, first.record, first.units).map(({ label, namedBy, shares }) => [
    label,
    namedBy.map((place) => place.path),
    shares.map(({ entry, others }) => [entry.label, ...others.map((place) => place.path)]),
  ]);

  test('is who names it, and what it names that others name', () => {
    assert.deepEqual(shown, [
      [
        'operative paragraph 1',
        [],
        [['assembly', '/resolutions/fourth/#op-1', '/resolutions/second/#op-1', '/resolutions/third/#op-1']],
      ],
      ['operative paragraph 2', ['/resolutions/third/#op-2'], [['dialogue', '/resolutions/second/#op-1']]],
      ['operative paragraph 3', [], [['dialogue', '/resolutions/second/#op-1']]],
    ]);
  });

  test('is not there for a paragraph that names nothing, or what nobody else names', () => {
    const found = findCompany('/', graph, third.record, third.units);
    assert.deepEqual(
      found.map(({ anchor }) => anchor),
      ['op-1'],
    );
  });

  test('says of a document that names a thing in several paragraphs how many more do', () => {
    const [found] = findCompany('/', graph, second.record, second.units);
    const dialogue = found?.shares.find(({ entry }) => entry.label === 'dialogue');
    assert.deepEqual(dialogue?.others, [
      { path: '/resolutions/first/#op-2', label: 'A/RES/1/1, operative paragraph 2', more: 1 },
    ]);
  });

  test('is counted and not listed where it is large', () => {
    const many = Array.from({ length: 8 }, (_, index) =>
      citedText(`text-${index}`, ['[Assembly|assembly]'], { symbol: `A/RES/2/${index}` }),
    );
    const [own] = many;
    assert.ok(own);
    const [found] = findCompany('/', buildReferenceGraph(many, authorities), own.record, own.units);
    assert.deepEqual(
      found?.shares.map(({ count, all, others }) => [count, all, others]),
      [[7, '/references/assembly/#named', []]],
    );
  });
});

describe('related documents', () => {
  const related = (text: (typeof texts)[number], limit = 9) =>
    findRelated(graph, text.record, limit).map(({ record, reasons }) => [
      record.id,
      ...reasons.map(
        ({ entry, here, there }) =>
          `${entry.id}: ${here.map(({ unit }) => unit.anchor).join(' ')} / ${there.map(({ unit }) => unit.anchor).join(' ')}`,
      ),
    ]);

  test('are ranked by the rarity of what they share, each with its reasons and the places of both', () => {
    assert.deepEqual(related(first), [
      ['second', 'dialogue: op-2 op-3 / op-1', 'assembly: op-1 / op-1'],
      ['third', 'first:  / op-2', 'assembly: op-1 / op-1'],
      ['fourth', 'assembly: op-1 / op-1'],
    ]);
  });

  test('say of each of two documents that one names the other', () => {
    assert.deepEqual(related(third, 1), [['first', 'first: op-2 / ', 'assembly: op-1 / op-1']]);
  });

  test('are no more than asked for', () => {
    assert.equal(related(first, 2).length, 2);
  });

  test('are not made of what everybody names', () => {
    const many = Array.from({ length: commonFrom + 1 }, (_, index) =>
      citedText(`text-${index}`, ['[Assembly|assembly]'], { symbol: `A/RES/2/${index}` }),
    );
    const [own] = many;
    assert.ok(own);
    assert.deepEqual(findRelated(buildReferenceGraph(many, authorities), own.record, 9), []);
    assert.equal(
      findRelated(buildReferenceGraph(many.slice(1), authorities), many[1]?.record ?? own.record, 9).length,
      9,
    );
  });
});

describe('an excerpt', () => {
  const show = (text: string, ...passages: [number, number][]) =>
    makeExcerpt(
      text,
      passages.map(([start, end]) => ({ start, end })),
    )
      .map((piece) => (piece.kind === 'left-out' ? '…' : piece.kind === 'marked' ? `[${piece.text}]` : piece.text))
      .join('');

  test('of a short text is the text, its passages marked', () => {
    assert.equal(show('Decides to meet soon.', [8, 15], [16, 20]), 'Decides [to meet] [soon].');
    assert.equal(show('Ibid.', [0, 5]), '[Ibid.]');
  });

  test('of a long text says what it leaves out, and cuts between words', () => {
    const words = 'seven '.repeat(100);
    assert.match(show(`${words}HERE ${words}`, [600, 604]), /^…(?:seven ){23,25}\[HERE\](?: seven){23,25}…$/);
    assert.match(show(`HERE ${words}HERE`, [0, 4], [605, 609]), /^\[HERE\](?: seven)+…(?:seven )+\[HERE\]$/);
  });

  test('of a text without spaces is bounded, and divides no character', () => {
    const shown = show(`${'😀'.repeat(200)}HERE${'😀'.repeat(200)}`, [400, 404]);
    assert.ok(shown.length < 300 && shown.isWellFormed(), shown);
  });
});
