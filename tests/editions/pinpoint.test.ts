import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Unit } from '../../src/domain/unit.ts';
import { unitLabel } from '../../src/domain/unit-label.ts';
import { type Vocabulary, writePinpoint } from '../../src/editions/citations/pinpoint.ts';
import { madeUpDocuments } from '../support/made-up.ts';
import { readRecord } from '../support/read-record.ts';

const resolution = readRecord('e-res-1997-2');
const annexed = madeUpDocuments().find(({ name }) => name.startsWith('annexes'));
const nested = madeUpDocuments().find(({ name }) => name.startsWith('subparagraphs'));
const unitOf = (document: typeof annexed, anchor: string): Unit => {
  const unit = document?.units.find((one) => one.anchor === anchor);
  assert.ok(unit, anchor);
  return unit;
};

describe('a pinpoint', () => {
  const cases: readonly [string, Unit, Unit | undefined, Readonly<Record<Vocabulary, string>>][] = [
    [
      'an operative paragraph',
      resolution.unit('op-2'),
      undefined,
      { 'running text': 'paragraph 2', note: 'para. 2', Bluebook: '¶ 2', OSCOLA: 'para 2' },
    ],
    [
      'several',
      resolution.unit('op-2'),
      resolution.unit('op-4'),
      { 'running text': 'paragraphs 2 to 4', note: 'paras. 2–4', Bluebook: '¶¶ 2–4', OSCOLA: 'paras 2–4' },
    ],
    [
      'a preambular paragraph',
      resolution.unit('pp-3'),
      undefined,
      {
        'running text': 'the third preambular paragraph',
        note: 'third preambular paragraph',
        Bluebook: 'pmbl. ¶ 3',
        OSCOLA: 'preamble para 3',
      },
    ],
    [
      'several preambular paragraphs',
      resolution.unit('pp-2'),
      resolution.unit('pp-4'),
      {
        'running text': 'the second to fourth preambular paragraphs',
        note: 'second to fourth preambular paragraphs',
        Bluebook: 'pmbl. ¶¶ 2–4',
        OSCOLA: 'preamble paras 2–4',
      },
    ],
    [
      'from the preamble into the operative part',
      resolution.unit('pp-5'),
      resolution.unit('op-1'),
      {
        'running text': 'the fifth preambular paragraph to paragraph 1',
        note: 'fifth preambular paragraph to para. 1',
        Bluebook: 'pmbl. ¶ 5 to ¶ 1',
        OSCOLA: 'preamble para 5 to para 1',
      },
    ],
    [
      'a footnote',
      resolution.unit('fn-7'),
      undefined,
      { 'running text': 'footnote 7', note: 'footnote 7', Bluebook: 'n.7', OSCOLA: 'fn 7' },
    ],
    [
      'an agenda item',
      readRecord('third-coordination-meeting-agenda').unit('item-iv'),
      undefined,
      {
        'running text': 'agenda item IV',
        note: 'agenda item IV',
        Bluebook: 'agenda item IV',
        OSCOLA: 'agenda item IV',
      },
    ],
    [
      'a section',
      readRecord('escap-activities').unit('sec-a'),
      undefined,
      { 'running text': 'section A', note: 'sect. A', Bluebook: '§ A', OSCOLA: 's A' },
    ],
    [
      'a subparagraph',
      unitOf(nested, 'op-1-a-ii'),
      undefined,
      {
        'running text': 'paragraph 1 (a) (ii)',
        note: 'para. 1 (a) (ii)',
        Bluebook: '¶ 1(a)(ii)',
        OSCOLA: 'para 1(a)(ii)',
      },
    ],
    [
      'a subparagraph of an annex',
      unitOf(annexed, 'annex-i-op-1-a'),
      undefined,
      {
        'running text': 'annex I, paragraph 1 (a)',
        note: 'annex I, para. 1 (a)',
        Bluebook: 'annex I, ¶ 1(a)',
        OSCOLA: 'annex I, para 1(a)',
      },
    ],
    [
      'a number printed twice',
      unitOf(nested, 'op-1-2'),
      undefined,
      {
        'running text': 'paragraph 1, occurrence 2',
        note: 'para. 1, occurrence 2',
        Bluebook: '¶ 1, occurrence 2',
        OSCOLA: 'para 1, occurrence 2',
      },
    ],
  ];
  for (const [name, first, last, expected] of cases)
    it(name, () => {
      const point = (vocabulary: Vocabulary) => writePinpoint(vocabulary, unitLabel(first), last && unitLabel(last));
      assert.deepEqual(
        {
          'running text': point('running text'),
          note: point('note'),
          Bluebook: point('Bluebook'),
          OSCOLA: point('OSCOLA'),
        },
        expected,
      );
    });

  it('names both ends of a range whose ends have no number of one list', () => {
    const ranges: readonly (readonly [first: string, last: string, pinpoint: string])[] = [
      ['annex I, operative paragraph 1', 'annex II, operative paragraph 2', 'annex I, para. 1 to annex II, para. 2'],
      ['operative paragraph 1, occurrence 2', 'operative paragraph 3', 'para. 1, occurrence 2 to para. 3'],
      ['annex I, operative paragraph 1', 'annex I, operative paragraph 2', 'annex I, paras. 1–2'],
    ];
    for (const [first, last, pinpoint] of ranges) assert.equal(writePinpoint('note', first, last), pinpoint);
  });

  it('leaves the name of what no style has words for', () => {
    assert.equal(writePinpoint('note', 'preambular paragraph 2 (a)'), 'preambular paragraph 2 (a)');
  });

  it('to a title is one to the document', () => {
    assert.equal(writePinpoint('note', unitLabel(resolution.unit('title'))), undefined);
  });
});
