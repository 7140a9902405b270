import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { BenchResult } from '../scripts/bench/bench-run.ts';
import { measureGoals } from '../scripts/bench/goals.ts';

const run = (seconds: number, peak = 0) => ({ output: '', seconds, peak, steps: new Map<string, number>() });
const nothing = { files: 0, bytes: 0 };

function made(documents: number, seconds: number): BenchResult {
  return {
    documents,
    textBytes: 0,
    build: run(seconds, 1.2e9),
    site: { html: nothing, json: nothing, index: nothing, other: nothing },
    startUp: run(0.5),
    cold: run(3),
    unchanged: run(1),
    rebuild: run(8),
    rewritten: 1,
  };
}

it('goals are held against the libraries that they are said of', () => {
  const say = (results: readonly BenchResult[]) =>
    measureGoals(results).map(({ measured, isReached }) => `${measured} ${isReached ? 'reached' : 'missed'}`);
  assert.deepEqual(say([made(100, 3)]), []);
  assert.deepEqual(say([made(1000, 14.5)]), ['14.5 s reached', '1.2 GB reached', '2.5 s missed', '1 reached']);
  assert.deepEqual(say([made(1000, 10), made(5000, 60)]).at(-1), '6 × missed');
});
