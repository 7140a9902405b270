import { z } from 'zod';
import { changeSchema } from './change.ts';
import { type Collection, collectionOf, collections, type RecordKind } from './collection.ts';
import { provisionSchema } from './provision.ts';
import { documentFacts, recordIdSchema, sha256Schema, textualFacts } from './source-facts.ts';
import { textualNoteSchema } from './textual-note.ts';

const sourceSchema = z.object({
  /** The path of the source text within its library: "sources/escap-activities.txt". */
  file: z.string(),
  sha256: sha256Schema,
  /** How many lines the source text has. */
  lines: z.number().int().nonnegative(),
});

function recordSchemaOf<Kind extends RecordKind>(kind: Kind) {
  return z.object({
    id: recordIdSchema,
    kind: z.literal(kind),
    ...documentFacts,
    supplied: z.array(z.enum(textualFacts)),
    /** Whether the document has an error and is published all the same, as the editor chose. */
    publishedPlainly: z.literal(true).exactOptional(),
    source: sourceSchema,
    notes: z.array(textualNoteSchema),
    /** What became of words that had been published, the oldest first; absent where nothing did. */
    history: z.array(changeSchema).min(1).exactOptional(),
    /** What paragraphs provide whose provisions the editor has corrected. */
    corrections: z.array(provisionSchema).min(1).exactOptional(),
  });
}

/** One schema per collection: the front matter of its MDX files, for ingest and for Astro alike. */
export const recordSchemas = {
  resolutions: recordSchemaOf('resolution').required({
    symbol: true,
    organ: true,
  }),
  agendas: recordSchemaOf('agenda'),
  reports: recordSchemaOf('report'),
  papers: recordSchemaOf('paper'),
  notices: recordSchemaOf('notice'),
  documents: recordSchemaOf('document'),
} as const satisfies { [Name in Collection]: z.ZodObject };

/** Checks a record of any kind. */
export const recordSchema = z.discriminatedUnion('kind', [
  recordSchemas.resolutions,
  recordSchemas.agendas,
  recordSchemas.reports,
  recordSchemas.papers,
  recordSchemas.notices,
  recordSchemas.documents,
]);

/** One UN document of the library: one MDX file, one page. This is its facts; its text is its units. */
export type CorpusRecord = z.infer<typeof recordSchema>;

/** Names a record as briefly as it can be cited: by its symbol, or else by its title. */
export function recordName({ symbol, title }: Pick<CorpusRecord, 'symbol' | 'title'>): string {
  return symbol ?? title;
}

/** Names the kind of a record for a reader: "Resolution". */
export function kindName({ kind }: Pick<CorpusRecord, 'kind'>): string {
  return collections[collectionOf(kind)].singular;
}

const idOrder = new Intl.Collator('en', { numeric: true });

/** Puts records in the order of their dates, those without a date last; and then of their ids, 9 before 10. */
export function compareRecords(one: CorpusRecord, other: CorpusRecord): number {
  const [date, otherDate] = [one.date ?? '9999', other.date ?? '9999'];
  if (date !== otherDate) return date < otherDate ? -1 : 1;
  return idOrder.compare(one.id, other.id);
}
