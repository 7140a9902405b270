import type { BenchResult } from './bench-run.ts';

/** Something that is to be reached with two cores: what is measured of the libraries, and the most that it may be. */
interface Goal {
  readonly goal: string;
  readonly most: number;
  readonly unit: string;
  /** Gives what was measured; nothing where the library that it is said of was not built. */
  readonly measure: (resultOf: (documents: number) => BenchResult | undefined) => number | undefined;
}

const goals: readonly Goal[] = [
  {
    goal: '1,000 documents, built and indexed',
    most: 15,
    unit: 's',
    measure: (resultOf) => resultOf(1000)?.build.seconds,
  },
  {
    goal: '1,000 documents, peak memory',
    most: 1.5,
    unit: 'GB',
    measure: (resultOf) => inGigabytes(resultOf(1000)?.build.peak),
  },
  {
    goal: '1,000 documents, ingest after start-up',
    most: 2,
    unit: 's',
    measure: (resultOf) => difference(resultOf(1000)?.cold.seconds, resultOf(1000)?.startUp.seconds),
  },
  {
    goal: '1,000 documents, records written anew after one text has changed',
    most: 1,
    unit: '',
    measure: (resultOf) => resultOf(1000)?.rewritten,
  },
  {
    goal: '5,000 documents, times as long as 1,000',
    most: 5.5,
    unit: '×',
    measure: (resultOf) => quotient(resultOf(5000)?.build.seconds, resultOf(1000)?.build.seconds),
  },
];

/** A goal with what was measured, and whether it is reached. */
export interface MeasuredGoal {
  readonly goal: string;
  readonly measured: string;
  readonly most: string;
  readonly isReached: boolean;
}

/** Holds what was measured against what is to be reached, as far as libraries of the sizes in question were built. */
export function measureGoals(results: readonly BenchResult[]): MeasuredGoal[] {
  const bySize = new Map(results.map((result) => [result.documents, result]));
  return goals.flatMap(({ goal, most, unit, measure }) => {
    const measured = measure((documents) => bySize.get(documents));
    if (measured === undefined) return [];
    const say = (number: number): string => `${number.toFixed(Number.isInteger(number) ? 0 : 1)} ${unit}`.trim();
    return [{ goal, measured: say(measured), most: say(most), isReached: measured <= most }];
  });
}

function inGigabytes(bytes: number | undefined): number | undefined {
  return bytes === undefined ? undefined : bytes / 1e9;
}

function difference(whole: number | undefined, part: number | undefined): number | undefined {
  return whole === undefined || part === undefined ? undefined : whole - part;
}

function quotient(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one / other;
}
