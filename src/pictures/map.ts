import { type Box, breakLines, widthOf } from './lettering.ts';
import { countIn, type MapColumns, makeColumns } from './map-columns.ts';
import type { NamedThing, NamingMap } from './map-data.ts';
import { type MapForm, mapLettering } from './map-form.ts';
import { type PlacedHead, placeHeads } from './map-heads.ts';

/** A row with its name and its dots. */
export interface PlacedRow {
  readonly thing: NamedThing;
  readonly text: string;
  /** The base line of the name and of the number after it. */
  readonly baseline: number;
  /** The middle of the dots. */
  readonly y: number;
  readonly box: Box;
  readonly dots: readonly Dot[];
}

/** A dot, whose area is as large as what it counts. */
interface Dot {
  readonly x: number;
  readonly radius: number;
  readonly count: number;
}

/** A map with everything in its place, its rows from top to bottom. */
export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  readonly form: MapForm;
  readonly dotsCount: MapColumns['dotsCount'];
  readonly heads: readonly PlacedHead[];
  readonly rows: readonly PlacedRow[];
  /** Where the lines of the columns end. */
  readonly bottom: number;
  /** Where the columns begin, and where the numbers after the names end. */
  readonly from: number;
  readonly numbersEnd: number;
  /** What the smallest and the largest dot count. */
  readonly legend: readonly Dot[];
}

/** How many rows a map can have and still be read. */
export const roomForRows = 40;

const largestRadius = 8;
const gapBetweenNumbers = 7;
const roomOfNumber = 36;
const smallestRadius = 1.6;
const heightOfLegend = 30;
const stepOfLegend = 116;

/** Draws the map in one of its forms, as far as there is room for rows. The same map gives the same drawing. */
export function layMap(map: NamingMap, form: MapForm): MapDrawing {
  const kept = map.things.slice(0, roomForRows);
  const columns = makeColumns(map, form.room);
  const { heads, from, pitch, bottom: top } = placeHeads(columns.columns, form);
  const numbersEnd = form.areNamesBefore ? from - 12 : form.width;
  const counts = kept.map((thing) => columns.columns.map((column) => countIn(column, thing, columns)));
  const most = Math.max(1, ...counts.flat());
  const radiusOf = (count: number) =>
    round(Math.max(smallestRadius, Math.min(largestRadius, pitch / 2 - 0.4) * Math.sqrt(count / most)));
  let bottom = top;
  const rows = kept.map((thing, index): PlacedRow => {
    const isAsBefore = index === 0 || kept[index - 1]?.paragraphs.size === thing.paragraphs.size;
    const y = bottom + (isAsBefore ? 0 : gapBetweenNumbers);
    bottom = y + form.rowHeight;
    const dots = heads.flatMap(({ x }, column): Dot[] => {
      const count = counts[index]?.[column] ?? 0;
      return count === 0 ? [] : [{ x, radius: radiusOf(count), count }];
    });
    return { thing, ...placeName(thing, y + form.nameAt, numbersEnd - roomOfNumber, form), y: y + form.dotsAt, dots };
  });
  const legend = [...new Set([1, most])].map((count, index) => ({
    count,
    x: from + pitch / 2 + index * stepOfLegend,
    radius: radiusOf(count),
  }));
  const { width } = form;
  return {
    width,
    height: bottom + heightOfLegend,
    form,
    dotsCount: columns.dotsCount,
    heads,
    rows,
    bottom,
    from,
    numbersEnd,
    legend,
  };
}

function placeName(
  { label, isHeld }: NamedThing,
  middle: number,
  end: number,
  { areNamesBefore }: MapForm,
): Pick<PlacedRow, 'text' | 'baseline' | 'box'> {
  const size = mapLettering.name * (isHeld ? mapLettering.bold : 1);
  const [text = ''] = breakLines(label, size, end, 1);
  const width = widthOf(text, size);
  return { text, baseline: middle + 4, box: { x: areNamesBefore ? end - width : 0, y: middle - 9, width, height: 18 } };
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
