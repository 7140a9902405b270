import { z } from 'zod';
import { isoDateSchema } from './dates.ts';
import { unSymbolSchema } from './symbol.ts';

/** The kinds of thing that texts name, in the order in which the register lists them. */
export const authorityKinds = {
  resolution: { singular: 'Resolution', plural: 'Resolutions' },
  document: { singular: 'Document', plural: 'Documents' },
  instrument: { singular: 'Instrument', plural: 'Instruments' },
  meeting: { singular: 'Meeting', plural: 'Meetings' },
  body: { singular: 'Body', plural: 'Bodies' },
  organization: { singular: 'Organization', plural: 'Organizations' },
} as const satisfies Record<string, { singular: string; plural: string }>;

/** What tells the entries of one kind from those of another. */
export type AuthorityKind = keyof typeof authorityKinds;

/** Tells whether a name is that of a kind of authority. */
export function isAuthorityKind(kind: string): kind is AuthorityKind {
  return Object.hasOwn(authorityKinds, kind);
}

/** Every kind of authority, in the order of the table. */
export const authorityKindNames = Object.keys(authorityKinds).filter(isAuthorityKind);

/** The id of an entry of the register: the part of its address after `/references/`. Permanent. */
export const authorityIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters and digits, joined by single hyphens')
  .brand<'AuthorityId'>();
export type AuthorityId = z.infer<typeof authorityIdSchema>;

/** A United Nations sales number, without the words before it: "E.95.XIII.18" (language, year, subject, item). */
export const salesNumberSchema = z
  .string()
  .regex(/^[A-Z]\.\d{2}\.[IVX]+(?:\.[A-Z])?\.\d+$/, 'is not a sales number such as E.95.XIII.18')
  .brand<'SalesNumber'>();
export type SalesNumber = z.infer<typeof salesNumberSchema>;

const words = z.string().trim().min(1);

/**
 * A short form stands for the entry only where the text has made that certain: once the entry, or the one that `after`
 * names, has been named before it in the same document or in the same unit; and only while no other entry that has the
 * same short form has been named there too.
 */
export const shortFormSchema = z.strictObject({
  text: words,
  within: z.enum(['document', 'unit']),
  after: authorityIdSchema.exactOptional(),
});

/** A step in the life of a resolution, with the source from which it is known. */
export const lifecycleStepSchema = z.strictObject({
  step: z.enum(['draft', 'adoption', 'first-issue', 'official-record', 'issue']),
  date: isoDateSchema.exactOptional(),
  text: words,
  symbol: unSymbolSchema.exactOptional(),
  source: words,
});

/**
 * The front matter of `content/authorities/<id>.md`: a thing that texts name. The body is a short text that says what
 * it is and where that knowledge comes from.
 */
export const authoritySchema = z.strictObject({
  kind: z.enum(authorityKindNames),
  /** The name under which readers meet it: "High-level Dialogue on International Migration and Development, 2006". */
  label: words,
  /**
   * Names that mean this entry wherever they stand, beside its label; an acronym is written in capitals. Words in square
   * brackets at the end must follow, and are no part of the name: “Platform for Action [adopted by the Conference]”.
   */
  variants: z.array(words).default([]),
  shortForms: z.array(shortFormSchema).default([]),
  /** The symbol in normal form. An entry whose symbol a document of the library has is that document. */
  symbol: unSymbolSchema.exactOptional(),
  salesNumber: salesNumberSchema.exactOptional(),
  /** The day of adoption or issue, or the first day of a meeting. */
  date: isoDateSchema.exactOptional(),
  endDate: isoDateSchema.exactOptional(),
  /** The year, where no day is known. */
  year: z.number().int().min(1000).max(9999).exactOptional(),
  place: words.exactOptional(),
  /** What it belongs to: a chapter to its programme, a session to its body, a publication to its meeting. */
  partOf: authorityIdSchema.exactOptional(),
  /** An official address, only where it is known to be right. */
  officialLink: z.url({ protocol: /^https$/ }).exactOptional(),
  lifecycle: z.array(lifecycleStepSchema).default([]),
});
export type AuthorityFacts = z.infer<typeof authoritySchema>;

/** An entry of the register, as an editor has described it. */
export interface Authority extends AuthorityFacts {
  readonly id: AuthorityId;
}
