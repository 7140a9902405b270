import { z } from 'zod';
import { anchorSchema } from '../domain/anchor.ts';
import { changeSchema } from '../domain/change.ts';
import { referenceRuleNames } from '../domain/citation.ts';
import { collectionNames, collectionOf, recordKinds } from '../domain/collection.ts';
import { findFootnoteReferences, plainText } from '../domain/inline.ts';
import { recordPath } from '../domain/permalink.ts';
import { lineSpanSchema } from '../domain/place.ts';
import { isOperative } from '../domain/provision.ts';
import type { CorpusRecord } from '../domain/record.ts';
import { documentFacts, recordIdSchema, sha256Schema, textualFacts } from '../domain/source-facts.ts';
import type { TextualNote } from '../domain/textual-note.ts';
import { type Unit, unitSchema } from '../domain/unit.ts';
import { unitLabel } from '../domain/unit-label.ts';
import { entryPath } from '../references/entry.ts';
import type { Mention, ReferenceGraph } from '../references/graph.ts';
import { provisionData, provisionDataSchema } from './provision-data.ts';

/** The facts of a document, as all data about it has them. */
export const recordFacts = {
  id: recordIdSchema,
  collection: z.enum(collectionNames),
  kind: z.enum(recordKinds),
  ...documentFacts,
  supplied: z.array(z.enum(textualFacts)).describe('The facts that the editor supplied and the text does not give.'),
  publishedPlainly: z
    .literal(true)
    .exactOptional()
    .describe('The facts or notes of the document have an error, and it is published all the same.'),
  history: z
    .array(changeSchema)
    .exactOptional()
    .describe('What became of words that had been published, the oldest first.'),
  url: z.string().describe('The address of the page, from the root of the site.'),
  source: z.object({
    file: z.string().describe('The path of the source text within the library.'),
    sha256: sha256Schema,
  }),
};

const referenceSchema = z.object({
  text: z.string().describe('The words, as the unit has them.'),
  start: z.int().nonnegative().describe('Where the words begin in the text of the unit, in UTF-16 code units.'),
  end: z.int().positive().describe('Where they end: text.slice(start, end) is the words.'),
  target: z
    .string()
    .describe('What is named: the id of an entry of /references.json, which is a document’s own where it is held.'),
  anchor: anchorSchema
    .exactOptional()
    .describe('The paragraph of it that is meant, where the library has that paragraph.'),
  url: z.string().describe('The address to which the words lead, from the root of the site.'),
  rule: z.enum(referenceRuleNames).describe('The rule that found the words.'),
});

/** A unit of a document, as data. */
export const unitDataSchema = z.object({
  anchor: anchorSchema.describe('The address of the unit on the page: url + "#" + anchor.'),
  kind: unitSchema.shape.kind,
  label: z.string().describe('The unit named in words, such as “operative paragraph 2”.'),
  number: unitSchema.shape.number.describe('The number as printed, with its punctuation.'),
  text: z.string().describe('The words, lines joined by a space, without the number and without footnote marks.'),
  source: lineSpanSchema.describe('The lines of the source text, from 1, both included.'),
  footnotes: z.array(anchorSchema).exactOptional().describe('The footnotes that marks in the unit call, in order.'),
  references: z
    .array(referenceSchema)
    .exactOptional()
    .describe('The words that name a document, a meeting, a body or anything else, in order.'),
  notes: z
    .array(z.object({ code: z.string(), quote: z.string(), text: z.string() }))
    .exactOptional()
    .describe('Textual notes: remarks on damage, loss or conflict, which are no part of the text.'),
});

/** A document whole, as `/<collection>/<id>.json` gives it. */
export const recordDataSchema = z
  .object({
    ...recordFacts,
    units: z.array(unitDataSchema),
    provisions: z
      .array(provisionDataSchema)
      .exactOptional()
      .describe('Who is to do what: the provisions of a resolution, read by grammar; what is not certain is absent.'),
  })
  .describe('A document of the library: its facts, and its text unit by unit, in order.');

/** All documents, as `/records.json` gives them. */
export const recordListSchema = z
  .object({ records: z.array(z.object(recordFacts)) })
  .describe('The documents of the library.');

export type RecordData = z.infer<typeof recordDataSchema>;
export type RecordList = z.infer<typeof recordListSchema>;
type RecordFacts = RecordList['records'][number];
type UnitData = RecordData['units'][number];
type ReferenceData = z.infer<typeof referenceSchema>;

/** Gives the list of records as data; `base` is the root of the site. */
export function recordList(base: string, records: readonly CorpusRecord[]): RecordList {
  return { records: records.map((record) => factsOf(base, record)) };
}

/** Gives a record and its text as data, with what its units name. */
export function recordData(
  base: string,
  record: CorpusRecord,
  units: readonly Unit[],
  references: ReferencesByUnit,
): RecordData {
  return {
    ...factsOf(base, record),
    units: unitsData(record, units, references),
    ...(units.some(isOperative) ? { provisions: provisionData(record, units) } : {}),
  };
}

/** Gives the units of a record as data, in order. */
export function unitsData(record: CorpusRecord, units: readonly Unit[], references: ReferencesByUnit): UnitData[] {
  const notes = Map.groupBy(record.notes, ({ unit }) => unit);
  return units.map((unit) => unitData(unit, notes.get(unit.anchor) ?? [], references[unit.anchor]));
}

/** What the units of a document name, by their anchors. */
export type ReferencesByUnit = Readonly<Record<string, ReferenceData[]>>;

/** Gives what the units of a record name, as data. */
export function referencesOf(base: string, { byRecord }: ReferenceGraph, { id }: CorpusRecord): ReferencesByUnit {
  const mentions = Map.groupBy(byRecord.get(id) ?? [], ({ unit }) => unit.anchor);
  return Object.fromEntries([...mentions].map(([anchor, own]) => [anchor, own.map((one) => referenceData(base, one))]));
}

function referenceData(base: string, { reference, entry, anchor }: Mention): ReferenceData {
  const { text, start, end, rule } = reference;
  const pinpoint = anchor === undefined ? {} : { anchor };
  return { text, start, end, target: entry.id, ...pinpoint, url: entryPath(base, entry, anchor), rule };
}

/** Gives the facts of a record as data. */
export function factsOf(base: string, record: CorpusRecord): RecordFacts {
  const { id, kind, notes: _shownWithTheirUnits, corrections: _shownInProvisions, source, ...facts } = record;
  return {
    id,
    collection: collectionOf(kind),
    kind,
    ...facts,
    url: recordPath(base, record),
    source: { file: source.file, sha256: source.sha256 },
  };
}

function unitData(unit: Unit, notes: readonly TextualNote[], references: ReferenceData[] | undefined): UnitData {
  const footnotes = findFootnoteReferences(unit.children).flatMap(({ note }) => note ?? []);
  const own = notes.map(({ code, quote, text }) => ({ code, quote, text }));
  return {
    anchor: unit.anchor,
    kind: unit.kind,
    label: unitLabel(unit),
    ...(unit.number === undefined ? {} : { number: unit.number }),
    text: plainText(unit.children),
    source: unit.lines,
    ...(footnotes.length > 0 ? { footnotes } : {}),
    ...(references === undefined ? {} : { references }),
    ...(own.length > 0 ? { notes: own } : {}),
  };
}
