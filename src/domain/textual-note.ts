import { z } from 'zod';
import { anchorSchema } from './anchor.ts';

/**
 * A visible remark on damage, loss or conflict in a source text. It stands apart from the text, whose words are never
 * changed. `quote` is the passage as the unit's plain text has it.
 */
export const textualNoteSchema = z.object({
  anchor: anchorSchema,
  /** The unit that the passage is in. */
  unit: anchorSchema,
  /** The code of the problem that the reading found, or `editor` for a remark made by hand. */
  code: z.string(),
  quote: z.string(),
  text: z.string(),
});
export type TextualNote = z.infer<typeof textualNoteSchema>;
