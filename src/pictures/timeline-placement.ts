import type { Box } from './lettering.ts';
import type { Mark } from './mark-path.ts';
import { spread } from './spread.ts';
import { anchorDay, type Block, lettering } from './timeline-blocks.ts';
import type { TimelineColumn } from './timeline-form.ts';
import type { TimelineItem } from './timeline-items.ts';
import { type Band, depthOf } from './timeline-scale.ts';

/** Words placed on the timeline, with the mark and the line that leads to them, or the bar that shows their count. */
export interface PlacedBlock extends Block {
  /** The room of the words. */
  readonly box: Box;
  readonly mark?: Mark;
  /** The line from the mark to the words, as a path. */
  readonly leader?: string;
  /** As long as the count, `held` of it those that are held here. */
  readonly bar?: Box & { readonly held: number };
}

/** Where blocks are to be placed, and against how much their counts are drawn. */
interface Site {
  readonly band: Band;
  readonly bands: readonly Band[];
  readonly column: TimelineColumn;
  readonly mostCounted: number;
}

/** How far the mark keeps from its line, and the line from its words; where it bends. */
const leaderGaps = { mark: 6, bend: 9, words: 6 } as const;

/** What lasts so long that others would stand inside it is drawn beside the rail. */
const longestOnRail = 20;
const besideRail = 6.5;

/** Places what a year writes in a column: every name as near to its mark as the others let it, and none over another. */
export function placeBlocks(blocks: readonly Block[], { band, bands, column, mostCounted }: Site): PlacedBlock[] {
  const top = band.y + lettering.top;
  const bottom = band.y + band.height;
  const anchors = blocks.map(({ item }) => item?.time && depthOf(bands, anchorDay(item)));
  const tops = spread(
    blocks.map(({ item, height }, index) => ({
      height,
      wanted: item === undefined ? bottom : (anchors[index] ?? top + lettering.line / 2) - lettering.line / 2,
    })),
    top,
    bottom,
  );
  return blocks.map((block, index): PlacedBlock => {
    const y = Math.round(tops[index] ?? top);
    const box = { x: column.x, y, width: column.width, height: block.height - lettering.space };
    const { item, count, lane } = block;
    if (count !== undefined) return placeCount(block, box, count, band.years && mostCounted);
    const x = column.rails.find((rail) => rail.lane === lane)?.x ?? column.x;
    if (item === undefined) return { ...block, box };
    const anchor = anchors[index] ?? y + lettering.line / 2;
    const mark = markOf(item, x, anchor, bands);
    return { ...block, box, mark, leader: leaderOf(mark.x, anchor, box, column) };
  });
}

/** Counts without a date have no bar: they are not of one year, and those of the years would be short beside them. */
function placeCount(
  block: Block,
  box: Box,
  count: { all: number; held: number },
  most: number | undefined,
): PlacedBlock {
  if (most === undefined) return { ...block, box };
  const unit = (box.width * 0.8) / most;
  const y = box.y + lettering.line + 2;
  return {
    ...block,
    box,
    bar: {
      x: box.x,
      y,
      width: Math.max(1, Math.round(count.all * unit)),
      height: 3,
      held: Math.round(count.held * unit),
    },
  };
}

function markOf({ time }: TimelineItem, x: number, anchor: number, bands: readonly Band[]): Mark {
  if (time === undefined) return { x, y: anchor, length: 0 };
  const y = depthOf(bands, time.start);
  const length = time.start === time.end ? 0 : depthOf(bands, time.end, true) - y;
  return { x: length > longestOnRail && !time.isYearOnly ? x - besideRail : x, y, length };
}

function leaderOf(x: number, anchor: number, box: Box, { rails }: TimelineColumn): string {
  const bend = Math.max(...rails.map((rail) => rail.x)) + leaderGaps.bend;
  return `M${x + leaderGaps.mark} ${anchor}H${bend}L${box.x - leaderGaps.words} ${box.y + lettering.line / 2}`;
}
