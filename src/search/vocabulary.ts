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
  /** Finds the keys of the words that have these parts one after another: “SER.M” is in “ST/ESA/STAT/SER.M/58/Rev.1”. */
  findParts(parts: readonly string[]): KeyWeights;
  /** Finds words that differ from a long one by a letter. */
  findNear(word: string): string[];
}

/** How well other forms answer; an exact form is worth 1. */
const worth = { part: 0.95, spelling: 0.95, family: 0.6, beginning: 0.4 };

/** A shorter word has too many neighbours that are words of their own. */
const longWord = 6;

/** More words than these that begin as typed say nothing: the reader goes on typing. */
const mostBegun = 200;

/** Makes a vocabulary of the words that a shelf lists, sorted. */
export function makeVocabulary(listed: readonly string[]): Vocabulary {
  const words = listed.map((word) => ({ key: keyOf(word), parts: partsOf(word) }));
  const keys = new Set(words.map(({ key }) => key));
  const byInitial = Map.groupBy(
    words.flatMap(({ key, parts }) => parts.map((part) => ({ key, part, isWhole: parts.length === 1 }))),
    ({ part }) => part.slice(0, 1),
  );
  const sameInitial = (part: string) => byInitial.get(part.slice(0, 1)) ?? [];

  return {
    has: (key) => keys.has(key),
    find(part, { exactly = false, beginning = false } = {}) {
      const [spelling, family] = [spellingOf(part), familyOf(part)];
      const found: KeyWeights = new Map();
      const add = (key: string, weight: number): void => {
        found.set(key, Math.max(weight, found.get(key) ?? 0));
      };
      for (const one of sameInitial(part)) {
        if (one.part === part || one.key === part) add(one.key, one.isWhole ? 1 : worth.part);
        else if (exactly || hasDigit(part)) continue;
        else if (spellingOf(one.part) === spelling) add(one.key, worth.spelling);
        else if (familyOf(one.part) === family) add(one.key, worth.family);
      }
      if (!beginning || found.size > 0 || part.length < 2) return found;
      const begun = sameInitial(part).filter((one) => one.part.startsWith(part));
      return new Map(begun.length > mostBegun ? [] : begun.map(({ key }) => [key, worth.beginning]));
    },
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
