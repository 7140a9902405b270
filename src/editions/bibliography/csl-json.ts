import type { IsoDate } from '../../domain/dates.ts';
import type { CorpusRecord } from '../../domain/record.ts';
import type { Unit } from '../../domain/unit.ts';
import { unitLabel } from '../../domain/unit-label.ts';
import { citedWork, copyWords } from '../citations/cited-work.ts';
import { writePinpoint } from '../citations/pinpoint.ts';
import { bibliographicKinds } from './kinds.ts';

/** An item of CSL-JSON, the data that citation processors and reference managers read; the properties that we use. */
export interface CslItem {
  readonly id: string;
  readonly type: 'report' | 'document' | 'manuscript';
  readonly title: string;
  readonly genre: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly number?: string;
  /** The pinpoint, of a unit. */
  readonly section?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly 'event-place'?: string;
  readonly 'publisher-place'?: string;
  readonly language: string;
  readonly URL?: string;
  readonly accessed?: { readonly literal: string };
  readonly note: string;
  /** What our copy of it is, for the styles; the data says so in its note. */
  readonly medium?: string;
}

/**
 * Gives a record, or one of its units, as an item of CSL-JSON. An organ is an author of one literal name. Source: CSL
 * 1.0.2, appendix IV, "Variables".
 *
 * @param address the absolute address of the page, or of the unit on it; absent where nobody has told the host
 */
export function cslItem(record: CorpusRecord, address: string | undefined, unit?: Unit): CslItem {
  const { id, kind, title, organ, symbol, date, endDate, place, language } = record;
  const { csl, genre } = bibliographicKinds[kind];
  const section = unit && writePinpoint('note', unitLabel(unit));
  const days = [date, endDate].filter((day) => day !== undefined);
  return {
    id: unit === undefined ? id : `${id}-${unit.anchor}`,
    type: csl,
    title,
    genre,
    ...(organ === undefined ? {} : { author: [{ literal: organ }] }),
    ...(symbol === undefined ? {} : { number: symbol }),
    ...(section === undefined ? {} : { section }),
    ...(days.length === 0 ? {} : { issued: { 'date-parts': days.map(datePartsOf) } }),
    ...(place === undefined ? {} : { [kind === 'agenda' ? 'event-place' : 'publisher-place']: place }),
    language,
    ...(address === undefined ? {} : { URL: address }),
    note: noteOf(record),
  };
}

/**
 * Says what is cited, for formats that have no place for a pinpoint, and what our copy of it is.
 *
 * @example noteOf(resolution, op2) => 'para. 2. Unofficial copy.'
 */
export function noteOf(record: CorpusRecord, unit?: Unit): string {
  const pinpoint = unit && writePinpoint('note', unitLabel(unit));
  return `${pinpoint === undefined ? '' : `${pinpoint}. `}${copyWords(citedWork(record))}.`;
}

function datePartsOf(date: IsoDate): number[] {
  return date.split('-').map(Number);
}
