import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeAnchor } from '../../src/domain/anchor.ts';
import type { Inline } from '../../src/domain/inline.ts';
import { remarkOf } from '../../src/domain/problem.ts';
import { annotate } from '../../src/ingest/annotate.ts';
import { ingestText } from '../support/reading.ts';

const text =
  'The first idea of migration\nand development is here.\n\nThe second idea is <sup>1</sup>here, *and it* is.\n\n<sup>1</sup> Ibid. +(a) [x] $1.\n';

/** What comes of one editor’s note on the text: its quotation as found, or the code and place of the problem. */
function note(quote: string): readonly [string, string] {
  const { record, problems } = ingestText('paper', text, { notes: [{ quote, text: 'A remark.' }] });
  const [problem] = problems;
  if (problem) return [problem.code, `${problem.place.line}:${problem.place.column}`];
  assert.deepEqual(
    record?.notes.map(({ code, text: remark }) => [code, remark]),
    [['editor', 'A remark.']],
  );
  return [record?.notes[0]?.unit ?? '', record?.notes[0]?.quote ?? ''];
}

describe('an editor’s note finds the passage that it quotes', () => {
  for (const [quote, unit, found] of [
    ['first idea', 'para-1', 'first idea'],
    ['idea of migration and development', 'para-1', 'idea of migration and development'],
    ['migration  \n and', 'para-1', 'migration and'],
    [' first ', 'para-1', 'first'],
    ['here, and it is', 'para-2', 'here, and it is'],
    ['Ibid. +(a) [x] $1.', 'fn-1', 'Ibid. +(a) [x] $1.'],
  ] as const) {
    it(JSON.stringify(quote), () => assert.deepEqual(note(quote), [unit, found]));
  }
});

describe('a quotation that is nowhere in the text is an error', () => {
  for (const quote of ['third idea', 'First idea', 'here. The second', '*and it*', 'Ibid', '.*', 'is 1here']) {
    const isThere = quote === 'Ibid';
    it(JSON.stringify(quote), () =>
      isThere ? assert.deepEqual(note(quote), ['fn-1', 'Ibid']) : assert.equal(note(quote)[0], 'quote-not-found'),
    );
  }
});

it('a quotation that is there twice is an error, which names the units', () => {
  const { record, problems } = ingestText('paper', text, { notes: [{ quote: 'idea', text: 'A remark.' }] });
  assert.equal(record, undefined);
  assert.deepEqual(
    problems.map(({ code, reason }) => [code, reason]),
    [['quote-ambiguous', 'The text has “idea” 2 times (paragraph 1, paragraph 2).']],
  );
});

it('a quotation that is there twice in one unit is an error too', () => {
  assert.equal(note('is')[0], 'quote-ambiguous');
});

it('notes are numbered in the order of the passages that they are about', () => {
  const { record, units } = ingestText('paper', 'It is (), and it is\u00A0so ´ here´ and (). So it', {
    notes: [{ quote: 'and it', text: 'A remark.' }],
  });
  assert.deepEqual(
    record?.notes.map(({ anchor, code }) => [anchor, code]),
    [
      ['note-1', 'empty-reference'],
      ['note-2', 'editor'],
      ['note-3', 'lost-link'],
      ['note-4', 'misused-accent'],
      ['note-5', 'empty-reference'],
      ['note-6', 'truncated-source'],
    ],
  );
  const marked = JSON.stringify(units[0]?.children).match(/note-\d/g);
  assert.deepEqual(marked, ['note-1', 'note-2', 'note-3', 'note-4', 'note-5', 'note-6']);
});

it('a note has the words that the catalogue has for it', () => {
  const { record } = ingestText('paper', 'It is () so.');
  assert.equal(record?.notes[0]?.text, remarkOf('empty-reference'));
});

describe('passages are marked in inline content without a change of a character', () => {
  const one = makeAnchor('note', '1');
  const two = makeAnchor('note', '2');
  const content: readonly Inline[] = [
    { kind: 'text', text: 'abc' },
    { kind: 'emphasis', children: [{ kind: 'text', text: 'def' }] },
    { kind: 'text', text: 'ghi' },
  ];

  it('none where there is nothing to mark', () => assert.deepEqual(annotate(content, []), content));

  it('inside a text', () => {
    assert.deepEqual(annotate(content, [{ from: 1, to: 2, note: one }]).slice(0, 3), [
      { kind: 'text', text: 'a' },
      { kind: 'noted', notes: [one], children: [{ kind: 'text', text: 'b' }] },
      { kind: 'text', text: 'c' },
    ]);
  });

  it('across emphasis', () => {
    assert.deepEqual(annotate(content, [{ from: 2, to: 7, note: one }]), [
      { kind: 'text', text: 'ab' },
      { kind: 'noted', notes: [one], children: [{ kind: 'text', text: 'c' }] },
      { kind: 'emphasis', children: [{ kind: 'noted', notes: [one], children: [{ kind: 'text', text: 'def' }] }] },
      { kind: 'noted', notes: [one], children: [{ kind: 'text', text: 'g' }] },
      { kind: 'text', text: 'hi' },
    ]);
  });

  it('that overlap', () => {
    const passages = [
      { from: 0, to: 2, note: one },
      { from: 1, to: 3, note: two },
    ];
    assert.deepEqual(annotate([{ kind: 'text', text: 'abc' }], passages), [
      { kind: 'noted', notes: [one], children: [{ kind: 'text', text: 'a' }] },
      { kind: 'noted', notes: [one, two], children: [{ kind: 'text', text: 'b' }] },
      { kind: 'noted', notes: [two], children: [{ kind: 'text', text: 'c' }] },
    ]);
  });
});
