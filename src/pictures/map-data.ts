import type { CorpusRecord } from '../domain/record.ts';
import { recordName } from '../domain/record.ts';
import type { ReferenceGraph } from '../references/graph.ts';
import type { RegisterEntry } from '../references/register.ts';
import { compareIds } from './id-order.ts';

/** A document that names something: a column of the map. */
export interface NamingDocument {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** Absent where its date is not known. */
  readonly year?: number;
}

/** Something that documents name: a row of the map. */
export interface NamedThing {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly isHeld: boolean;
  /** How many paragraphs of each document name it, by the id of the document; never none. */
  readonly paragraphs: ReadonlyMap<string, number>;
}

/** Which document names what. Documents are in the order of their dates, things in the order of the map's rows. */
export interface NamingMap {
  readonly documents: readonly NamingDocument[];
  readonly things: readonly NamedThing[];
}

/** The addresses to which the map leads. */
interface Addresses {
  readonly entry: (entry: RegisterEntry) => string;
  readonly record: (record: CorpusRecord) => string;
}

/**
 * Gives what the map shows of a library. Things named by many documents come before those named by few; of those alike,
 * what the earlier documents name comes first, so that what belongs together stands together. That a document names
 * itself is left out.
 */
export function mapOf({ mentions }: Pick<ReferenceGraph, 'mentions'>, hrefOf: Addresses): NamingMap {
  const others = mentions.filter(({ record, entry }) => entry.record?.id !== record.id);
  const records = new Map(others.map(({ record }) => [record.id, record]));
  const place = new Map([...records.keys()].map((id, index) => [`${id}`, index]));
  const things = [...Map.groupBy(others, ({ entry }) => entry.id)].flatMap(([id, own]): NamedThing[] => {
    const [first] = own;
    if (first === undefined) return [];
    const { label, record } = first.entry;
    const paragraphs = new Map(
      [...Map.groupBy(own, (mention) => mention.record.id)].map(([document, ofOne]) => [
        document,
        new Set(ofOne.map(({ unit }) => unit.anchor)).size,
      ]),
    );
    return [{ id, label, href: hrefOf.entry(first.entry), isHeld: record !== undefined, paragraphs }];
  });
  return {
    documents: [...records.values()].map((record) => ({
      id: record.id,
      name: recordName(record),
      href: hrefOf.record(record),
      ...(record.date === undefined ? {} : { year: Number(record.date.slice(0, 4)) }),
    })),
    things: things.toSorted((one, other) => compareThings(one, other, place)),
  };
}

function compareThings(one: NamedThing, other: NamedThing, place: ReadonlyMap<string, number>): number {
  return (
    other.paragraphs.size - one.paragraphs.size ||
    comparePlaces(one, other, place) ||
    sum(other) - sum(one) ||
    compareIds(one, other)
  );
}

function comparePlaces(one: NamedThing, other: NamedThing, place: ReadonlyMap<string, number>): number {
  const [own, others] = [one, other].map(({ paragraphs }) => [...paragraphs.keys()].map((id) => place.get(id) ?? 0));
  const differs = own?.findIndex((at, index) => at !== others?.[index]) ?? -1;
  return differs < 0 ? 0 : (own?.[differs] ?? 0) - (others?.[differs] ?? 0);
}

function sum({ paragraphs }: NamedThing): number {
  return [...paragraphs.values()].reduce((total, count) => total + count, 0);
}
