import type { SearchAuthority } from './authority.ts';
import { hasDigit, partsOf } from './fold.ts';
import { joinNames, nameOf, readSynonyms } from './names.ts';
import { type AskedTerm, isNumbered } from './query.ts';
import { isStopWord } from './stop-words.ts';
import type { KeyWeights, Vocabulary } from './vocabulary.ts';

/** What may stand in one place of a text: a word under one of these keys, or, where a key tells nothing, this word. */
export type Slot =
  | { readonly kind: 'keys'; readonly keys: KeyWeights }
  | { readonly kind: 'word'; readonly word: string };

/** A term of a query, with the rows of words that answer it, each of them in one text after another. */
export interface Clause {
  readonly term: AskedTerm;
  readonly rows: readonly (readonly Slot[])[];
  /** Whether nothing answers the query where this is not: a phrase, or a number. */
  readonly isRequired: boolean;
  /** The words taken for the one asked for, which no text has. */
  readonly nearWords: readonly string[];
}

/** How well another name of the same thing answers. */
const otherName = 0.8;

/** A piece shorter than this is no word that a longer one may be divided into; what is longer than that is no word. */
const shortestHalf = 3;
const longestWord = 40;

/** Tells whether a term is the beginning of so many words that it is not searched for yet. */
export function isBeginningOfMany({ words: [word = ''], isOpen }: AskedTerm, vocabulary: Vocabulary): boolean {
  return isOpen && /^\p{L}+$/u.test(word) && vocabulary.find(word).size === 0 && vocabulary.beginsMany(word);
}

/** Gives the clauses of a query: its terms, in the words that the library has for them. */
export function makeClauses(
  terms: readonly AskedTerm[],
  vocabulary: Vocabulary,
  authorities: readonly SearchAuthority[] = [],
): Clause[] {
  const synonyms = readSynonyms(authorities);
  return joinNames(terms, synonyms).map((term) => {
    const own = rowsOf(term, vocabulary);
    const others = (synonyms.get(nameOf(term.words))?.others ?? []).map((name) => lessen(phraseRow(name, vocabulary)));
    const isNearTaken = own.length + others.length === 0 && !term.isPhrase;
    const near = isNearTaken
      ? term.words.map((word) => nearRow(word, vocabulary)).filter(({ row }) => isFound(row))
      : [];
    return {
      term,
      rows: [...own, ...others.filter(isFound), ...near.map(({ row }) => row)],
      isRequired: term.isPhrase || isNumbered(term),
      nearWords: near.flatMap(({ words }) => words),
    };
  });
}

function rowsOf({ words, isPhrase, isOpen, isAll }: AskedTerm, vocabulary: Vocabulary): Slot[][] {
  if (isAll) return words.map((word) => [slotOf(onlyAll(vocabulary.findParts(partsOf(word))))]).filter(isFound);
  if (isPhrase) return [phraseRow(words, vocabulary)].filter(isFound);
  return words.flatMap((word) => wordRows(word, isOpen, vocabulary)).filter(isFound);
}

function wordRows(word: string, isOpen: boolean, vocabulary: Vocabulary): Slot[][] {
  const parts = partsOf(word);
  const together = vocabulary.findParts(parts);
  if (isSymbol(word)) return [[slotOf(together)]];
  if (parts.length > 1) return [[slotOf(together)], parts.map((part) => slotOf(vocabulary.find(part)))];
  const found = vocabulary.find(word);
  if (found.size > 0) return [[slotOf(found)]];
  const begun = isOpen && !hasDigit(word) ? vocabulary.find(word, { beginning: true }) : found;
  return [[slotOf(begun)], ...divide(word, vocabulary)];
}

/** The parts of a word as they stand, and for each that the library has not, the words that differ from it by a letter. */
function nearRow(word: string, vocabulary: Vocabulary): { readonly row: Slot[]; readonly words: readonly string[] } {
  const words: string[] = [];
  const row = partsOf(word).map((part) => {
    const found = vocabulary.find(part);
    if (found.size > 0) return slotOf(found);
    const near = vocabulary.findNear(part);
    words.push(...near);
    return slotOf(new Map(near.flatMap((one) => [...vocabulary.find(one, { exactly: true })])));
  });
  return { row, words };
}

function onlyAll(keys: KeyWeights): KeyWeights {
  return new Map([...keys].filter(([, weight]) => weight === 1));
}

/** A word that the library writes as two: “nondiscrimination” as “non discrimination”. */
function divide(word: string, vocabulary: Vocabulary): Slot[][] {
  const places = Array.from(
    { length: word.length > longestWord ? 0 : Math.max(0, word.length - 2 * shortestHalf + 1) },
    (_, at) => at + shortestHalf,
  );
  return places
    .map((at) => [word.slice(0, at), word.slice(at)].map((half) => slotOf(vocabulary.find(half, { exactly: true }))))
    .filter(isFound);
}

/** Words as they stand. A word that carries no meaning is in every text: its place is kept, and looked at in the text. */
function phraseRow(words: readonly string[], vocabulary: Vocabulary): Slot[] {
  const parts = words.flatMap((word) => (isSymbol(word) ? [word] : partsOf(word)));
  const isTelling = parts.some((part) => !isStopWord(part));
  return parts.map((part) => {
    if (isTelling && isStopWord(part)) return { kind: 'word', word: part };
    return slotOf(hasDigit(part) ? vocabulary.findParts(partsOf(part)) : vocabulary.find(part, { exactly: true }));
  });
}

/** The numbers of a symbol say nothing apart: “1997/2” is no “2”. */
function isSymbol(word: string): boolean {
  return hasDigit(word) && word.includes('/');
}

/** Another name of a thing answers, but the name that was asked for answers better. */
function lessen(row: readonly Slot[]): Slot[] {
  return row.map((slot) =>
    slot.kind === 'word' ? slot : slotOf(new Map([...slot.keys].map(([key, weight]) => [key, weight * otherName]))),
  );
}

function slotOf(keys: KeyWeights): Slot {
  return { kind: 'keys', keys };
}

/** A row is of use when the library has a word for each of its places. */
function isFound(row: readonly Slot[]): boolean {
  return row.every((slot) => slot.kind === 'word' || slot.keys.size > 0);
}
