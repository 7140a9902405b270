import { findPlace, isDeterminer, isPreposition, type Word } from './words.ts';

/** Where the words after an aside between commas begin: ", as a matter of urgency,"; the place itself without one. */
export function skipAside(words: readonly Word[], start: number, end: number): number {
  const [first, second] = [words[start], words[start + 1]];
  if (first?.folded !== ',') {
    const isBrief = first && second && isPreposition(first) && isDeterminer(second);
    return isBrief && !/^[,:;]$/.test(words[start + 3]?.folded ?? '') ? start + 3 : start;
  }
  const close = findPlace(words, { from: start + 1, to: end }, ({ folded }) => folded === ',');
  return close === undefined ? start : close + 1;
}

/** Phrases that say who else is meant, though they begin with a preposition. */
const adding = /^(?:in particular|along with|together with|with the (?:exception|participation))/;

/** Tells whether the words after a comma say how something is to be done: "in consultation with", "as a matter of". */
export function saysHow(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const phrase = words
    .slice(at, at + 3)
    .map(({ folded }) => folded)
    .join(' ');
  if (adding.test(phrase)) return false;
  if (/^(?:acting|as|bearing|having|if|subject|taking)$/.test(word.folded)) return phrase !== 'as well as';
  return isPreposition(word) && !/^(?:except|of)$/.test(word.folded);
}
