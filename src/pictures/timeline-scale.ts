import type { IsoDate } from '../domain/dates.ts';

/**
 * A stretch of the timeline from top to bottom: a year with something, a year without anything, a run of such years drawn
 * shorter than they are, or what has no date.
 */
export interface Band {
  readonly kind: 'year' | 'empty' | 'gap' | 'undated';
  /** The first and the last year; absent for what has no date. */
  readonly years?: { readonly first: number; readonly last: number };
  readonly y: number;
  readonly height: number;
}

/** How high a year has to be; it has no number where it is that of the undated. */
export interface YearHeight {
  readonly year?: number;
  readonly height: number;
}

const heightOfEmptyYear = 9;
const heightOfGap = 28;
const shortestGap = 8;
const pauseBeforeUndated = 18;

/**
 * Lays the years one below the other, up to `lastYear`: those with something as high as they need, those without as a
 * narrow stripe, a long run of those as one gap. Each year has its own scale, and within a year time runs evenly.
 */
export function layBands(heights: readonly YearHeight[], lastYear: number, top: number): Band[] {
  const bands: Band[] = [];
  let y = top;
  const lay = (band: Omit<Band, 'y'>) => {
    bands.push({ ...band, y });
    y += band.height;
  };
  const layEmpty = (first: number, last: number) => {
    if (last - first + 1 >= shortestGap) return lay({ kind: 'gap', years: { first, last }, height: heightOfGap });
    for (let year = first; year <= last; year += 1) {
      lay({ kind: 'empty', years: { first: year, last: year }, height: heightOfEmptyYear });
    }
  };
  let next: number | undefined;
  for (const { year, height } of heights) {
    if (year === undefined) continue;
    layEmpty(next ?? year, year - 1);
    lay({ kind: 'year', years: { first: year, last: year }, height });
    next = year + 1;
  }
  if (next !== undefined) layEmpty(next, lastYear);
  const undated = heights.find(({ year }) => year === undefined);
  if (undated !== undefined) {
    y += bands.length > 0 ? pauseBeforeUndated : 0;
    lay({ kind: 'undated', height: undated.height });
  }
  return bands;
}

/**
 * Gives how far down a day stands: its beginning, or with `isEnd` its end.
 *
 * @throws when no band has its year: a mistake of the program
 */
export function depthOf(bands: readonly Band[], date: IsoDate, isEnd = false): number {
  const year = Number(date.slice(0, 4));
  const band = bands.find(({ years }) => years !== undefined && years.first <= year && year <= years.last);
  if (band?.years === undefined) throw new Error(`No band of the timeline has the year ${year}.`);
  const { first, last } = band.years;
  const day = (Date.parse(date) - Date.UTC(year, 0)) / 86_400_000 + (isEnd ? 1 : 0);
  const years = year - first + day / 366;
  return round(band.y + (years / (last - first + 1)) * band.height);
}

/** Joins bands of which one begins where the other ends. @example joinBands([{ y: 0, height: 5 }, { y: 5, height: 9 }]) => [{ y: 0, height: 14 }] */
export function joinBands(bands: readonly Pick<Band, 'y' | 'height'>[]): { y: number; height: number }[] {
  const joined: { y: number; height: number }[] = [];
  for (const { y, height } of bands) {
    const last = joined.at(-1);
    if (last !== undefined && last.y + last.height === y)
      joined.splice(-1, 1, { y: last.y, height: last.height + height });
    else joined.push({ y, height });
  }
  return joined;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
