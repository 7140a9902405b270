import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { spread } from '../../src/pictures/spread.ts';

const blocksOf = (wanted: readonly number[], height = 8) => wanted.map((one) => ({ wanted: one, height }));

it('leaves blocks where they want to be when there is room', () => {
  assert.deepEqual(spread(blocksOf([10, 30]), 0, 100), [10, 30]);
});

it('moves blocks down past one another, and up from the bottom', () => {
  assert.deepEqual(spread(blocksOf([10, 12, 13]), 0, 100), [10, 18, 26]);
  assert.deepEqual(spread(blocksOf([95, 99]), 0, 100), [84, 92]);
  assert.deepEqual(spread(blocksOf([-5]), 0, 100), [0]);
});

it('says that it cannot, when blocks are higher than the room', () => {
  assert.throws(() => spread(blocksOf([0, 0]), 0, 15), /16 do not fit/);
});

it('lets no two overlap, none leave the room, and keeps their order', () => {
  const block = fc.record({ wanted: fc.integer({ min: -50, max: 900 }), height: fc.integer({ min: 1, max: 40 }) });
  fc.assert(
    fc.property(fc.array(block, { maxLength: 20 }), (blocks) => {
      const tops = spread(blocks, 0, 800);
      const rooms = tops.map((top, index) => ({ top, bottom: top + (blocks[index]?.height ?? 0) }));
      for (const [index, { top, bottom }] of rooms.entries()) {
        assert.ok(top >= (rooms[index - 1]?.bottom ?? 0) && bottom <= 800);
      }
    }),
  );
});
