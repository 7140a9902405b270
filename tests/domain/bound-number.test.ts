import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { partByBond } from '../../src/domain/bound-number.ts';

const boundIn = (text: string): string[] => partByBond(text).flatMap((piece) => (piece.isBound ? piece.text : []));

describe('a number and its word stand on one line', () => {
  const texts: readonly (readonly [string, readonly string[]])[] = [
    ['resolutions 49/127 of 19 December 1994', ['resolutions 49/127', '19 December']],
    [
      '5-13 September 1994 (Sales No. E.95.XIII.18), chap. I, annex II.',
      ['5-13 September', 'No. E.95.XIII.18', 'chap. I', 'annex II'],
    ],
    ['paras. 2 and 3, Article 41', ['paras. 2', 'Article 41']],
    ['at least 0.7 per cent of 3 million', ['0.7 per cent', '3 million']],
    ['In 1994 the 51 Members met in annexes', []],
    ['the Mixed Commission, part civil and part mild', []],
  ];
  for (const [text, bound] of texts) it(text, () => assert.deepEqual(boundIn(text), bound));

  it('and no character is lost', () => {
    const words = fc.constantFrom('resolution', 'chap.', '1', '18', 'July', 'II', 'per cent', ' ', ', ', '\n', 'and');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (all) => {
        const text = all.join(' ');
        assert.equal(
          partByBond(text)
            .map((piece) => piece.text)
            .join(''),
          text,
        );
      }),
    );
  });
});
