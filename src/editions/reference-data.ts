import { z } from 'zod';
import { anchorSchema } from '../domain/anchor.ts';
import { authorityKindNames, authoritySchema, salesNumberSchema } from '../domain/authority.ts';
import { referenceRuleNames } from '../domain/citation.ts';
import { isoDateSchema } from '../domain/dates.ts';
import { permalink } from '../domain/permalink.ts';
import { unSymbolSchema } from '../domain/symbol.ts';
import { entryPath } from '../references/entry.ts';
import type { Mention, ReferenceGraph } from '../references/graph.ts';
import { findWhole, type RegisterEntry } from '../references/register.ts';

const mentionSchema = z.object({
  record: z.string().describe('The id of the document that names it.'),
  unit: anchorSchema.describe('The unit that names it.'),
  url: z.string().describe('The address of the unit, from the root of the site.'),
  text: z.string().describe('The words, as the unit has them.'),
  start: z.int().nonnegative().describe('Where the words begin in the text of the unit, in UTF-16 code units.'),
  end: z.int().positive().describe('Where they end.'),
  anchor: anchorSchema.exactOptional().describe('The paragraph that is meant, where the library has it.'),
  rule: z.enum(referenceRuleNames).describe('The rule that found the words.'),
});

const entrySchema = z.object({
  id: z.string().describe('The id of the entry; that of the document, where the library holds it.'),
  kind: z.enum(authorityKindNames),
  label: z.string().describe('The name under which readers meet it.'),
  url: z.string().describe('The address of its page, from the root of the site.'),
  held: z.boolean().describe('Whether the library holds the document.'),
  described: z.boolean().describe('Whether an editor has described it; else it is known from the citations here only.'),
  symbol: unSymbolSchema.exactOptional(),
  salesNumber: salesNumberSchema.exactOptional(),
  date: isoDateSchema.exactOptional().describe('The day of adoption or issue, or the first day of a meeting.'),
  endDate: isoDateSchema.exactOptional(),
  year: authoritySchema.shape.year.describe('The year, where no day is known.'),
  place: authoritySchema.shape.place,
  partOf: z.string().exactOptional().describe('The id of the entry to which it belongs.'),
  officialLink: authoritySchema.shape.officialLink,
  lifecycle: authoritySchema.shape.lifecycle
    .unwrap()
    .exactOptional()
    .describe('The steps of its life, each with its source.'),
  mentions: z.array(mentionSchema).describe('Every place that names it, in the order of the dates of the documents.'),
});

/** The register with its backlinks, as `/references.json` gives it. */
export const referenceDataSchema = z
  .object({ entries: z.array(entrySchema) })
  .describe('Everything that the documents of the library name, and the documents, with every place that names it.');

export type ReferenceData = z.infer<typeof referenceDataSchema>;
type EntryData = ReferenceData['entries'][number];

/** Gives the register with its backlinks as data; `base` is the root of the site. */
export function referenceData(base: string, graph: ReferenceGraph): ReferenceData {
  return {
    entries: graph.register.entries.map((entry) => ({
      ...entryFacts(base, graph, entry),
      mentions: (graph.byEntry.get(entry.id) ?? []).map((mention) => mentionData(base, mention)),
    })),
  };
}

function entryFacts(base: string, { register }: ReferenceGraph, entry: RegisterEntry): Omit<EntryData, 'mentions'> {
  const { id, kind, label, symbol, salesNumber, authority, record } = entry;
  const whole = findWhole(register, entry);
  return {
    id,
    kind,
    label,
    url: entryPath(base, entry),
    held: record !== undefined,
    described: authority !== undefined,
    ...present({
      symbol,
      salesNumber,
      date: authority?.date ?? record?.date,
      endDate: authority?.endDate ?? record?.endDate,
      year: authority?.year,
      place: authority?.place ?? record?.place,
      partOf: whole?.id,
      officialLink: authority?.officialLink,
      lifecycle: authority?.lifecycle.length ? authority.lifecycle : undefined,
    }),
  };
}

/** Leaves out what is not known. */
function present<Facts extends object>(facts: Facts): { [Name in keyof Facts]?: Exclude<Facts[Name], undefined> } {
  const known: { [Name in keyof Facts]?: Exclude<Facts[Name], undefined> } = {};
  return Object.assign(known, Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)));
}

function mentionData(base: string, { record, unit, reference, anchor }: Mention): EntryData['mentions'][number] {
  const { text, start, end, rule } = reference;
  return {
    record: record.id,
    unit: unit.anchor,
    url: permalink(base, record, unit.anchor),
    text,
    start,
    end,
    ...(anchor === undefined ? {} : { anchor }),
    rule,
  };
}
