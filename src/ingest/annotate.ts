import type { Anchor } from '../domain/anchor.ts';
import { type Inline, plainText } from '../domain/inline.ts';

/** A passage of a unit's plain text that a textual note remarks on, in UTF-16 offsets. */
export interface NotedPassage {
  readonly from: number;
  readonly to: number;
  readonly note: Anchor;
}

/**
 * Marks passages in inline content. Passages may overlap and may reach across emphasis: the content is cut where one
 * begins or ends, and each piece carries the notes that are about it. No character changes.
 */
export function annotate(inlines: readonly Inline[], passages: readonly NotedPassage[]): Inline[] {
  if (passages.length === 0) return [...inlines];
  return annotateFrom(inlines, new PassageCursor(passages), 0).inlines;
}

/** Gives the passages that touch one stretch after another, in time linear in the passages. */
class PassageCursor {
  readonly #coming: readonly NotedPassage[];
  #next = 0;
  #open: NotedPassage[] = [];

  constructor(passages: readonly NotedPassage[]) {
    this.#coming = passages.toSorted((one, other) => one.from - other.from);
  }

  /** Gives the passages that touch `[from, to)`; each stretch asked for begins where the last ended, or later. */
  touching(from: number, to: number): readonly NotedPassage[] {
    this.#open = this.#open.filter((passage) => passage.to > from);
    for (let passage = this.#coming[this.#next]; passage && passage.from < to; passage = this.#coming[this.#next]) {
      this.#open.push(passage);
      this.#next += 1;
    }
    return this.#open;
  }
}

function annotateFrom(
  inlines: readonly Inline[],
  passages: PassageCursor,
  start: number,
): { inlines: Inline[]; end: number } {
  const result = new NotedInlines();
  let offset = start;
  for (const inline of inlines) {
    if ('children' in inline) {
      const inner = annotateFrom(inline.children, passages, offset);
      result.add({ ...inline, children: inner.inlines });
      offset = inner.end;
      continue;
    }
    const end = offset + plainText([inline]).length;
    const touching = passages.touching(offset, end);
    const pieces =
      inline.kind === 'text' ? cutText(inline.text, offset, touching) : [{ inline, from: offset, to: end }];
    const ofPieces = new PassageCursor(touching);
    for (const piece of pieces) {
      const notes = ofPieces.touching(piece.from, piece.to).map(({ note }) => note);
      result.add(piece.inline, notes);
    }
    offset = end;
  }
  return { inlines: result.inlines, end: offset };
}

function cutText(
  text: string,
  offset: number,
  passages: readonly NotedPassage[],
): { inline: Inline; from: number; to: number }[] {
  const end = offset + text.length;
  const cuts = new Set([offset, end, ...passages.flatMap(({ from, to }) => [from, to])]);
  const inside = [...cuts].filter((cut) => cut >= offset && cut <= end).sort((one, other) => one - other);
  return inside.slice(1).map((to, index) => {
    const from = inside[index] ?? offset;
    return {
      inline: { kind: 'text', text: text.slice(from - offset, to - offset) },
      from,
      to,
    };
  });
}

/** Collects inline content; neighbours that the same notes are about become one noted passage. */
class NotedInlines {
  readonly inlines: Inline[] = [];
  #run: { readonly notes: string; readonly children: Inline[] } | undefined;

  add(inline: Inline, notes: readonly Anchor[] = []): void {
    if (notes.length === 0) {
      this.#run = undefined;
      this.inlines.push(inline);
    } else if (this.#run?.notes === notes.join()) {
      this.#run.children.push(inline);
    } else {
      const children = [inline];
      this.#run = { notes: notes.join(), children };
      this.inlines.push({ kind: 'noted', notes, children });
    }
  }
}
