/** A stretch of a text. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** A piece of an excerpt: words of the text, marked where they are those that were asked for, or what is left out. */
export type ExcerptPiece = { readonly kind: 'words' | 'marked'; readonly text: string } | { readonly kind: 'left-out' };

/** How many characters are shown on each side of a passage, to the next border of a word. */
const reach = 140;

/**
 * Gives the words around the passages of a text, the passages marked; what is left out is said. Passages are in order
 * and do not overlap.
 *
 * @example makeExcerpt('Decides to meet.', [{ start: 0, end: 7 }]) =>
 * [{ kind: 'marked', text: 'Decides' }, { kind: 'words', text: ' to meet.' }]
 */
export function makeExcerpt(text: string, passages: readonly Passage[]): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  let shown = 0;
  for (const [index, { start, end }] of passages.entries()) {
    const from = Math.max(shown, wordBorderBefore(text, start - reach));
    if (from > shown) pieces.push({ kind: 'left-out' });
    pieces.push({ kind: 'words', text: text.slice(from, start) }, { kind: 'marked', text: text.slice(start, end) });
    const next = passages[index + 1]?.start ?? text.length;
    shown = Math.min(next, wordBorderAfter(text, end + reach));
    pieces.push({ kind: 'words', text: text.slice(end, shown) });
  }
  if (shown < text.length) pieces.push({ kind: 'left-out' });
  return joinWords(pieces).filter((piece) => piece.kind === 'left-out' || piece.text !== '');
}

/** A text without spaces is cut where it comes to. */
const longestWord = 40;

function wordBorderBefore(text: string, index: number): number {
  if (index <= 0) return 0;
  const border = text.lastIndexOf(' ', index) + 1;
  return index - border <= longestWord ? border : startOfCharacter(text, index);
}

function wordBorderAfter(text: string, index: number): number {
  if (index >= text.length) return text.length;
  const space = text.indexOf(' ', index);
  const border = space === -1 ? text.length : space;
  return border - index <= longestWord ? border : startOfCharacter(text, index);
}

function startOfCharacter(text: string, index: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(index)) ? index - 1 : index;
}

/** The words after one passage and those before the next are one piece where nothing is left out between them. */
function joinWords(pieces: readonly ExcerptPiece[]): ExcerptPiece[] {
  const joined: ExcerptPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'words' && last?.kind === 'words')
      joined[joined.length - 1] = { kind: 'words', text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}
