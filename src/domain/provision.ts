import { z } from 'zod';
import { type Anchor, anchorSchema } from './anchor.ts';
import { plainText } from './inline.ts';
import type { Unit } from './unit.ts';

/** Words of a unit: which unit, and where they begin and end in its plain text, in UTF-16 code units. */
export const passageSchema = z
  .object({ unit: anchorSchema, start: z.int().nonnegative(), end: z.int().positive() })
  .refine(({ start, end }) => start < end, { error: 'has no words' });
export type Passage = z.infer<typeof passageSchema>;

/** What is told of a provision, in the order in which a resolution says it, with the words that head it in a table. */
export const provisionCells = {
  verb: 'Verb',
  addressee: 'Addressee',
  action: 'Action',
  timeLimit: 'Time limit',
} as const;

/** One of the things that are told of a provision. */
export type ProvisionCell = keyof typeof provisionCells;

/** The cells, in order. */
export const provisionCellNames = ['verb', 'addressee', 'action', 'timeLimit'] as const satisfies ProvisionCell[];

/**
 * One provision of a resolution: what the organ does, asks or decides with one operative verb. Every cell is words of the
 * document; a subparagraph has the verb and the addressee of the paragraph that it completes. A cell that the text does
 * not give, or does not give for certain, is absent.
 */
export const provisionSchema = z.object({
  /** The paragraph or subparagraph that makes the provision. */
  unit: anchorSchema,
  verb: passageSchema.exactOptional(),
  addressee: passageSchema.exactOptional(),
  action: passageSchema.exactOptional(),
  timeLimit: passageSchema.exactOptional(),
});
export type Provision = z.infer<typeof provisionSchema>;

/** Makes a provision of the cells that there are. */
export function makeProvision(
  unit: Anchor,
  { verb, addressee, action, timeLimit }: { readonly [Cell in ProvisionCell]?: Passage | undefined },
): Provision {
  return {
    unit,
    ...(verb && { verb }),
    ...(addressee && { addressee }),
    ...(action && { action }),
    ...(timeLimit && { timeLimit }),
  };
}

/** Tells whether a unit makes provisions: a paragraph of the operative part of a resolution, not of its annexes. */
export function isOperative({ kind, anchor, within }: Unit): boolean {
  if (kind !== 'operative-paragraph' && kind !== 'subparagraph') return false;
  return within === undefined ? /^op-/.test(anchor) : /^(?:part|section)\b/.test(within);
}

/** Gives the words of a passage. */
export function wordsOf(units: ReadonlyMap<string, Unit>, { unit, start, end }: Passage): string {
  return plainText(units.get(unit)?.children ?? []).slice(start, end);
}
