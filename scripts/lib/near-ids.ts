/**
 * Gives the few ids that look most like one that is not there: they begin and end as it does.
 *
 * @example findNearIds('op-22', ['pp-1', 'op-2', 'adoption']) => ['op-2', 'pp-1', 'adoption']
 */
export function findNearIds(wanted: string, ids: Iterable<string>, atMost: number = 3): string[] {
  return [...ids]
    .map((id) => ({
      id,
      likeness: likeness(wanted.toLowerCase(), id.toLowerCase()),
    }))
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, atMost)
    .map(({ id }) => id);
}

/** The share of both that they have in common at their two ends, from 0 to 1. */
function likeness(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return (2 * (start + end)) / (one.length + other.length);
}
