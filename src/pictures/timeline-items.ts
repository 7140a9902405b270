import type { AuthorityKind } from '../domain/authority.ts';
import { formatDate, type IsoDate } from '../domain/dates.ts';
import type { ReferenceGraph } from '../references/graph.ts';
import type { RegisterEntry } from '../references/register.ts';
import { compareIds } from './id-order.ts';
import { yearOfResolution } from './resolution-year.ts';

/** The lanes of the timeline, from left to right. */
export const lanes = {
  resolution: { title: 'Resolutions', singular: 'resolution', plural: 'resolutions' },
  meeting: { title: 'Meetings', singular: 'meeting', plural: 'meetings' },
  document: { title: 'Documents', singular: 'document', plural: 'documents' },
} as const satisfies Partial<Record<AuthorityKind, { title: string; singular: string; plural: string }>>;
/** The name of a lane. */
export type Lane = keyof typeof lanes;

/** Every lane, in the order of the table. */
export const laneNames: readonly Lane[] = ['resolution', 'meeting', 'document'];

/** The time of a thing: a day or several, or only the year in which it was. */
export interface Time {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly isYearOnly: boolean;
}

/** A thing that stands on the timeline, and where its name leads. */
export interface TimelineItem {
  readonly id: string;
  readonly lane: Lane;
  readonly label: string;
  readonly href: string;
  /** Absent where no date is known. */
  readonly time?: Time;
  readonly isHeld: boolean;
  /** How many documents, other than itself, name it. */
  readonly namedBy: number;
}

/**
 * Gives what the timeline shows of a library: every resolution, meeting and document that it holds or names, in the
 * order of their dates, those without a date last. Instruments, bodies and organizations last too long for a place in it.
 */
export function timelineItems(
  { register, byEntry }: Pick<ReferenceGraph, 'register' | 'byEntry'>,
  hrefOf: (entry: RegisterEntry) => string,
): TimelineItem[] {
  return register.entries
    .flatMap((entry): TimelineItem[] => {
      const lane = laneOf(entry.kind);
      const others = byEntry.get(entry.id)?.filter(({ record }) => record.id !== entry.record?.id);
      const namedBy = new Set(others?.map(({ record }) => record.id)).size;
      const isHeld = entry.record !== undefined;
      if (lane === undefined || (!isHeld && namedBy === 0)) return [];
      const time = timeOf(entry);
      const { id, label } = entry;
      return [{ id, lane, label, href: hrefOf(entry), ...(time === undefined ? {} : { time }), isHeld, namedBy }];
    })
    .toSorted(compareItems);
}

function laneOf(kind: AuthorityKind): Lane | undefined {
  switch (kind) {
    case 'resolution':
    case 'meeting':
    case 'document':
      return kind;
    case 'instrument':
    case 'body':
    case 'organization':
      return undefined;
  }
}

function timeOf({ authority, record, symbol }: RegisterEntry): Time | undefined {
  const dated = [authority, record].find((one) => one?.date !== undefined);
  if (dated?.date !== undefined) return { start: dated.date, end: dated.endDate ?? dated.date, isYearOnly: false };
  const year = authority?.year ?? (symbol && yearOfResolution(symbol));
  return year === undefined ? undefined : { start: `${year}-01-01`, end: `${year}-12-31`, isYearOnly: true };
}

function compareItems(one: TimelineItem, other: TimelineItem): number {
  const [first, second] = [one.time?.start ?? '~', other.time?.start ?? '~'];
  if (first !== second) return first < second ? -1 : 1;
  return compareIds(one, other);
}

/** Gives the year in which a time begins. @example yearOf({ start: '1994-09-05', … }) => 1994 */
export function yearOf({ start }: Time): number {
  return Number(start.slice(0, 4));
}

/**
 * Writes a time as briefly as it can be beside its year: without the year, and not at all where only the year is known.
 *
 * @example formatWithinYear({ start: '1994-09-05', end: '1994-09-13', isYearOnly: false }) => '5–13 September'
 */
export function formatWithinYear(time: Time): string {
  return time.isYearOnly ? '' : formatTime(time).replace(new RegExp(` ${yearOf(time)}(?= –|$)`, 'g'), '');
}

/**
 * Writes a time as briefly as it can be.
 *
 * @example formatTime({ start: '1994-09-05', end: '1994-09-13', isYearOnly: false }) => '5–13 September 1994'
 * @example formatTime({ start: '1995-01-01', end: '1995-12-31', isYearOnly: true }) => '1995'
 */
export function formatTime({ start, end, isYearOnly }: Time): string {
  if (isYearOnly) return start.slice(0, 4);
  if (start === end) return formatDate(start);
  const [day, month, year] = formatDate(start).split(' ');
  if (start.slice(0, 7) === end.slice(0, 7)) return `${day}–${formatDate(end)}`;
  return start.slice(0, 4) === end.slice(0, 4)
    ? `${day} ${month} – ${formatDate(end)}`
    : `${day} ${month} ${year} – ${formatDate(end)}`;
}
