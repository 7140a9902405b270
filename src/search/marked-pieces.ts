import { makeElement } from './elements.ts';
import type { ExcerptPiece } from './excerpt.ts';

/** Gives the pieces of an excerpt as text, and as marked text where it was asked for. */
export function markPieces(pieces: readonly ExcerptPiece[]): (Node | string)[] {
  return pieces.flatMap(({ text, isAsked }, index) => [
    ...(index === 0 ? [] : [' ']),
    isAsked ? makeElement('mark', {}, text) : text,
  ]);
}
