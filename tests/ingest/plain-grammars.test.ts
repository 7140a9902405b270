import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read, sketch } from '../support/reading.ts';

const sentence = 'The idea of migration and development is intertwined with others.';

describe('a paper', () => {
  for (const [what, text, ...units] of [
    ['of one paragraph', sentence, `para-1 ${sentence}`],
    ['with a marked title', `# Coherence\n\n${sentence}`, 'title Coherence', `para-1 ${sentence}`],
    [
      'with a title by its form',
      `Coherence of policies\n\n${sentence}`,
      'title Coherence of policies',
      `para-1 ${sentence}`,
    ],
    ['without a title', `${sentence}\n\nIt is so.`, `para-1 ${sentence}`, 'para-2 It is so.'],
    ['of one short line', 'Coherence', 'para-1 Coherence'],
    [
      'with headings of several levels',
      `${sentence}\n\n## Aims\n\n### First\n\nA word.\n\n###### Last\n\nA word.`,
      `para-1 ${sentence}`,
      'heading-1 [2] Aims',
      'heading-2 [3] First',
      'para-2 A word.',
      'heading-3 [6] Last',
      'para-3 A word.',
    ],
    [
      'with sections by letter and numeral',
      `${sentence}\n\nA. AIMS\n\nA word.\n\nII. MEANS\nOF WORK\n\nA word.`,
      `para-1 ${sentence}`,
      'sec-a [2] A. AIMS',
      'para-2 A word.',
      'sec-ii [2] II. MEANS OF WORK',
      'para-3 A word.',
    ],
    ['with a rule', `${sentence}\n\n---\n\n***\n\nA word.`, `para-1 ${sentence}`, 'para-2 A word.'],
    [
      'with footnotes',
      `${sentence}¹<sup>2</sup>\n\n¹ Ibid.\n\n<sup>2</sup> A report.`,
      `para-1 ${sentence}`,
      'fn-1 ¹ Ibid.',
      'fn-2 2 A report.',
    ],
    ['with a heading as its last line', `${sentence}\n\nThe last word`, `para-1 ${sentence}`, 'para-2 The last word'],
    [
      'with semicolons that make no list',
      'Activities; collect, deepen; and, develop.',
      'para-1 Activities; collect, deepen; and, develop.',
    ],
    ['that opens with an initial', 'A. Smith wrote a report.', 'para-1 A. Smith wrote a report.'],
    ['in Arabic', 'الهجرة والتنمية\n\nالفقرة الثانية.', 'para-1 الهجرة والتنمية', 'para-2 الفقرة الثانية.'],
  ] as const) {
    it(what, () => assert.deepEqual(sketch('paper', text), units));
  }
});

describe('a notice', () => {
  for (const [what, text, ...units] of [
    [
      'with a dateline inside its first line',
      '3 June 2013, Geneva, Switzerland - On 3 July, 16 Heads met.',
      'dateline 3 June 2013, Geneva, Switzerland',
      'para-1 On 3 July, 16 Heads met.',
    ],
    ['with a long dash', 'Geneva, 3 June 2013 — They met.', 'dateline Geneva, 3 June 2013', 'para-1 They met.'],
    ['without a date before the dash', 'Migration - a notice on it.', 'para-1 Migration - a notice on it.'],
    ['without a dash', '3 June 2013. They met.', 'para-1 3 June 2013. They met.'],
    ['with nothing after the dash', '3 June 2013 -\n\nThey met.', 'para-1 3 June 2013 -', 'para-2 They met.'],
    [
      'with a hyphen in the dateline',
      '3 June 2013, Aix-en-Provence - They met.',
      'dateline 3 June 2013, Aix-en-Provence',
      'para-1 They met.',
    ],
  ] as const) {
    it(what, () => assert.deepEqual(sketch('notice', text), units));
  }

  it('has the dash of its dateline as markup, which is no word', () => {
    const { markup } = read('notice', '3 June 2013, Geneva – They met.');
    assert.deepEqual(
      markup.map(({ line }) => line.text),
      ['–'],
    );
  });
});

describe('a report', () => {
  for (const [what, text, ...units] of [
    [
      'with a title and a byline',
      `ACTIVITIES OF ESCAP\n\nEconomic and Social Commission\n\n${sentence}`,
      'title ACTIVITIES OF ESCAP',
      'byline Economic and Social Commission',
      `para-1 ${sentence}`,
    ],
    ['with a title alone', `ACTIVITIES\n\n${sentence}`, 'title ACTIVITIES', `para-1 ${sentence}`],
    ['with neither', `${sentence}\n\nIt is so.`, `para-1 ${sentence}`, 'para-2 It is so.'],
    [
      'with a third heading before its text',
      `ACTIVITIES\n\nA Commission\n\nAims\n\n${sentence}`,
      'title ACTIVITIES',
      'byline A Commission',
      'heading-1 [2] Aims',
      `para-1 ${sentence}`,
    ],
  ] as const) {
    it(what, () => assert.deepEqual(sketch('report', text), units));
  }
});

it('every production says why it was read as what it is', () => {
  const text = `A title\n\n## Aims\n\nA. AIMS\n\n${sentence}<sup>1</sup>\n\n---\n\n<sup>1</sup> Ibid.`;
  for (const { because } of read('paper', text).productions) assert.match(because, /^\p{Ll}.*[^.]$/u);
});
