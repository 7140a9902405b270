import { z } from 'zod';
import { type Anchor, anchorSchema } from './anchor.ts';
import { type ReferenceRule, type ReferenceTarget, referenceRuleNames, referenceTargetSchema } from './citation.ts';

/**
 * What a line of text is made of. `opening-phrase` is the emphasised word or words that open a preambular or operative
 * paragraph (UN Editorial Manual, "Resolutions"); `noted` is a passage that textual notes remark on;
 * `control-character` is a character that neither HTML nor a reader can take ("0007"), kept by its code point. `citation`
 * is words that name something; where a footnote mark or emphasis divides them, its pieces have the same `reference`.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'opening-phrase'; readonly children: readonly Inline[] }
  | {
      readonly kind: 'footnote-reference';
      readonly mark: string;
      readonly anchor: Anchor;
      readonly note?: Anchor;
    }
  | { readonly kind: 'line-break' }
  | { readonly kind: 'control-character'; readonly code: string }
  | {
      readonly kind: 'citation';
      readonly reference: number;
      readonly to: ReferenceTarget;
      readonly rule: ReferenceRule;
      readonly paragraph?: string;
      readonly children: readonly Inline[];
    }
  | {
      readonly kind: 'noted';
      readonly notes: readonly Anchor[];
      readonly children: readonly Inline[];
    };

/** Checks inline content, however deep. */
export const inlineSchema: z.ZodType<Inline> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({ kind: z.literal('emphasis'), children: z.array(inlineSchema) }),
    z.object({
      kind: z.literal('opening-phrase'),
      children: z.array(inlineSchema),
    }),
    z.object({
      kind: z.literal('footnote-reference'),
      /** The mark as printed: "3", "¹". */
      mark: z.string(),
      anchor: anchorSchema,
      /** The footnote it calls; absent when the text has none. */
      note: anchorSchema.exactOptional(),
    }),
    z.object({ kind: z.literal('line-break') }),
    z.object({
      kind: z.literal('control-character'),
      code: z.string().regex(/^[0-9A-F]{4}$/),
    }),
    z.object({
      kind: z.literal('citation'),
      /** Which reference of the unit, counted from 1. */
      reference: z.number().int().positive(),
      to: referenceTargetSchema,
      rule: z.enum(referenceRuleNames),
      /** The printed number of the paragraph that is meant. */
      paragraph: z.string().min(1).exactOptional(),
      children: z.array(inlineSchema),
    }),
    z.object({
      kind: z.literal('noted'),
      notes: z.array(anchorSchema).min(1),
      children: z.array(inlineSchema),
    }),
  ]),
);

/**
 * Gives the words alone: no markup, no footnote marks, lines joined by a space. A mark that calls no footnote stays,
 * for nothing else would tell of it.
 *
 * @example plainText([{ kind: 'emphasis', children: [{ kind: 'text', text: 'Ibid.' }] }]) => 'Ibid.'
 */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => writeInline(inline, ({ mark, note }) => (note === undefined ? mark : ''))).join('');
}

/** Gives the words without any footnote mark, also without one that calls no footnote. */
export function unmarkedText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => writeInline(inline, () => '')).join('');
}

/** Gives the words with the footnote marks where they are printed: everything that the source shows, less its markup. */
export function printedText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => writeInline(inline, ({ mark }) => mark)).join('');
}

/** A footnote mark in a text. */
export type FootnoteReference = Extract<Inline, { kind: 'footnote-reference' }>;

function writeInline(inline: Inline, writeMark: (reference: FootnoteReference) => string): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'line-break':
      return ' ';
    case 'control-character':
      return String.fromCodePoint(Number.parseInt(inline.code, 16));
    case 'footnote-reference':
      return writeMark(inline);
    case 'emphasis':
    case 'opening-phrase':
    case 'noted':
    case 'citation':
      return inline.children.map((child) => writeInline(child, writeMark)).join('');
  }
}

/** Gives every footnote reference, in the order of the text. */
export function findFootnoteReferences(inlines: readonly Inline[]): FootnoteReference[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'footnote-reference') return [inline];
    return 'children' in inline ? findFootnoteReferences(inline.children) : [];
  });
}

/** Gives the anchors of the textual notes that have a mark, in the order of the text. */
export function findTextualNotes(inlines: readonly Inline[]): Anchor[] {
  return inlines.flatMap((inline) => {
    const own = inline.kind === 'noted' ? inline.notes : [];
    return 'children' in inline ? [...own, ...findTextualNotes(inline.children)] : own;
  });
}
