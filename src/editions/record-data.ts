import { z } from 'zod';
import { anchorSchema } from '../domain/anchor.ts';
import { collectionNames, collectionOf, recordKinds } from '../domain/collection.ts';
import { findFootnoteReferences, plainText } from '../domain/inline.ts';
import { recordPath } from '../domain/permalink.ts';
import { lineSpanSchema } from '../domain/place.ts';
import type { CorpusRecord } from '../domain/record.ts';
import { documentFacts, recordIdSchema, sha256Schema, textualFacts } from '../domain/source-facts.ts';
import type { TextualNote } from '../domain/textual-note.ts';
import { type Unit, unitSchema } from '../domain/unit.ts';
import { unitLabel } from '../domain/unit-label.ts';

const recordFacts = {
  id: recordIdSchema,
  collection: z.enum(collectionNames),
  kind: z.enum(recordKinds),
  ...documentFacts,
  supplied: z.array(z.enum(textualFacts)).describe('The facts that the editor supplied and the text does not give.'),
  publishedPlainly: z
    .literal(true)
    .exactOptional()
    .describe('The facts or notes of the document have an error, and it is published all the same.'),
  url: z.string().describe('The address of the page, from the root of the site.'),
  source: z.object({
    file: z.string().describe('The path of the source text within the library.'),
    sha256: sha256Schema,
  }),
};

const unitDataSchema = z.object({
  anchor: anchorSchema.describe('The address of the unit on the page: url + "#" + anchor.'),
  kind: unitSchema.shape.kind,
  label: z.string().describe('The unit named in words, such as “operative paragraph 2”.'),
  number: unitSchema.shape.number.describe('The number as printed, with its punctuation.'),
  text: z.string().describe('The words, lines joined by a space, without the number and without footnote marks.'),
  source: lineSpanSchema.describe('The lines of the source text, from 1, both included.'),
  footnotes: z.array(anchorSchema).exactOptional().describe('The footnotes that marks in the unit call, in order.'),
  notes: z
    .array(z.object({ code: z.string(), quote: z.string(), text: z.string() }))
    .exactOptional()
    .describe('Textual notes: remarks on damage, loss or conflict, which are no part of the text.'),
});

/** A document whole, as `/<collection>/<id>.json` gives it. */
export const recordDataSchema = z
  .object({ ...recordFacts, units: z.array(unitDataSchema) })
  .describe('A document of the library: its facts, and its text unit by unit, in order.');

/** All documents, as `/records.json` gives them. */
export const recordListSchema = z
  .object({ records: z.array(z.object(recordFacts)) })
  .describe('The documents of the library.');

export type RecordData = z.infer<typeof recordDataSchema>;
export type RecordList = z.infer<typeof recordListSchema>;
type RecordFacts = RecordList['records'][number];
type UnitData = RecordData['units'][number];

/** Gives the list of records as data; `base` is the root of the site. */
export function recordList(base: string, records: readonly CorpusRecord[]): RecordList {
  return { records: records.map((record) => factsOf(base, record)) };
}

/** Gives a record and its text as data. */
export function recordData(base: string, record: CorpusRecord, units: readonly Unit[]): RecordData {
  const notes = Map.groupBy(record.notes, ({ unit }) => unit);
  return { ...factsOf(base, record), units: units.map((unit) => unitData(unit, notes.get(unit.anchor) ?? [])) };
}

function factsOf(base: string, record: CorpusRecord): RecordFacts {
  const { id, kind, notes: _shownWithTheirUnits, source, ...facts } = record;
  return {
    id,
    collection: collectionOf(kind),
    kind,
    ...facts,
    url: recordPath(base, record),
    source: { file: source.file, sha256: source.sha256 },
  };
}

function unitData(unit: Unit, notes: readonly TextualNote[]): UnitData {
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
    ...(own.length > 0 ? { notes: own } : {}),
  };
}
