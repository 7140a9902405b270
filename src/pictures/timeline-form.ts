import type { TimelineCells } from './timeline-cells.ts';
import { type Lane, laneNames } from './timeline-items.ts';

/** Where the lanes of a timeline stand, and where their names are written. */
export interface TimelineForm {
  readonly width: number;
  /** Where the years end, which are written before the first lane. */
  readonly yearsEnd: number;
  /** Where the titles of the lanes stand, each with its mark before it. */
  readonly titles: readonly { readonly lane: Lane; readonly markX: number; readonly x: number }[];
  /** Each with the lanes whose names stand in it. */
  readonly columns: readonly TimelineColumn[];
}

/** A column of names, with the rails beside it, on which the marks stand. */
export interface TimelineColumn {
  readonly rails: readonly { readonly lane: Lane; readonly x: number }[];
  readonly x: number;
  readonly width: number;
}

const wide: TimelineForm = {
  width: 960,
  yearsEnd: 44,
  titles: laneNames.map((lane, index) => ({ lane, markX: 60 + index * 304, x: 84 + index * 304 })),
  columns: laneNames.map((lane, index) => ({
    rails: [{ lane, x: 60 + index * 304 }],
    x: 84 + index * 304,
    width: 266,
  })),
};

const narrowTitles = laneNames.map((lane, index) => ({ lane, markX: 7 + index * 110, x: 17 + index * 110 }));

const narrow: TimelineForm = {
  width: 320,
  yearsEnd: 34,
  titles: narrowTitles,
  columns: [{ rails: laneNames.map((lane, index) => ({ lane, x: 46 + index * 13 })), x: 98, width: 222 }],
};

const narrowWithCounts: TimelineForm = {
  width: 320,
  yearsEnd: 30,
  titles: laneNames.map((lane, index) => ({ lane, markX: 40 + index * 96, x: 50 + index * 96 })),
  columns: laneNames.map((lane, index) => ({ rails: [{ lane, x: 34 + index * 96 }], x: 40 + index * 96, width: 88 })),
};

/**
 * Gives the two forms of a timeline: on a wide page every lane has a column of its own; on a narrow one their rails stand
 * side by side before one column of names, or three columns where there are only counts.
 */
export function formsOf({ mostNamed }: TimelineCells): { readonly wide: TimelineForm; readonly narrow: TimelineForm } {
  return { wide, narrow: mostNamed === 0 ? narrowWithCounts : narrow };
}
