import { hasDigit, listedForm, splitWords } from '../search/fold.ts';
import { isStopWord } from '../search/stop-words.ts';

/** A unit of a text, as a concordance is made of it. */
export interface ConcordedUnit {
  readonly url: string;
  readonly label: string;
  readonly text: string;
}

/** A place where a word stands: the words of a unit, and which of them it is. */
export interface WordPlace {
  readonly words: readonly string[];
  readonly index: number;
  readonly unit: ConcordedUnit;
}

/** A word and every place where it stands, in the order of the library. */
export interface ConcordanceEntry {
  readonly word: string;
  readonly places: readonly WordPlace[];
}

/** A page of a concordance: all of it, or what begins with a letter; and what it has no room for. */
export interface ConcordancePage {
  readonly letter: string | undefined;
  readonly entries: readonly ConcordanceEntry[];
  readonly leftOut: readonly { readonly word: string; readonly count: number }[];
}

/** So many lines make a page that a browser shows and a printer prints without complaint: about half a megabyte. */
export const mostLines = 2000;

/** So many words stand on either side. */
const wordsAround = 7;

/** A shorter word says too little to be looked up. */
const shortestWord = 3;

/** Makes the entries of every significant word: of letters, not too short, and with a meaning of its own. */
export function makeConcordance(units: readonly ConcordedUnit[]): ConcordanceEntry[] {
  const entries = new Map<string, WordPlace[]>();
  // A library has each word many times: what it is entered under is worked out once.
  const entryOf = new Map<string, WordPlace[] | undefined>();
  const findEntry = (word: string): WordPlace[] | undefined => {
    const listed = listedForm(word);
    if (listed.length < shortestWord || hasDigit(listed) || isStopWord(listed)) return undefined;
    const entry = entries.get(listed) ?? [];
    entries.set(listed, entry);
    return entry;
  };
  for (const unit of units) {
    const words = splitWords(unit.text);
    for (const [index, word] of words.entries()) {
      if (!entryOf.has(word)) entryOf.set(word, findEntry(word));
      entryOf.get(word)?.push({ words, index, unit });
    }
  }
  return [...entries]
    .map(([word, places]) => ({ word, places }))
    .sort((one, other) => (one.word < other.word ? -1 : 1));
}

/** Gives the word at a place as it stands there, and what stands around it. */
export function lineAt({ words, index }: WordPlace): Readonly<Record<'left' | 'word' | 'right', string>> {
  return {
    left: words.slice(Math.max(0, index - wordsAround), index).join(' '),
    word: words[index] ?? '',
    right: words.slice(index + 1, index + 1 + wordsAround).join(' '),
  };
}

/**
 * Divides a concordance into pages: one if all of it fits, otherwise one for each letter. Where a letter does not fit
 * either, its most frequent words are left out, and named.
 */
export function divideConcordance(entries: readonly ConcordanceEntry[], most = mostLines): ConcordancePage[] {
  if (countLines(entries) <= most) return [{ letter: undefined, entries, leftOut: [] }];
  const byLetter = Map.groupBy(entries, ({ word }) => word.charAt(0));
  return [...byLetter].map(([letter, own]) => ({ letter, ...keepWhatFits(own, most) }));
}

function keepWhatFits(entries: readonly ConcordanceEntry[], most: number): Omit<ConcordancePage, 'letter'> {
  const rarestFirst = entries.toSorted((one, other) => one.places.length - other.places.length);
  const kept = new Set<ConcordanceEntry>();
  let room = most;
  for (const entry of rarestFirst) {
    room -= entry.places.length;
    if (room < 0) break;
    kept.add(entry);
  }
  return {
    entries: entries.filter((entry) => kept.has(entry)),
    leftOut: entries.filter((entry) => !kept.has(entry)).map(({ word, places }) => ({ word, count: places.length })),
  };
}

function countLines(entries: readonly ConcordanceEntry[]): number {
  return entries.reduce((sum, { places }) => sum + places.length, 0);
}
