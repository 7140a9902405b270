import type { NamedThing, NamingDocument, NamingMap } from './map-data.ts';

/** A column of the map: a document, or documents of the same years. */
export interface MapColumn {
  readonly name: string;
  /** Where its name leads, if it is a document. */
  readonly href?: string;
  readonly documents: readonly string[];
}

/** The columns of a map, and what its dots count. */
export interface MapColumns {
  readonly columns: readonly MapColumn[];
  readonly dotsCount: 'paragraph' | 'document';
}

const spans = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000];

/**
 * Gives a map its columns: a document each where there is room for so many, else the shortest span of years with which
 * there is. Documents without a date share the last column.
 */
export function makeColumns({ documents }: NamingMap, room: { documents: number; years: number }): MapColumns {
  if (documents.length <= room.documents) {
    const columns = documents.map(({ id, name, href }) => ({ name, href, documents: [id] }));
    return { columns, dotsCount: 'paragraph' };
  }
  const years = documents.flatMap(({ year }) => year ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const starts = (span: number) => startsOf(first, last, span);
  const span = spans.find((one) => starts(one).length < room.years) ?? 10_000;
  const dated = years.length === 0 ? [] : starts(span).map((start) => spanColumn(documents, start, span));
  const undated = documents.filter(({ year }) => year === undefined);
  const rest = undated.length === 0 ? [] : [{ name: 'undated', documents: undated.map(({ id }) => id) }];
  return { columns: [...dated, ...rest], dotsCount: 'document' };
}

function startsOf(first: number, last: number, span: number): number[] {
  const start = Math.floor(first / span) * span;
  return Array.from({ length: Math.floor((last - start) / span) + 1 }, (_, index) => start + index * span);
}

function spanColumn(documents: readonly NamingDocument[], start: number, span: number): MapColumn {
  const own = documents.filter(({ year }) => year !== undefined && start <= year && year < start + span);
  return { name: span === 1 ? `${start}` : `${start}–${start + span - 1}`, documents: own.map(({ id }) => id) };
}

/** Gives what the dot of a thing in a column counts: the paragraphs of its document, or the documents of its years. */
export function countIn({ documents }: MapColumn, { paragraphs }: NamedThing, { dotsCount }: MapColumns): number {
  const naming = documents.flatMap((id) => paragraphs.get(id) ?? []);
  return dotsCount === 'document' ? naming.length : naming.reduce((sum, count) => sum + count, 0);
}
