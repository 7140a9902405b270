import type { Occurrence } from './occurrences.ts';
import { type Part, parts } from './part.ts';

/** Where a unit answers each clause of a query. */
export type ClausesThere = readonly (readonly Occurrence[])[];

/** The best form counts; that there are more of them counts a little. */
export function strengthOf(occurrences: readonly Occurrence[]): number {
  const best = occurrences.reduce((most, { weight }) => Math.max(most, weight), 0);
  return best * (1 + 0.1 * Math.min(3, occurrences.length - 1));
}

/** Words that stand together are worth half as much again as words far apart. */
export function nearness(there: ClausesThere): number {
  const present = there.length > 1 ? there.filter(({ length }) => length > 0) : [];
  if (present.length < 2) return 1;
  const places = present
    .flatMap((ones, clause) => ones.map(({ locations: [location = 0] }) => ({ location, clause })))
    .sort((one, other) => one.location - other.location);
  let shortest = Number.POSITIVE_INFINITY;
  const last = new Map<number, number>();
  for (const { location, clause } of places) {
    last.set(clause, location);
    if (last.size === present.length) shortest = Math.min(shortest, location - Math.min(...last.values()) + 1);
  }
  return 1 + 0.5 * Math.min(1, present.length / shortest);
}

/** A title that an editor gave is no part of the text, which comes first. */
export function weightOf(part: Part, start: number): number {
  return start < 0 ? 0.7 : parts[part].weight;
}

/** A short unit says it more plainly than a long one, and a heading of little else says it best. */
export function conciseness(part: Part, there: ClausesThere, length: number): number {
  const isHeading = part === 'heading' || part === 'item';
  const share = isHeading ? locationsOf(there).size / Math.max(1, length) : 0;
  return (1 + 0.8 * share) / (1 + 0.15 * Math.log1p(length / 30));
}

/** Gives where the words of clauses are. */
export function locationsOf(there: ClausesThere): Set<number> {
  return new Set(there.flat().flatMap(({ locations }) => locations));
}
