import { compareIds } from './id-order.ts';
import { breakLines, widthOf } from './lettering.ts';
import type { Cell, YearCells } from './timeline-cells.ts';
import type { TimelineColumn } from './timeline-form.ts';
import { formatWithinYear, type Lane, lanes, type TimelineItem } from './timeline-items.ts';
import { countOf } from './timeline-reading.ts';

/** Sizes of letters and lines, in units of the drawing. The stylesheet sets the same. */
export const lettering = {
  name: 13,
  bold: 1.15,
  line: 16,
  small: 11.5,
  smallLine: 15,
  beforeRemark: 8,
  /** The bar below a count. */
  bar: 5,
  /** Between what a year writes, and above the first. */
  space: 9,
  top: 7,
} as const;

/** Something written in a column of names. */
export interface Block {
  readonly lane: Lane;
  readonly href: string;
  /** What it says. */
  readonly lines: readonly string[];
  /** When, and whether it is held here: after the words, or in lines below them where it has no room there. */
  readonly remarks: readonly string[];
  readonly isRemarkApart: boolean;
  /** What the link is called, where what is written does not say all of it. */
  readonly title?: string;
  readonly height: number;
  /** What it names; absent where it says how many more there are. */
  readonly item?: TimelineItem;
  /** What it counts, where a year names nothing. */
  readonly count?: { readonly all: number; readonly held: number };
}

/** The id, within the table beside the picture, of the rows of a year or of what has no date. */
export function idOfYear(year: number | undefined): string {
  return `timeline-${year ?? 'undated'}`;
}

/** Gives what a year writes in a column: names first, in the order of dates, then a count for each lane that has more. */
export function writeBlocks({ year, cells }: YearCells, column: TimelineColumn): Block[] {
  const own = cells.filter(({ lane }) => column.rails.some((rail) => rail.lane === lane));
  const names = own.flatMap(({ named }) => named).toSorted(compareAnchors);
  const counts = own.filter(({ named, all }) => named.length < all.length);
  return [...names.map((item) => writeName(item, column.width)), ...counts.map((cell) => writeCount(cell, year))];
}

/** The day by which a name is placed: the first, or the middle of the year where only that is known. */
export function anchorDay({ time }: TimelineItem): string {
  return time?.isYearOnly ? `${time.start.slice(0, 4)}-07-02` : (time?.start ?? '');
}

function compareAnchors(one: TimelineItem, other: TimelineItem): number {
  return anchorDay(one).localeCompare(anchorDay(other)) || compareIds(one, other);
}

function writeCount({ lane, named, all }: Cell, year: number | undefined): Block {
  const left = all.filter((item) => !named.includes(item));
  const held = left.filter(({ isHeld }) => isHeld).length;
  const isRest = named.length > 0;
  const counted = isRest ? `and ${countOf(lane, left.length)} more` : `${left.length}`;
  const words = held > 0 ? `${counted}, ${held} held` : counted;
  const ofYear = year === undefined ? 'without a date' : `of ${year}`;
  return {
    lane,
    href: `#${idOfYear(year)}`,
    lines: [words],
    remarks: [],
    isRemarkApart: false,
    title: isRest ? `${words}, ${ofYear}` : `${words} (${lanes[lane].plural} ${ofYear})`,
    height: isRest ? lettering.line + lettering.space : lettering.line + lettering.bar + lettering.space,
    ...(isRest ? {} : { count: { all: left.length, held } }),
  };
}

function writeName(item: TimelineItem, width: number): Block {
  const { lane, href, label, time, isHeld } = item;
  const size = lettering.name * (isHeld ? lettering.bold : 1);
  const lines = breakLines(label, size, width, 4);
  const remark = [time && formatWithinYear(time), isHeld ? 'held here' : ''].filter(Boolean).join(' · ');
  const lastLine = widthOf(lines.at(-1) ?? '', size) + lettering.beforeRemark + widthOf(remark, lettering.small);
  const isRemarkApart = remark !== '' && lastLine > width;
  const remarks = remark === '' ? [] : breakLines(remark, lettering.small, width, 2);
  const isCut = lines.at(-1)?.endsWith('…') === true && !label.endsWith('…');
  return {
    lane,
    href,
    lines,
    remarks,
    isRemarkApart,
    ...(isCut ? { title: [label, remark].filter(Boolean).join(', ') } : {}),
    height:
      lines.length * lettering.line + (isRemarkApart ? remarks.length * lettering.smallLine : 0) + lettering.space,
    item,
  };
}

/** Gives how high the band must be in which blocks are to stand. */
export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce<number>((sum, { height }) => sum + height, lettering.top);
}
