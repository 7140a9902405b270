import { z } from 'zod';
import { anchorSchema } from './anchor.ts';
import { changeSchema } from './change.ts';
import { recordKinds } from './collection.ts';
import { isoDateSchema } from './dates.ts';
import { unSymbolSchema } from './symbol.ts';

/** The id of a record: the part of its address after the collection. Permanent. */
export const recordIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters and digits, joined by single hyphens')
  .brand<'RecordId'>();
export type RecordId = z.infer<typeof recordIdSchema>;

/** A SHA-256 sum as hexadecimal digits, by which a text is known to be the one that was received. */
export const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'must be the 64 lower-case hexadecimal digits of a SHA-256 sum');

const words = z.string().trim().min(1);

/** Words that a table may have in a cell: no spreadsheet takes them for a formula. */
const cell = words.regex(/^[\p{L}\p{N}“"([]/u, 'must begin with a word of the paragraph');

/** What is known of a document as a whole; the same for every kind, though most kinds give only some of it. */
export const documentFacts = {
  title: words,
  symbol: unSymbolSchema.exactOptional(),
  /** The body in whose name the text is adopted or issued, by its full name. */
  organ: words.exactOptional(),
  /** The day of adoption, of issue, or the first day of the meeting. */
  date: isoDateSchema.exactOptional(),
  /** The last day, where there are several. */
  endDate: isoDateSchema.exactOptional(),
  /** The meeting that adopted the text: "34th plenary meeting". */
  meeting: words.exactOptional(),
  place: words.exactOptional(),
  /** BCP 47, "en". */
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'must be a language tag such as en'),
  /** Whether the copy received is the whole document. */
  extent: z.enum(['whole', 'fragment']),
  /** The day on which the library received it. */
  added: isoDateSchema.exactOptional(),
} as const;

/** The facts that a text may itself give, and that an editor may supply instead. */
export const textualFacts = ['title', 'symbol', 'organ', 'date', 'endDate', 'meeting', 'place'] as const;

/** One of the facts that a text may give. */
export type TextualFact = (typeof textualFacts)[number];

/** The front matter of `content/sources/<name>.md`: facts and human judgements about the text of the same name. */
export const sourceFactsSchema = z
  .strictObject({
    /** The address of the record, where it is not the name of the file. */
    id: recordIdSchema.exactOptional(),
    kind: z.enum(recordKinds),
    ...documentFacts,
    sha256: sha256Schema,
    /** The facts above that the text does not give and the editor has supplied. */
    supplied: z.array(z.enum(textualFacts)).default([]),
    /** Remarks on passages, each found by quoting it. */
    notes: z.array(z.strictObject({ quote: words, text: words })).default([]),
    /** What paragraphs provide, where the grammar reads it wrongly: each cell by quoting it. */
    provisions: z
      .array(
        z.strictObject({
          paragraph: anchorSchema,
          verb: cell.exactOptional(),
          addressee: cell.exactOptional(),
          action: cell.exactOptional(),
          timeLimit: cell.exactOptional(),
        }),
      )
      .default([]),
    /** What became of words that had been published, the oldest first. */
    history: z.array(changeSchema).min(1).exactOptional(),
  })
  .refine(({ kind, symbol }) => kind !== 'resolution' || symbol !== undefined, {
    error: 'is required of a resolution',
    path: ['symbol'],
  })
  .refine(({ kind, organ }) => kind !== 'resolution' || organ !== undefined, {
    error: 'is required of a resolution',
    path: ['organ'],
  });
export type SourceFacts = z.infer<typeof sourceFactsSchema>;
