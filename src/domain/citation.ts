import { z } from 'zod';
import { authorityIdSchema, salesNumberSchema } from './authority.ts';
import { unSymbolSchema } from './symbol.ts';

/**
 * What a citation names: a symbol ("A/RES/49/127"), a sales number ("E.95.XIII.18"), or an entry of the register
 * ("gfmd"). Which document or entry that is, the library decides, not the text: a symbol may be held one day.
 */
export const referenceTargetSchema = z.union([unSymbolSchema, salesNumberSchema, authorityIdSchema]);
export type ReferenceTarget = z.infer<typeof referenceTargetSchema>;

/** The rules by which references are found, each with an example of what it reads. */
export const referenceRules = {
  symbol: 'E/CN.9/1997/2',
  resolution: 'General Assembly resolutions 49/127 of 19 December 1994 and 50/123',
  'sales-number': 'Sales No. E.95.XIII.18',
  name: 'the High-level Dialogue on International Migration and Development',
  acronym: 'GMG, after “Global Migration Group (GMG)”',
  'short-form': 'the Dialogue, after its full name',
  part: 'chapter X, after the name of what it is a chapter of',
  ibid: 'Ibid.',
} as const satisfies Record<string, string>;

/** The name of a rule by which references are found. */
export type ReferenceRule = keyof typeof referenceRules;

/** Tells whether a name is that of a rule. */
export function isReferenceRule(name: string): name is ReferenceRule {
  return Object.hasOwn(referenceRules, name);
}

/** Every rule, in the order of the table. */
export const referenceRuleNames = Object.keys(referenceRules).filter(isReferenceRule);
