import type { Passage } from '../../passage.ts';
import { findMarker } from '../marker.ts';
import { findParagraphNumber, opensQuotation, withoutMarks } from './form.ts';

/** A paragraph and what stands below it: subparagraphs, matter quoted. `from` is the place of its first piece. */
interface Paragraph {
  readonly from: number;
  readonly opening: string;
  readonly ending: string;
}

/** Where the preamble ends, and where the paragraphs end that stand between it and the numbers, if any do. */
export interface PreambleEnds {
  readonly preamble: number;
  readonly numbers: number;
}

/**
 * Finds where the preamble ends: where the first number is, less the operative words that may stand above the numbers
 * ("Decides:"); without numbers, before the first paragraph that ends in more than a comma. A wrong stop does not end it
 * where the next paragraphs show that it goes on: one ends in a comma, or opens with the same word ("Whereas"). `isPromised`
 * says that the opening line ends in a comma, and that a preamble is therefore to be expected.
 */
export function findPreambleEnds(pieces: readonly Passage[], isPromised: boolean): PreambleEnds {
  const firstNumbered = pieces.findIndex(({ lines }) => findParagraphNumber(lines[0].text, 1) !== undefined);
  if (firstNumbered !== -1) {
    const above = groupParagraphs(pieces.slice(0, firstNumbered));
    const last = above.findLastIndex(({ opening }) => !opensInPresentTense(opening));
    return { preamble: above[last + 1]?.from ?? firstNumbered, numbers: firstNumbered };
  }
  const paragraphs = groupParagraphs(pieces);
  const lastComma = paragraphs.findLastIndex(
    ({ opening, ending }) => endsAsPreamble(ending) && !opensInPresentTense(opening),
  );
  const end = paragraphs.findIndex(({ opening, ending }, index) => {
    if (endsAsPreamble(ending)) return false;
    const goesOn =
      index < lastComma ||
      (index === 0 && isPromised && /\.$/.test(withoutMarks(ending))) ||
      firstWord(opening) === firstWord(paragraphs[index - 1]?.opening ?? '');
    return index === paragraphs.length - 1 || opensInPresentTense(opening) || !goesOn;
  });
  const preamble = paragraphs[end]?.from ?? pieces.length;
  return { preamble, numbers: preamble };
}

function groupParagraphs(pieces: readonly Passage[]): Paragraph[] {
  const groups: { from: number; pieces: Passage[] }[] = [];
  for (const [from, piece] of pieces.entries()) {
    const { text } = piece.lines[0];
    const isBelow = findMarker(text, 'bracketed') !== undefined || opensQuotation(text);
    const current = groups.at(-1);
    if (isBelow && current) current.pieces.push(piece);
    else groups.push({ from, pieces: [piece] });
  }
  return groups.map(({ from, pieces: own }) => ({
    from,
    opening: own[0]?.lines[0].text ?? '',
    ending: own.at(-1)?.lines.at(-1)?.text ?? '',
  }));
}

function endsAsPreamble(text: string): boolean {
  return /(?:,[”"’]?|\band)$/.test(withoutMarks(text));
}

/**
 * "Decides", "Requests": a verb in the present tense, as the UN Editorial Manual opens operative paragraphs; participles
 * and adjectives ("Conscious") open those of the preamble. Only a help where number and stop do not tell.
 */
function opensInPresentTense(text: string): boolean {
  return /^\*?\p{Lu}\p{Ll}+[^\P{Ll}su]s\b/u.test(text) && !/^\*?Whereas\b/.test(text);
}

function firstWord(text: string): string {
  return /^\*?(?<word>\p{L}+)/u.exec(text)?.groups?.['word'] ?? text;
}
