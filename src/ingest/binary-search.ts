/**
 * Gives the index of the last value that is at most `limit`, in a list that ascends; 0 where none is.
 *
 * @example lastAtMost([0, 10, 20], 15) => 1
 */
export function lastAtMost<Item>(ascending: readonly Item[], limit: number, keyOf: (item: Item) => number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const item = ascending[middle];
    if (item !== undefined && keyOf(item) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
