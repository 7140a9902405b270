/**
 * Moves blocks apart so that none overlaps the one before it, each as near to where it would be as the others let it, all
 * between `top` and `bottom`. The order stays.
 *
 * @example spread([{ wanted: 10, height: 8 }, { wanted: 12, height: 8 }], 0, 100) => [10, 18]
 * @throws when the blocks are together higher than the room: a mistake of the program
 */
export function spread(
  blocks: readonly { readonly wanted: number; readonly height: number }[],
  top: number,
  bottom: number,
): number[] {
  const total = blocks.reduce((sum, { height }) => sum + height, 0);
  if (total > bottom - top) throw new Error(`Blocks of ${total} do not fit between ${top} and ${bottom}.`);
  const tops: number[] = [];
  let free = top;
  for (const { wanted, height } of blocks) {
    const own = Math.max(wanted, free);
    tops.push(own);
    free = own + height;
  }
  let limit = bottom;
  for (const [index, { height }] of [...blocks.entries()].reverse()) {
    const own = Math.min(tops[index] ?? top, limit - height);
    tops[index] = own;
    limit = own;
  }
  return tops;
}
