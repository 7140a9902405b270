import { z } from 'zod';
import { changeSchema } from '../../src/domain/change.ts';
import { referenceTargetSchema } from '../../src/domain/citation.ts';
import { recordKinds } from '../../src/domain/collection.ts';
import { isProblemCode, problemCatalogue } from '../../src/domain/problem.ts';
import { recordIdSchema, sha256Schema } from '../../src/domain/source-facts.ts';
import { unSymbolSchema } from '../../src/domain/symbol.ts';
import { wordsSumSchema } from '../../src/library/ledger.ts';

const problemSchema = z.object({
  code: z.enum(Object.keys(problemCatalogue).filter(isProblemCode)),
  place: z.object({
    file: z.string(),
    line: z.number().exactOptional(),
    column: z.number().exactOptional(),
  }),
  reason: z.string(),
  hint: z.string(),
});

/** What ingest made of a text, as far as a library needs it. */
export const ingestedDocumentSchema = z.object({
  /** The path of its facts, as problems show it. */
  facts: z.string(),
  problems: z.array(problemSchema),
  /** What was published of it; absent when it was left out. */
  published: z
    .object({
      id: recordIdSchema,
      kind: z.enum(recordKinds),
      /** Where its MDX belongs in the library, and the SHA-256 sum of it. */
      path: z.string(),
      sha256: sha256Schema,
      /** Its addresses, that of its page first. */
      addresses: z.array(
        z.object({
          address: z.string(),
          words: wordsSumSchema.exactOptional(),
          changes: z.number().exactOptional(),
        }),
      ),
      history: z.array(changeSchema),
      units: z.number(),
      symbol: unSymbolSchema.exactOptional(),
      /** The path of the text, as problems show it, and what it names, each with the line where it does so first. */
      text: z.string(),
      names: z.array(z.object({ target: referenceTargetSchema, line: z.number() })),
    })
    .exactOptional(),
});
export type IngestedDocument = z.infer<typeof ingestedDocumentSchema>;
