import type { Anchor } from '../domain/anchor.ts';
import type { Authority } from '../domain/authority.ts';
import { type CorpusRecord, compareRecords } from '../domain/record.ts';
import { findReferences, type Reference } from '../domain/reference.ts';
import type { Unit } from '../domain/unit.ts';
import { groupMentions, type Naming } from './namings.ts';
import { makePinpointAnchors } from './pinpoint.ts';
import { buildRegister, type Register, type RegisterEntry } from './register.ts';

/** One naming of one thing: which unit of which document names which entry of the register, in which words. */
export interface Mention extends Destination {
  readonly record: CorpusRecord;
  readonly unit: Unit;
  readonly reference: Reference;
}

/** What a citation means: an entry of the register, and the paragraph of it. */
export interface Destination {
  readonly entry: RegisterEntry;
  /** The paragraph that is meant, where the library holds the document and the document has that paragraph. */
  readonly anchor?: Anchor;
}

/** A text with its units, as the corpus gives it. */
interface ReadText {
  readonly record: CorpusRecord;
  readonly units: readonly Unit[];
}

/**
 * Who names what. Links, backlinks, pictures and data are all made from its mentions, so they cannot disagree. Mentions
 * are in the order of the dates of their documents (those without a date last), and then of the text.
 */
export interface ReferenceGraph {
  readonly register: Register;
  readonly mentions: readonly Mention[];
  /** The mentions of each entry, by its id. */
  readonly byEntry: ReadonlyMap<string, readonly Mention[]>;
  /** The mentions made in each document, by its id. */
  readonly byRecord: ReadonlyMap<string, readonly Mention[]>;
  /** The mentions that mean a paragraph, by `paragraphKey` of that paragraph. */
  readonly byParagraph: ReadonlyMap<string, readonly Mention[]>;
  /** The documents and paragraphs that name each entry, by its id; an entry that nobody names is not here. */
  readonly namings: ReadonlyMap<string, Naming>;
}

/** Builds the graph of a library from its texts and what editors have described. */
export function buildReferenceGraph(texts: readonly ReadText[], authorities: readonly Authority[]): ReferenceGraph {
  const inOrder = texts.toSorted((one, other) => compareRecords(one.record, other.record));
  const found = inOrder.flatMap(({ record, units }) =>
    units.flatMap((unit) => findReferences(unit.children).map((reference) => ({ record, unit, reference }))),
  );
  const register = buildRegister(
    inOrder.map(({ record }) => record),
    authorities,
    found.map(({ reference }) => reference.to),
  );
  const anchors = new Map(
    texts.map(({ record, units }) => [`${record.id}`, new Set(units.map(({ anchor }) => anchor))]),
  );
  const mentions = found.map((one): Mention => {
    const entry = register.byTarget.get(one.reference.to);
    if (entry === undefined) throw new Error(`The register has no entry for “${one.reference.to}”.`);
    const held = entry.record && anchors.get(entry.record.id);
    const anchor = held && makePinpointAnchors(one.reference.paragraph ?? '').find((wanted) => held.has(wanted));
    return { ...one, entry, ...(anchor === undefined ? {} : { anchor }) };
  });
  const byEntry = Map.groupBy(mentions, ({ entry }) => entry.id);
  return {
    register,
    mentions,
    byEntry,
    byRecord: Map.groupBy(mentions, ({ record }) => record.id),
    byParagraph: Map.groupBy(
      mentions.filter(({ anchor }) => anchor !== undefined),
      ({ entry, anchor }) => paragraphKey(entry.id, anchor ?? ''),
    ),
    namings: new Map([...byEntry].map(([id, own]) => [id, groupMentions(own)])),
  };
}

/** The key of a paragraph in {@link ReferenceGraph.byParagraph}. @example paragraphKey('e-res-1997-2', 'op-2') => 'e-res-1997-2#op-2' */
export function paragraphKey(recordId: string, anchor: string): string {
  return `${recordId}#${anchor}`;
}
