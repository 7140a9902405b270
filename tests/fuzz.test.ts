import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fuzz } from '../scripts/bench/fuzz.ts';
import { makeDocument } from '../scripts/bench/made-document.ts';
import { mutate } from '../scripts/bench/mutate.ts';
import { startRandom } from '../scripts/bench/random.ts';

const sources = new URL('../content/sources/', import.meta.url);
const realTexts = readdirSync(sources)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(new URL(name, sources), 'utf8'));

describe('three thousand texts, real and made, each mutated, of all kinds', () => {
  it('are ingested without an exception or a loss, with no anchor twice, into MDX that reads back', () => {
    assert.deepEqual(fuzz(realTexts, 1997, 3000).failures, []);
  });
});

describe('what is made from a seed', () => {
  it('is the same from the same seed, and other from another', () => {
    assert.deepEqual(makeDocument(7, 3), makeDocument(7, 3));
    assert.notEqual(makeDocument(7, 3).text, makeDocument(8, 3).text);
    const mutated = (seed: number) => mutate(startRandom(seed), realTexts[0] ?? '', realTexts);
    assert.equal(mutated(5), mutated(5));
    assert.notEqual(mutated(5), mutated(6));
  });

  it('is of 2 to 6 KB, and of the kinds that a library has', () => {
    const made = Array.from({ length: 400 }, (_, index) => makeDocument(1, index));
    const lengths = made.map(({ text }) => text.length);
    assert.ok(
      Math.min(...lengths) > 1500 && Math.max(...lengths) < 7000,
      `${Math.min(...lengths)}–${Math.max(...lengths)}`,
    );
    const kinds = Map.groupBy(made, ({ facts }) => facts['kind']);
    assert.ok((kinds.get('resolution')?.length ?? 0) > (kinds.get('notice')?.length ?? 0));
    assert.equal(new Set(made.map(({ name }) => name)).size, made.length);
  });
});
