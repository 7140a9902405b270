import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RecordKind } from '../../src/domain/collection.ts';
import type { RemarkCode } from '../../src/domain/problem.ts';
import { findIn } from '../support/reading.ts';

/** A text, and the words that the defect is found at; none where the text is sound. */
type Case = readonly [text: string, ...words: readonly string[]];

const cases: { readonly [Code in RemarkCode]?: { readonly kind: RecordKind; readonly texts: readonly Case[] } } = {
  'damaged-text': {
    kind: 'paper',
    texts: [
      ['The Ministry oyGf(\\$\\mathbb{M}\\$inistra332 of it.', 'oyGf(\\$\\mathbb{M}\\$inistra332'],
      ['The {idea} of a \uFFFDword.', '{idea}', '\uFFFDword.'],
      ['The $100 and 50% of [it] ~ A/59/325* are <b> & `so`.'],
      ['The idea costs €5, £3; see http://un.org/a_b#c?d=1.'],
    ],
  },
  'dangling-footnote-reference': {
    kind: 'paper',
    texts: [
      ['An idea.¹', '¹'],
      ['An idea<sup>2</sup> of.<sup>3</sup>\n\n<sup>3</sup> Ibid.', '2'],
      ['An idea.<sup>3</sup>\n\n<sup>3</sup> Ibid.'],
      ['An idea.³\n\n<sup>3</sup> Ibid.'],
      ['An idea of 10 km² and 5 m³.'],
      ['An idea.<sup>*</sup>\n\n<sup>*</sup> Issued late.'],
    ],
  },
  'uncited-footnote': {
    kind: 'paper',
    texts: [
      ['An idea.\n\n<sup>3</sup> Ibid.', '3'],
      ['An idea.<sup>3</sup>\n\n<sup>3</sup> Ibid.'],
      ['An idea.<sup>*</sup>\n\n<sup>*</sup> Issued late.'],
    ],
  },
  'date-conflict': {
    kind: 'notice',
    texts: [
      ['3 June 2013, Geneva - On 3 July, they met.', '3 July'],
      ['3 June 2013, Geneva - On 3 June, they met.'],
      ['3 June 2013, Geneva - On 4 July, they met.'],
      ['3 June 2013, Geneva - On 3 July 2012, they met.'],
      ['3 June 2013, Geneva - They met, as on 3 July.', '3 July'],
      ['On 3 July they met.'],
    ],
  },
  'duplicate-number': {
    kind: 'agenda',
    texts: [['A meeting\n\nI. One\nII. Two\nII. Three', 'II.'], ['A meeting\n\nI. One\nII. Two']],
  },
  'number-gap': {
    kind: 'agenda',
    texts: [
      ['A meeting\n\nI. One\nIII. Three', 'III.'],
      ['A meeting\n\nII. Two\nIII. Three', 'II.'],
      ['A meeting\n\n1. One\n2. Two\n4. Four', '4.'],
      ['A meeting\n\nI. One\nII. Two\nIII. Three\nIV. Four\nV. Five\nVI. Six'],
    ],
  },
  'empty-reference': {
    kind: 'paper',
    texts: [
      ['A report () of [ ] it.', '()', '[ ]'],
      ['A report (\u00A0) of it.', '(\u00A0)'],
      ['A report (a) of (A/59/325) and [x] it :-( so.'],
    ],
  },
  'empty-section': {
    kind: 'paper',
    texts: [
      ['It is.\n\n## Aims\n\n## Means\n\nA word.', 'Aims'],
      ['It is.\n\n## Aims', 'Aims'],
      ['It is.\n\n### Aims\n\n## Means\n\nA word.', 'Aims'],
      ['It is.\n\n## Aims\n\n<sup>1</sup> Ibid.', 'Aims'],
      ['It is.\n\n## Aims\n\n### First\n\nA word.'],
      ['It is.\n\n## Aims\n\nA word.\n\nA. MEANS\n\nA word.'],
    ],
  },
  'lost-link': {
    kind: 'paper',
    texts: [
      ['Since the UN\u00A0High-level Dialogue\u00A0in 2006, it is.', 'High-level Dialogue'],
      ['It is and the\u00A0post 2015 agenda.', 'the\u00A0post'],
      ['It is the\u00A0Forum\u00A0(GFMD) and the\u00A0post agenda.', 'Forum', 'the\u00A0post'],
      ['It is the\u00A0one. Two is the\u00A0other.', 'the\u00A0one.', 'the\u00A0other.'],
      ['Sales No.\u00A05 of p.\u00A03, 10\u00A0km, 5\u00A0per cent, Mr.\u00A0Smith, §\u00A04.'],
      ['« Les droits\u00A0: tout\u00A0! » et «\u00A0oui\u00A0».'],
      ['See Annex\u00A0II and part\u00A0B of it.'],
      ['An ordinary space, \u00A0and one more.'],
    ],
  },
  'misused-accent': {
    kind: 'paper',
    texts: [
      ['They reinforce each other´ objectives.', 'other´'],
      ['It is the States´.', 'States´'],
      ['It is the States’ and State´s and ´ alone and vis-à-vis é.'],
    ],
  },
  'page-break': {
    kind: 'paper',
    texts: [
      ['Countries whose idea is of\n\nparticular relevance agree.', 'is of particular relevance'],
      ['It is.\n\nSo it is.'],
      ['Countries whose *idea is of\n\nparticular* relevance agree.', 'is of particular relevance'],
      ['It is of particular relevance that it is of\n\nparticular relevance.', 'is of particular relevance.'],
    ],
  },
  'truncated-source': {
    kind: 'paper',
    texts: [
      ['It is.\n\nThe Ministry of Justice To', 'To'],
      ['It is. So it', 'it'],
      ['It is a list;'],
      ['It is.”'],
      ['It is.¹\n\n¹ Ibid.'],
      ['It is.<sup>1</sup>'],
      ['It is.\n\n## Other documents'],
      [`It is ${'𝔸'.repeat(70)}`, '𝔸'.repeat(60)],
    ],
  },
  'unusual-character': {
    kind: 'paper',
    texts: [
      ['It\x07\x08 is\u202E so\u2066.', '\x07\x08', '\u202E', '\u2066'],
      ['It\u0085is\vso.', '\u0085', '\v'],
      ['It\tis\u00A0so\u2028and\u200Fso\u200Don.'],
    ],
  },
};

for (const [code, given] of Object.entries(cases)) {
  describe(`the detector of ${code}`, () => {
    for (const [text, ...words] of given.texts) {
      it(words.length === 0 ? `finds none in ${JSON.stringify(text)}` : `finds it in ${JSON.stringify(text)}`, () => {
        const found = findIn(given.kind, text).filter(([each]) => each === code);
        assert.deepEqual(
          found.map(([, , each]) => each),
          words,
        );
      });
    }
  });
}

it('every code with a remark has its cases here, but for those that no detector finds', async () => {
  const { problemCatalogue } = await import('../../src/domain/problem.ts');
  const remarked = Object.entries(problemCatalogue).flatMap(([code, row]) => ('remark' in row ? [code] : []));
  assert.deepEqual(
    remarked.filter((code) => !Object.hasOwn(cases, code)),
    [],
  );
});
