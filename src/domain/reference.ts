import type { ReferenceRule, ReferenceTarget } from './citation.ts';
import { type Inline, plainText } from './inline.ts';

/** A passage of a unit that names something: its words, their place in the unit’s plain text (UTF-16), and what is meant. */
export interface Reference {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly to: ReferenceTarget;
  /** The printed number of the paragraph that is meant: "2", "3 (a)". */
  readonly paragraph?: string;
  readonly rule: ReferenceRule;
}

/**
 * Gives the references in inline content, in order. The pieces of one that a footnote mark or emphasis divides are one
 * reference: from the first word to the last.
 */
export function findReferences(inlines: readonly Inline[]): Reference[] {
  const plain = plainText(inlines);
  const spans = new Map<number, Omit<Reference, 'text'>>();
  collectSpans(inlines, 0, spans);
  return [...spans.values()].map((span) => ({ text: plain.slice(span.start, span.end), ...span }));
}

function collectSpans(inlines: readonly Inline[], from: number, spans: Map<number, Omit<Reference, 'text'>>): void {
  let offset = from;
  for (const inline of inlines) {
    const end = offset + plainText([inline]).length;
    if (inline.kind === 'citation') {
      const { reference, to, paragraph, rule } = inline;
      const start = spans.get(reference)?.start ?? offset;
      spans.set(reference, { start, end, to, ...(paragraph === undefined ? {} : { paragraph }), rule });
    } else if ('children' in inline) {
      collectSpans(inline.children, offset, spans);
    }
    offset = end;
  }
}
