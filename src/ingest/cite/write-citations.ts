import { type Inline, plainText } from '../../domain/inline.ts';
import type { Candidate } from './candidate.ts';

/**
 * Puts references into inline content as citations. A citation is innermost: it holds text, line breaks and control
 * characters only, so that where emphasis, a textual note or a footnote mark divides the words of a reference, it becomes
 * several with the same number. No character changes. References are in order and do not overlap.
 */
export function writeCitations(inlines: readonly Inline[], references: readonly Candidate[]): Inline[] {
  return references.length === 0 ? [...inlines] : new CitationWriter(references).write(inlines);
}

/** Goes through inline content once, and through the references beside it. */
class CitationWriter {
  readonly #references: readonly Candidate[];
  #next = 0;
  #offset = 0;

  constructor(references: readonly Candidate[]) {
    this.#references = references;
  }

  write(inlines: readonly Inline[]): Inline[] {
    const written: Inline[] = [];
    let open: { readonly which: number; readonly children: Inline[] } | undefined;
    for (const inline of inlines) {
      if ('children' in inline || inline.kind === 'footnote-reference') {
        open = undefined;
        written.push('children' in inline ? { ...inline, children: this.write(inline.children) } : this.#pass(inline));
        continue;
      }
      for (const { which, piece } of this.#cut(inline)) {
        const reference = which === undefined ? undefined : this.#references[which];
        if (which === undefined || reference === undefined) {
          open = undefined;
          written.push(piece);
        } else if (open?.which === which) {
          open.children.push(piece);
        } else {
          open = { which, children: [piece] };
          written.push(makeCitation(which + 1, reference, open.children));
        }
      }
    }
    return written;
  }

  #pass(inline: Inline): Inline {
    this.#offset += plainText([inline]).length;
    return inline;
  }

  /** Cuts a leaf where a reference begins or ends; `which` is the index of the reference that a piece is in. */
  #cut(leaf: Inline): { which: number | undefined; piece: Inline }[] {
    const text = plainText([leaf]);
    const from = this.#offset;
    const to = from + text.length;
    const pieces: { which: number | undefined; piece: Inline }[] = [];
    while (this.#offset < to) {
      while ((this.#references[this.#next]?.end ?? Infinity) <= this.#offset) this.#next += 1;
      const { start, end } = this.#references[this.#next] ?? { start: Infinity, end: Infinity };
      const isInside = start <= this.#offset;
      const until = Math.min(to, isInside ? end : start);
      const piece: Inline =
        leaf.kind === 'text' ? { kind: 'text', text: text.slice(this.#offset - from, until - from) } : leaf;
      pieces.push({ which: isInside ? this.#next : undefined, piece });
      this.#offset = until;
    }
    return pieces;
  }
}

function makeCitation(reference: number, { to, rule, paragraph }: Candidate, children: readonly Inline[]): Inline {
  return { kind: 'citation', reference, to, rule, ...(paragraph === undefined ? {} : { paragraph }), children };
}
