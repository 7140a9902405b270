import { formatDate, type IsoDate } from '../../domain/dates.ts';
import type { CorpusRecord } from '../../domain/record.ts';
import { parseResolutionSymbol } from '../../domain/symbol.ts';

/** What a citation of a document says of it. What is not known is absent, and left out as each style leaves it out. */
export interface CitedWork {
  readonly title: string;
  readonly organ?: string;
  readonly symbol?: string;
  /** The number of a resolution as it is printed, "661 (1990)"; its symbol where that is of no series that we know. */
  readonly resolution?: string;
  readonly date?: IsoDate;
  readonly endDate?: IsoDate;
  readonly place?: string;
  /** What our copy is: never the official one, and sometimes not the whole. */
  readonly copy: 'unofficial copy' | 'unofficial copy of a fragment';
}

/** Gives what a citation says of a record. */
export function citedWork(record: CorpusRecord): CitedWork {
  const { title, organ, symbol, date, endDate, place, kind, extent } = record;
  const number = symbol && (parseResolutionSymbol(symbol)?.number ?? symbol);
  return {
    title,
    ...(organ === undefined ? {} : { organ }),
    ...(symbol === undefined ? {} : { symbol }),
    ...(kind === 'resolution' && number !== undefined ? { resolution: number } : {}),
    ...(date === undefined ? {} : { date }),
    ...(endDate === undefined ? {} : { endDate }),
    ...(place === undefined ? {} : { place }),
    copy: extent === 'fragment' ? 'unofficial copy of a fragment' : 'unofficial copy',
  };
}

/** Says what a copy is, where that stands by itself. @example copyWords({ copy: 'unofficial copy', … }) => 'Unofficial copy' */
export function copyWords({ copy }: CitedWork): string {
  return copy.slice(0, 1).toUpperCase() + copy.slice(1);
}

/**
 * Writes the day or days of a work as the United Nations does.
 *
 * @example workDays({ date: '2004-10-27', endDate: '2004-10-28', … }) => '27–28 October 2004'
 */
export function workDays({ date, endDate }: CitedWork): string | undefined {
  if (date === undefined || endDate === undefined) return date && formatDate(date);
  const [day = '', month = ''] = formatDate(date).split(' ');
  if (date.slice(0, 7) === endDate.slice(0, 7)) return `${day}–${formatDate(endDate)}`;
  const first = date.slice(0, 4) === endDate.slice(0, 4) ? `${day} ${month}` : formatDate(date);
  return `${first} to ${formatDate(endDate)}`;
}
