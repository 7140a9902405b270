import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findIn, sketch } from '../support/reading.ts';

/** A resolution out of paragraphs below its title and opening line, as read below them. */
function body(...paragraphs: readonly string[]): string[] {
  return sketch('resolution', ['9 (I). Harbours', 'The General Assembly,', ...paragraphs].join('\n\n')).slice(2);
}

describe('a preamble goes on over a wrong stop', () => {
  it('where the opening line promises one', () => {
    assert.deepEqual(body('Having considered the report. 3', 'Decides:', '(a) To act;', '(b) To report.'), [
      'pp-1 Having considered the report. 3',
      'op-1 Decides:',
      'op-1-a (a) To act;',
      'op-1-b (b) To report.',
    ]);
  });

  it('where a later paragraph of it ends in a comma', () => {
    assert.deepEqual(body('Noting A;', 'Concerned at B,', 'Reaffirms C;', 'Calls for D.'), [
      'pp-1 Noting A;',
      'pp-2 Concerned at B,',
      'op-1 Reaffirms C;',
      'op-2 Calls for D.',
    ]);
  });

  it('where the next paragraph opens with the same word', () => {
    assert.deepEqual(body('Whereas A ; and', 'Whereas B ;', 'Now, therefore, it resolves C.'), [
      'pp-1 Whereas A ; and',
      'pp-2 Whereas B ;',
      'op-1 Now, therefore, it resolves C.',
    ]);
  });

  it('and ends at the first operative paragraph none the less', () => {
    assert.deepEqual(body('Decides A.', 'Requests B.'), ['op-1 Decides A.', 'op-2 Requests B.']);
    assert.deepEqual(body('Noting A,', 'Decides B;', 'Requests C.').slice(1), ['op-1 Decides B;', 'op-2 Requests C.']);
  });
});

it('operative words above the numbers are no preamble, and take no number from those that are printed', () => {
  assert.deepEqual(body('Noting A;', 'Approves it; and', 'Decides:', '1. To act;', '2. To report.'), [
    'pp-1 Noting A;',
    'para-1 Approves it; and',
    'para-2 Decides:',
    'op-1 1. To act;',
    'op-2 2. To report.',
  ]);
});

describe('matter quoted', () => {
  it('belongs to the paragraph before it, and has no number of its own', () => {
    assert.deepEqual(
      body(
        'Recalling the question:',
        '“What follows?”,',
        'Noting A,',
        '1. Agrees that:',
        '“(1) B;',
        '“(2) C.”;',
        '2. Urges D.',
      ),
      [
        'pp-1 Recalling the question:',
        'para-1 “What follows?”,',
        'pp-2 Noting A,',
        'op-1 1. Agrees that:',
        'para-2 “(1) B;',
        'para-3 “(2) C.”;',
        'op-2 2. Urges D.',
      ],
    );
  });

  it('may be a whole resolution', () => {
    assert.deepEqual(
      body('1. Reaffirms it:', '"The General Assembly,', '"1. Calls for A;', '" 2. Calls for B."', '2. Urges C.'),
      [
        'op-1 1. Reaffirms it:',
        'para-1 "The General Assembly,',
        'para-2 "1. Calls for A;',
        'para-3 " 2. Calls for B."',
        'op-2 2. Urges C.',
      ],
    );
  });

  it('may have paragraphs without a mark, where one closes it before the next number', () => {
    assert.deepEqual(body('1. Adds:', '“(a) One;', '(b) two.”', '2. Urges:', '(a) A.'), [
      'op-1 1. Adds:',
      'para-1 “(a) One;',
      'para-2 (b) two.”',
      'op-2 2. Urges:',
      'op-2-a (a) A.',
    ]);
  });

  it('that nothing closes swallows nothing', () => {
    assert.deepEqual(body('1. Adds:', '“One;', '2. Urges “all”.').at(-1), 'op-2 2. Urges “all”.');
  });
});

