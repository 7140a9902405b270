import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import fc from 'fast-check';
import { partByLanguage } from '../../src/domain/foreign-phrase.ts';

describe('a text is parted where it goes over to another language', () => {
  for (const [text, ...expected] of [
    ['asks, inter alia, for', 'la inter alia'],
    ['Ibid., annex II, and ibid., annex I', 'la Ibid', 'la ibid'],
    ['its policy vis-à-vis migrants', 'fr vis-à-vis'],
    ['Op. cit., para. 3', 'la Op. cit'],
    ['internal alias'],
    ['forbids'],
    [''],
  ] as const) {
    it(text, () => {
      const foreign = partByLanguage(text).filter(({ language }) => language !== undefined);
      assert.deepEqual(
        foreign.map((piece) => `${piece.language} ${piece.text}`),
        expected,
      );
    });
  }
});

test('the pieces are the text', () => {
  const parts = fc.constantFrom('inter alia', 'vis-à-vis', 'Ibid.', ' ', ', ', 'word');
  fc.assert(
    fc.property(fc.array(parts), (words) => {
      const text = words.join('');
      assert.equal(
        partByLanguage(text)
          .map((piece) => piece.text)
          .join(''),
        text,
      );
    }),
  );
});
