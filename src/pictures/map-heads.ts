import { type Box, breakLines, widthOf } from './lettering.ts';
import type { MapColumn } from './map-columns.ts';
import { type MapForm, mapLettering } from './map-form.ts';

/** The name of a column, in its place. */
export interface PlacedHead {
  readonly column: MapColumn;
  /** The middle of the column. */
  readonly x: number;
  /** Where the line begins that falls through the column. */
  readonly y: number;
  readonly text: string;
  /** Whether it stands on end. */
  readonly isUpright: boolean;
  readonly box: Box;
}

/** The heads of a map, how far apart the columns are, and where the rows can begin. */
export interface Heads {
  readonly heads: readonly PlacedHead[];
  /** Where the columns begin, and how far each is from the next. */
  readonly from: number;
  readonly pitch: number;
  readonly bottom: number;
}

const mostSteps = 14;
const roomOfLastHead = 116;
const widestPitch = 30;
const highestUpright = 170;
/** The room that the first of few heads may take, so that names of things get the rest. */
const roomOfStairs = 300;

/**
 * Places the names of the columns. A few go down like stairs, each beginning over its column, so that they can be read
 * without turning the head and the line from each falls past those below it; many stand on end.
 */
export function placeHeads(columns: readonly MapColumn[], form: MapForm): Heads {
  return columns.length <= mostSteps ? placeStairs(columns, form) : placeUpright(columns, form);
}

function placeStairs(columns: readonly MapColumn[], form: MapForm): Heads {
  const { to } = form;
  const from = form.areNamesBefore ? Math.max(form.from, to - roomOfStairs - widestPitch * columns.length) : form.from;
  const pitch = Math.min(widestPitch, Math.floor((to - from - roomOfLastHead) / columns.length));
  const { head, headLine } = mapLettering;
  const heads = columns.map((column, index): PlacedHead => {
    const x = from + pitch * (index + 0.5);
    const left = x - 3;
    const y = headLine * index;
    const [text = ''] = breakLines(column.name, head, to - left, 1);
    const box = { x: left, y, width: widthOf(text, head), height: headLine };
    return { column, x, y: y + headLine - 1, text, isUpright: false, box };
  });
  return { heads, from, pitch, bottom: headLine * columns.length + 8 };
}

function placeUpright(columns: readonly MapColumn[], { from, to }: MapForm): Heads {
  const pitch = Math.min(widestPitch, Math.floor(((to - from) / columns.length) * 10) / 10);
  const texts = columns.map(({ name }) => breakLines(name, mapLettering.upright, highestUpright, 1)[0] ?? '');
  const heights = texts.map((text) => widthOf(text, mapLettering.upright));
  const bottom = Math.ceil(Math.max(...heights));
  const heads = columns.map((column, index): PlacedHead => {
    const x = Math.round((from + pitch * (index + 0.5)) * 10) / 10;
    const height = heights[index] ?? 0;
    const box = { x: x - mapLettering.upright / 2, y: bottom - height, width: mapLettering.upright, height };
    return { column, x, y: bottom + 3, text: texts[index] ?? '', isUpright: true, box };
  });
  return { heads, from, pitch, bottom: bottom + 8 };
}
