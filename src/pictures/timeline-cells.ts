import { compareIds } from './id-order.ts';
import { type Lane, laneNames, type TimelineItem, yearOf } from './timeline-items.ts';

/** What one year has in one lane: those to be named, in the order of their dates, and all of them. */
export interface Cell {
  readonly lane: Lane;
  readonly named: readonly TimelineItem[];
  readonly all: readonly TimelineItem[];
}

/** The cells of a year that have anything, in the order of the lanes. Things without a date are in a year of none. */
export interface YearCells {
  readonly year?: number;
  readonly cells: readonly Cell[];
}

/** What the timeline has room for, whatever its width. */
export interface TimelineCells {
  /** In order; what has no date comes last. Years without anything are not here. */
  readonly years: readonly YearCells[];
  /** The most that a cell may name; absent where all is named. */
  readonly mostNamed?: number;
}

/** How many names a timeline can hold and still be read. */
export const roomForNames = 80;

/**
 * Sorts things into years and lanes, and decides what is named: everything, as long as there is room; else of each cell
 * the same number, the largest for which there is room, which may be none. Those held go before those that are only named,
 * and those named by many documents before those named by few.
 */
export function sortIntoCells(items: readonly TimelineItem[]): TimelineCells {
  const byYear = [...Map.groupBy(items, ({ time }) => time && yearOf(time))].toSorted(
    ([one], [other]) => (one ?? Number.POSITIVE_INFINITY) - (other ?? Number.POSITIVE_INFINITY),
  );
  const groups = byYear.map(([year, ofYear]) => ({
    year,
    lanes: laneNames
      .map((lane) => ({ lane, all: ofYear.filter((item) => item.lane === lane) }))
      .filter(({ all }) => all.length > 0),
  }));
  const mostNamed = mostThatFits(groups.flatMap(({ lanes }) => lanes.map(({ all }) => all.length)));
  const years = groups.map(({ year, lanes }): YearCells => {
    const cells = lanes.map(({ lane, all }) => ({ lane, all, named: choose(all, mostNamed) }));
    return year === undefined ? { cells } : { year, cells };
  });
  return mostNamed === undefined ? { years } : { years, mostNamed };
}

function mostThatFits(sizes: readonly number[]): number | undefined {
  const needed = (most: number) => sizes.reduce((sum, size) => sum + Math.min(size, most), 0);
  if (needed(Number.POSITIVE_INFINITY) <= roomForNames) return undefined;
  let most = 0;
  while (needed(most + 1) <= roomForNames) most += 1;
  return most;
}

function choose(all: readonly TimelineItem[], most: number | undefined): readonly TimelineItem[] {
  if (most === undefined || all.length <= most) return all;
  const chosen = new Set(all.toSorted(compareWeight).slice(0, most));
  return all.filter((item) => chosen.has(item));
}

function compareWeight(one: TimelineItem, other: TimelineItem): number {
  return Number(other.isHeld) - Number(one.isHeld) || other.namedBy - one.namedBy || compareIds(one, other);
}
