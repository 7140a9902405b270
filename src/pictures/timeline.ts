import { heightOf, writeBlocks } from './timeline-blocks.ts';
import type { TimelineCells } from './timeline-cells.ts';
import type { TimelineForm } from './timeline-form.ts';
import { type PlacedBlock, placeBlocks } from './timeline-placement.ts';
import { type Band, layBands } from './timeline-scale.ts';

/** A timeline with everything in its place, from top to bottom and from left to right. */
export interface TimelineDrawing {
  readonly width: number;
  readonly height: number;
  readonly form: TimelineForm;
  readonly bands: readonly Band[];
  /** What each year has, in order; what has no date comes last. */
  readonly years: readonly { readonly title: string; readonly blocks: readonly PlacedBlock[] }[];
}

const head = 34;
const lowestYear = 24;

/** Draws the timeline of what the cells hold in one of its forms. The same cells give the same drawing. */
export function layTimeline({ years }: TimelineCells, form: TimelineForm): TimelineDrawing {
  const written = years.map((own) => ({
    ...own,
    columns: form.columns.map((column) => ({ column, blocks: writeBlocks(own, column) })),
  }));
  const heights = written.map(({ year, columns }) => ({
    ...(year === undefined ? {} : { year }),
    height: Math.max(lowestYear, ...columns.map(({ blocks }) => heightOf(blocks))),
  }));
  const ends = years.flatMap(({ cells }) => cells.flatMap(({ all }) => all.flatMap(({ time }) => time?.end ?? [])));
  const bands = layBands(heights, Math.max(...ends.map((end) => Number(end.slice(0, 4)))), head);
  const mostCounted = Math.max(
    ...written.flatMap(({ year, columns }) =>
      columns.flatMap(({ blocks }) => blocks.map(({ count }) => (year === undefined ? 0 : (count?.all ?? 0)))),
    ),
  );
  const placed = written.map(({ year, columns }) => {
    const band = bands.find(({ kind, years: span }) => kind !== 'gap' && span?.first === year);
    if (band === undefined) throw new Error(`The timeline has no band for the year ${year}.`);
    const blocks = columns.flatMap(({ column, blocks: own }) => placeBlocks(own, { band, bands, column, mostCounted }));
    return { title: `${year ?? 'Without a date'}`, blocks };
  });
  const last = bands.at(-1);
  return { width: form.width, height: (last?.y ?? 0) + (last?.height ?? 0) + 4, form, bands, years: placed };
}
