import { familyOf, isNear, spellingOf } from './family.ts';
import { hasDigit, keyOf, partsOf } from './fold.ts';

/** A key of the index, and how well a word under it answers the word asked for: 1 is the word itself. */
export type KeyWeights = Map<string, number>;

/** The words of a library, as they can be asked for. */
export interface Vocabulary {
  /** Tells whether a word has this key. */
  has(key: string): boolean;
  /** Finds the keys of a word: itself, its other spellings, its family, and, while it is being typed, what it begins. */
  find(part: string, options?: { readonly exactly?: boolean; readonly beginning?: boolean }): KeyWeights;
  /** Tells whether so many words begin so that they say nothing, and a reader goes on typing. */
  beginsMany(part: string): boolean;
  /** Finds the keys of the words that have these parts one after another: “SER.M” is in “ST/ESA/STAT/SER.M/58/Rev.1”. */
  findParts(parts: readonly string[]): KeyWeights;
  /** Finds words that differ from a long one by a letter. */
  findNear(word: string): string[];
}

/** How well other forms answer; an exact form is worth 1. */
const worth = { part: 0.95, spelling: 0.95, family: 0.6, beginning: 0.4 };

/** A shorter word has too many neighbours that are words of their own. */
const longWord = 6;

/**
 * Makes a vocabulary of the words that a shelf lists, sorted. `isWide` tells whether too much of the index would have to
 * be read to find all words that begin so.
 */
export function makeVocabulary(
  listed: readonly string[],
  isWide: (beginning: string) => boolean = () => false,
): Vocabulary {
  const words = listed.map(readWord);
  const keys = new Set(words.map(({ key }) => key));
  const byStart = Map.groupBy(
    words.flatMap(({ key, parts }) => parts.map((part) => ({ key, part, isWhole: parts.length === 1 }))),
    ({ part }) => startOf(part),
  );
  // What is of one family or spelling has its first two letters in common.
  const sameStart = (part: string) => byStart.get(startOf(part)) ?? [];

  return {
    has: (key) => keys.has(key),
    find(part, { exactly = false, beginning = false } = {}) {
      const [spelling, family] = [spellingOf(part), familyOf(part)];
      const found: KeyWeights = new Map();
      const add = (key: string, weight: number): void => {
        found.set(key, Math.max(weight, found.get(key) ?? 0));
      };
      for (const one of sameStart(part)) {
        if (one.part === part || one.key === part) add(one.key, one.isWhole ? 1 : worth.part);
        else if (exactly || hasDigit(part)) continue;
        else if (spellingOf(one.part) === spelling) add(one.key, worth.spelling);
        else if (familyOf(one.part) === family) add(one.key, worth.family);
      }
      if (!beginning || found.size > 0 || part.length < 2) return found;
      const begun = sameStart(part).filter((one) => one.part.startsWith(part));
      return new Map(begun.map((one) => [one.part, worth.beginning]));
    },
    beginsMany: (part) => (part.length < 2 ? [...byStart.keys()].some((one) => one.startsWith(part)) : isWide(part)),
    findParts(asked) {
      const whole = asked.join('');
      const wanted = ` ${asked.join(' ')} `;
      const found = words.filter(({ key, parts }) => key === whole || ` ${parts.join(' ')} `.includes(wanted));
      return new Map(found.map(({ key }) => [key, key === whole ? 1 : worth.part]));
    },
    findNear(word) {
      if (word.length < longWord || hasDigit(word)) return [];
      const near = words.flatMap(({ parts }) => parts).filter((part) => !hasDigit(part) && isNear(word, part));
      return [...new Set(near)];
    },
  };
}

function startOf(part: string): string {
  return part.slice(0, 2);
}

/** Most words are letters alone, and are then their own key and their only part. */
function readWord(word: string): { readonly key: string; readonly parts: readonly string[] } {
  return /^[a-z]+$/.test(word) ? { key: word, parts: [word] } : { key: keyOf(word), parts: partsOf(word) };
}
