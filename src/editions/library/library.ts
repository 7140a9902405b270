import { recordKinds } from '../../domain/collection.ts';
import { counted } from '../../domain/counted.ts';
import { formatDate, type IsoDate } from '../../domain/dates.ts';
import { type CorpusRecord, compareRecords } from '../../domain/record.ts';
import type { Unit } from '../../domain/unit.ts';
import type { ReferenceGraph } from '../../references/graph.ts';
import type { FileSite } from '../files.ts';
import type { XmlNode } from '../xml.ts';

/** All that the forms of a whole library are made of. */
export interface Library {
  readonly site: LibrarySite;
  /** Every document, in the order in which readers meet them. */
  readonly texts: readonly LibraryText[];
  readonly graph: ReferenceGraph;
  /** What an editor has written about entries of the register, by the id of the authority. */
  readonly descriptions: ReadonlyMap<string, readonly XmlNode[]>;
}

/** The site of a library, and what it says of itself. */
export interface LibrarySite extends FileSite {
  readonly description: string;
  /** The language of all that is not a document’s own: BCP 47. */
  readonly language: string;
}

/** A document of a library. */
export interface LibraryText {
  readonly record: CorpusRecord;
  readonly units: readonly Unit[];
  /** What an editor has written before it; empty where nothing is. */
  readonly introduction: readonly XmlNode[];
}

/** Puts documents in the order in which readers meet them: by collection, and then by date. */
export function inOrder(texts: readonly LibraryText[]): LibraryText[] {
  const placeOf = ({ kind }: CorpusRecord): number => recordKinds.indexOf(kind);
  return texts.toSorted(
    (one, other) => placeOf(one.record) - placeOf(other.record) || compareRecords(one.record, other.record),
  );
}

/**
 * Gives the day of an edition: the last on which the library received a document or, where nobody has said, the last that
 * a document bears. A build has no clock, so that the same library gives the same files byte for byte.
 */
export function dayOf(texts: readonly LibraryText[]): IsoDate | undefined {
  const received = texts.flatMap(({ record: { added } }) => added ?? []);
  const borne = texts.flatMap(({ record: { date, endDate } }) => endDate ?? date ?? []);
  return (received.length > 0 ? received : borne).sort().at(-1);
}

/** Says how many documents there are, and on which day the library received the last. */
export function sizeOf(texts: readonly LibraryText[]): string {
  const last = texts
    .flatMap(({ record: { added } }) => added ?? [])
    .sort()
    .at(-1);
  return `${counted(texts.length, 'document')}${last === undefined ? '' : `, the last added on ${formatDate(last)}`}.`;
}

/** What a reader who has nothing but a file must know of the texts in it. */
export const standing = [
  'These are unofficial copies of documents of the United Nations, or of bodies that belong to its system, as they were received. Only the texts that the United Nations publishes are official; where it matters, cite those.',
  'The words of a text are those of its source, in its order: nothing is lost, added or corrected. What is said about them – notes on the text, facts marked “supplied by the editor”, introductions, the register – is the editors’.',
] as const;
