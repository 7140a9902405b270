import { z } from 'zod';
import { anchorSchema } from '../domain/anchor.ts';
import { type Passage, passageSchema, wordsOf } from '../domain/provision.ts';
import type { CorpusRecord } from '../domain/record.ts';
import type { Unit } from '../domain/unit.ts';
import { readProvisions } from '../provisions/provisions.ts';

const passageDataSchema = z.object({
  text: z.string().describe('The words, as the unit has them.'),
  unit: passageSchema.shape.unit.describe('The unit that has them: the provision’s own, or a paragraph above it.'),
  start: passageSchema.shape.start.describe('Where the words begin in the text of that unit, in UTF-16 code units.'),
  end: passageSchema.shape.end.describe('Where they end: text.slice(start, end) is the words.'),
});

/** Checks a provision as data. */
export const provisionDataSchema = z.object({
  unit: anchorSchema.describe('The paragraph or subparagraph that makes the provision.'),
  verb: passageDataSchema.exactOptional().describe('The operative verb.'),
  addressee: passageDataSchema.exactOptional().describe('Whom it addresses.'),
  action: passageDataSchema.exactOptional().describe('What is to be done.'),
  timeLimit: passageDataSchema.exactOptional().describe('By when.'),
  corrected: z.literal(true).exactOptional().describe('Whether an editor gives the cells, and not the grammar.'),
});
type ProvisionData = z.infer<typeof provisionDataSchema>;

/** Gives the provisions of a resolution as data. */
export function provisionData(record: CorpusRecord, units: readonly Unit[]): ProvisionData[] {
  const byAnchor = new Map(units.map((unit) => [unit.anchor, unit]));
  const told = (passage: Passage) => ({ text: wordsOf(byAnchor, passage), ...passage });
  const corrected = new Set((record.corrections ?? []).map(({ unit }) => unit));
  return readProvisions(record, units).map(({ unit, verb, addressee, action, timeLimit }) => ({
    unit,
    ...(verb && { verb: told(verb) }),
    ...(addressee && { addressee: told(addressee) }),
    ...(action && { action: told(action) }),
    ...(timeLimit && { timeLimit: told(timeLimit) }),
    ...(corrected.has(unit) && { corrected: true as const }),
  }));
}
