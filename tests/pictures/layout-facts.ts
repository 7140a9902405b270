import assert from 'node:assert/strict';
import type { Box } from '../../src/pictures/lettering.ts';

/** Fails when two boxes have more than a hair's breadth in common. */
export function assertNoOverlap(boxes: readonly Box[]): void {
  const hair = 0.05;
  const overlapping = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.x + one.width > other.x + hair &&
          other.x + other.width > one.x + hair &&
          one.y + one.height > other.y + hair &&
          other.y + other.height > one.y + hair,
      )
      .map((other) => [one, other]),
  );
  assert.deepEqual(overlapping, []);
}

/** Fails when a box is not wholly inside a drawing. */
export function assertInside(boxes: readonly Box[], { width, height }: { width: number; height: number }): void {
  assert.deepEqual(
    boxes.filter((box) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height),
    [],
  );
}
