import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findFootnoteReferences } from '../../src/domain/inline.ts';
import { read } from '../support/reading.ts';

/** The marks that are read as calling a footnote, in a resolution with one paragraph of a preamble and these footnotes. */
function marksIn(preamble: string, ...notes: readonly string[]): string[] {
  const text = `Resolution 9 (1950)\n\nThe Security Council,\n\n${preamble},\n\n1. Urges all.\n\nAdopted at the 9th meeting.\n\n${notes.join('\n')}`;
  return read('resolution', text).units.flatMap(({ unit }) =>
    findFootnoteReferences(unit.children).map(({ mark, note }) => `${unit.anchor} ${mark} ${note ?? 'nothing'}`),
  );
}

describe('a plain number calls a footnote that prints it', () => {
  for (const preamble of [
    'Noting the report of the Committee, 7 which it approves',
    'Noting the report of the Committee (the Report) 7 and its annex',
    'Noting the report of 9 May 1949 7 that all is well',
    'Noting the report of 9 May 1949, 7 and its annex',
    'Noting the report of 9 May 19497 and its annex',
    'Noting the report of 9 May 7 and the letter of 11 May 1949',
    'Noting the report contained in document S/1234, 7 and its annex',
    'Noting the report in document S/1234/Rev.1 7 dated 9 May',
    'Noting the agreement between Iceland and Norway 7 and the letter',
    'Noting the report 7 of the Committee',
    'Noting the report 7/ of the Committee',
  ]) {
    const mark = preamble.includes('7/') ? '7/' : '7';
    it(preamble, () => assert.deepEqual(marksIn(preamble, `${mark} Ibid.`), [`pp-1 ${mark} fn-7`]));
  }

  it('as often as it is printed where it can be nothing else', () => {
    assert.deepEqual(marksIn('Noting the report, 7 and the annex of the report, 7 in part', '7 Ibid.'), [
      'pp-1 7 fn-7',
      'pp-1 7 fn-7',
    ]);
  });

  it('at the end of an adoption', () => {
    const text =
      'Resolution 9 (1950)\n\nThe Council of States\n\nDecides so.\n\nAdopted at the 9th meeting 7\n\n7 Ibid.';
    const adoption = read('resolution', text).units.find(({ unit }) => unit.kind === 'adoption');
    assert.equal(findFootnoteReferences(adoption?.unit.children ?? [])[0]?.note, 'fn-7');
  });
});

describe('a number is no mark', () => {
  for (const preamble of [
    'Noting paragraph 7 of the report',
    'Noting Article 7 of the Charter',
    'Noting the request, 7 members of which agreed',
    'Noting the letters of 3 May, 7 May and 11 May',
    'Noting resolutions 5 (1950), 7 (1950) and 8 (1950)',
    'Noting from 5 to 7 of them',
    'Noting Iceland 7 of old and Norway 7 of new',
  ]) {
    it(preamble, () => assert.deepEqual(marksIn(preamble, '7 Ibid.'), []));
  }

  it('where the footnote is called by a raised one', () => {
    assert.deepEqual(marksIn('Noting the report<sup>7</sup> of the Committee, 7 of it', '7 Ibid.'), ['pp-1 7 fn-7']);
  });

  it('behind a word, where it stands before the mark of an earlier footnote', () => {
    assert.deepEqual(marksIn('Noting the flag 8 of Norway and the report, 7 of it', '7 Ibid.', '8 Ibid.'), [
      'pp-1 7 fn-7',
    ]);
  });
});

describe('stars', () => {
  it('call the footnotes that they open, each by its own address', () => {
    assert.deepEqual(marksIn('Appointing A (Chile),* B (Kenya)** and C (Japan)**', '* Until May.', '** Until June.'), [
      'pp-1 * fn-star',
      'pp-1 ** fn-star-star',
      'pp-1 ** fn-star-star',
    ]);
  });

  it('around emphasised words are none', () => {
    assert.deepEqual(marksIn('*Noting* the *report*', '* Reissued.'), []);
  });
});
