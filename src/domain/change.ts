import { z } from 'zod';
import { anchorSchema } from './anchor.ts';
import { isoDateSchema } from './dates.ts';

/**
 * An entry of a document’s history: what became of words that had been published. The words of a received text never
 * change; a better copy of it may take its place, or the grammar come to read it better.
 */
export const changeSchema = z.strictObject({
  date: isoDateSchema,
  /** What changed and why, for the reader. */
  note: z.string().trim().min(1),
  /** The parts whose words changed; absent where the note is about the whole document. */
  anchors: z.array(anchorSchema).min(1).exactOptional(),
});
export type Change = z.infer<typeof changeSchema>;
