import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { citingLongTexts, isTooLong, type LongText, measureBest, plainLongTexts } from '../scripts/bench/long-texts.ts';
import { type RecordKind, recordKinds } from '../src/domain/collection.ts';

/** Bytes; so many lines that `lines such as documents have` are 200,000. */
const size = 5_000_000;

/** Bytes of nothing but citations: some hundred thousand of them. */
const citingSize = 1_000_000;

/** Milliseconds: a machine may be slow, but not so slow. */
const longest = 30_000;

/** Milliseconds: below, a collection of garbage decides the ratio; the square of 5 MB would be minutes. */
const certain = 2500;

/**
 * Of two lengths, so that it is the program that is measured and not the machine. A text that seems to take more than its
 * share is measured again: a machine that was busy is not busy every time.
 */
describe('the time to ingest a text grows as its length', () => {
  for (const text of plainLongTexts) {
    for (const kind of recordKinds) it(`${text.name}, ${kind}`, () => checkGrowth(kind, text, size));
  }
  for (const text of citingLongTexts) it(text.name, () => checkGrowth('paper', text, citingSize));
});

function checkGrowth(kind: RecordKind, text: LongText, ofSize: number): void {
  let growth = measureBest(kind, text, ofSize, 1);
  for (let again = 0; again < 3 && isTooLong(growth, certain) && growth.whole < longest; again += 1) {
    growth = measureBest(kind, text, ofSize, 2);
  }
  const times = `${growth.half.toFixed(0)} ms for half, ${growth.whole.toFixed(0)} ms for the whole`;
  assert.ok(!isTooLong(growth, certain), times);
  assert.ok(growth.whole < longest, times);
}