describe('parts', () => {
  const adoption = '9th plenary meeting\n3 May 1950';
  it('have a heading, an opening line, a preamble and an adoption each', () => {
    const text = ['9/1. Harbours', 'A', 'SAFETY', 'The General Assembly,', 'Noting A,', '1. Urges B.', adoption].join(
      '\n\n',
    );
    const second = ['B', 'COSTS', 'The General Assembly,', 'Noting C,', '1. Urges D.', adoption].join('\n\n');
    assert.deepEqual(sketch('resolution', `${text}\n\n${second}`).slice(1), [
      'part-a [2] A',
      'heading-1 [3] SAFETY',
      'organ The General Assembly,',
      'pp-1 Noting A,',
      'op-1 1. Urges B.',
      'adoption 9th plenary meeting 3 May 1950',
      'part-b [2] B',
      'heading-2 [3] COSTS',
      'organ-2 The General Assembly,',
      'part-b-pp-1 Noting C,',
      'part-b-op-1 1. Urges D.',
      'adoption-2 9th plenary meeting 3 May 1950',
    ]);
  });

  it('share one numbering that runs on', () => {
    assert.deepEqual(body('I\nPolicy', '1. Urges A;', 'II\nCosts', 'Noting B,', '2. Urges C.').slice(2), [
      'op-1 1. Urges A;',
      'part-ii [2] II',
      'heading-2 [3] Costs',
      'pp-1 Noting B,',
      'op-2 2. Urges C.',
    ]);
  });
});

it('an annex stands below the adoption, and what it is headed by above its sections', () => {
  const annex = ['Annex', 'Declaration', 'We declare this.', 'Annex II', 'Rules', 'I. Scope', '1. One.', '* Reissued.'];
  assert.deepEqual(body('1. Adopts it.*', '9th plenary meeting\n3 May 1950', ...annex).slice(2), [
    'annex [2] Annex',
    'heading-1 [3] Declaration',
    'para-1 We declare this.',
    'annex-ii [2] Annex II',
    'heading-2 [3] Rules',
    'heading-3 [4] I. Scope',
    'annex-ii-op-1 1. One.',
    'fn-star * Reissued.',
  ]);
});

describe('an adoption', () => {
  it('may count its meeting in words', () => {
    assert.equal(
      body('Urges A.', 'Fifty-fifth plenary meeting,\n11 December 1946.').at(-1),
      'adoption Fifty-fifth plenary meeting, 11 December 1946.',
    );
  });

  it('has the lists of a recorded vote', () => {
    const vote = ['[Adopted by a recorded vote of 2 to 1, as follows:', 'In favour:\nA, B', 'Against: C]'];
    assert.equal(body('1. Urges A.', ...vote).at(-1), `adoption ${vote.join(' ').replace('\n', ' ')}`);
  });
});

it('a paragraph may be put in between two others', () => {
  assert.deepEqual(body('1. A;', '1 bis. B;', '2. C.'), ['op-1 1. A;', 'op-1bis 1 bis. B;', 'op-2 2. C.']);
  assert.deepEqual(findIn('resolution', '9 (I). T\n\nThe General Assembly,\n\n1. A;\n\n1 bis. B;\n\n2. C.'), []);
});

it('a numbered paragraph goes on over a page break in a name', () => {
  assert.deepEqual(body('1. Notes the Organization of American', 'States and its views;', '2. Urges A.'), [
    'op-1 1. Notes the Organization of American States and its views;',
    'op-2 2. Urges A.',
  ]);
});

it('a short line ends a paragraph in wrapped text', () => {
  const line = 'Noting with concern the state of the harbours of the world';
  assert.deepEqual(body(`${line}\n${line} and the\nCharter,\n${line}\nand so on,`, '1. Urges A.'), [
    `pp-1 ${line} ${line} and the Charter,`,
    `pp-2 ${line} and so on,`,
    'op-1 1. Urges A.',
  ]);
});

it('a text with a line for each paragraph needs no empty ones', () => {
  const long = 'the safety of all harbours of the world and of those who work in them '.repeat(3).trim();
  const text = `9 (I). Harbours of ${long}\nThe General Assembly,\nNoting ${long},\nConcerned at ${long},\n1. Urges ${long}.`;
  assert.deepEqual(
    sketch('resolution', text).map((unit) => unit.split(' ')[0]),
    ['title', 'organ', 'pp-1', 'pp-2', 'op-1'],
  );
});

describe('the head', () => {
  it('of a draft has its title last', () => {
    const text =
      'Sixty-second session\n\nIceland: draft resolution\n\nHarbours for all\n\nThe General Assembly,\n\n1. Urges A.';
    assert.equal(sketch('resolution', text)[2], 'title Harbours for all');
  });

  it('may have the date apart from the number', () => {
    const text = 'Resolution 9 (1950)\n\nof 3 May 1950\n\nThe Security Council,\n\n1. Urges A.';
    assert.equal(sketch('resolution', text)[1], 'date of 3 May 1950');
  });

  it('may have a title in the form of an opening line', () => {
    const text = '9/1. Harbours\n\nThe Situation in the Harbours\n\nThe General Assembly,\n\n1. Urges A.';
    assert.deepEqual(sketch('resolution', text).slice(1, 3), [
      'byline The Situation in the Harbours',
      'organ The General Assembly,',
    ]);
  });
});
