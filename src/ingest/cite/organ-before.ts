import { findNearOrgan, organsOfSeries } from '../../domain/symbol.ts';
import { beginsSentence, isCapitalised, isInCapitals, type Token } from './token.ts';

/** Whose resolution the words before “resolution” say it is. `start` is where those words begin. */
export type SaidOrgan = { readonly start: number } & (
  | { readonly kind: 'named'; readonly organ: string }
  | { readonly kind: 'own' }
  | { readonly kind: 'none' }
  | { readonly kind: 'other' }
);

/** "the Assembly", "the Council": an organ by the last word of its name. */
export const shortNames = ['assembly', 'council'];

const linking = /^(?:of|and|on|for|the)$/;

/** How many words the name of a body has at most. */
const longestName = 10;

/**
 * Reads whose resolution it is off the words before the word “resolution”: the name of an organ that has a series, “its”,
 * nothing, or another name, of a body whose resolutions we do not know.
 *
 * @example “Recalling General Assembly resolutions” => { kind: 'named', organ: 'General Assembly' }
 * @example “the Commission on Human Rights resolution” => { kind: 'other' }
 */
export function readOrganBefore(text: string, tokens: readonly Token[], word: number): SaidOrgan {
  const here = tokens[word]?.start ?? 0;
  if (/^(?:its|their)$/.test(tokens[word - 1]?.folded ?? '')) return { kind: 'own', start: here };
  const from = startOfName(text, tokens, word);
  if (from === word) return { kind: 'none', start: here };

  const folded = tokens.slice(from, word).map((token) => token.folded);
  const known = [...organsOfSeries, ...shortNames].find((organ) => endsWith(folded, organ));
  if (known !== undefined) {
    const at = startOfPrefix(folded, folded.length - wordsOf(known).length);
    const start = tokens[from + at]?.start ?? here;
    if (at === 0 || linking.test(folded[at - 1] ?? '')) return { kind: 'named', organ: known, start };
    if (at === 1 && isFirstWord(text, tokens, from)) {
      return isAmbiguous(known) ? { kind: 'none', start } : { kind: 'named', organ: known, start };
    }
    return { kind: 'other', start: tokens[from]?.start ?? here };
  }
  if (startOfPrefix(folded, folded.length) === 0) return { kind: 'none', start: tokens[from]?.start ?? here };
  const near = findNearOrgan(text.slice(tokens[from]?.start, tokens[word - 1]?.end));
  if (near !== undefined) return { kind: 'named', organ: near, start: tokens[from]?.start ?? here };
  if (folded.length === 1 && isFirstWord(text, tokens, from)) return { kind: 'none', start: here };
  return { kind: 'other', start: tokens[from]?.start ?? here };
}

/** “Recalling Council” and “Governing Council” look alike. */
function isAmbiguous(organ: string): boolean {
  return organ === 'council';
}

/** Goes back over the words of a name: capitalised ones, and those that link them. */
function startOfName(text: string, tokens: readonly Token[], word: number): number {
  let from = word;
  for (let at = word - 1; at >= 0 && at >= word - longestName; at -= 1) {
    const token = tokens[at];
    if (token === undefined || !/^\p{L}/u.test(token.folded)) break;
    if (isCapitalised(text.slice(token.start, token.end))) from = at;
    else if (!linking.test(token.folded)) break;
  }
  return from;
}

/** Tells whether a word is a capital only because it opens a sentence or a clause: “Recalling”, but not “OAS”. */
function isFirstWord(text: string, tokens: readonly Token[], at: number): boolean {
  const written = text.slice(tokens[at]?.start, tokens[at]?.end);
  const before = tokens[at - 1]?.folded;
  return !isInCapitals(written) && (beginsSentence(tokens, at) || /^[,()[\]*—–-]$/.test(before ?? ''));
}

/** "United Nations" and "UN" before the name of an organ belong to it. */
function startOfPrefix(folded: readonly string[], at: number): number {
  if (folded[at - 1] === 'un') return at - 1;
  return folded[at - 1] === 'nations' && folded[at - 2] === 'united' ? at - 2 : at;
}

function endsWith(folded: readonly string[], organ: string): boolean {
  const words = wordsOf(organ);
  return words.every((word, index) => folded[folded.length - words.length + index] === word);
}

function wordsOf(organ: string): string[] {
  return organ.toLowerCase().split(' ');
}
