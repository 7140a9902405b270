import { plainText } from '../domain/inline.ts';
import type { Passage } from '../domain/provision.ts';
import type { Unit } from '../domain/unit.ts';
import { findWords, type Stretch, type Word } from './words.ts';

/** A unit with its words. */
export interface WordedUnit {
  readonly unit: Unit;
  readonly text: string;
  readonly words: readonly Word[];
}

/** Gives a unit with its words. */
export function wordUnit(unit: Unit): WordedUnit {
  const text = plainText(unit.children);
  return { unit, text, words: findWords(text) };
}

/** Gives how many words the print marks as the opening phrase of a unit; 0 where it marks none. */
export function openingOf({ unit, words }: WordedUnit): number {
  const [first] = unit.children;
  if (first?.kind !== 'opening-phrase') return 0;
  const { length } = plainText(first.children).trimEnd();
  return words.filter(({ end }) => end <= length).length;
}

/** What may not stand at the head of a cell: so none begins with a sign that a spreadsheet takes for a formula. */
const before = /^[^\p{L}\p{N}“"([]+/u;

/** Gives where words end without what joins them to what follows: ";", "; and". */
function endOfWords(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s,;:.]/.test(text[at - 1] ?? '')) at -= 1;
  const conjunction = /[,;] (?:and|or)$/.exec(text.slice(Math.max(start, at - 5), at))?.[0].length ?? 0;
  return conjunction === 0 ? at : endOfWords(text, start, at - conjunction);
}

/** Gives the passage of a stretch of words, without the punctuation around it: “to withdraw” of "to withdraw; and". */
export function passageOf({ unit, text, words }: WordedUnit, { from, to }: Stretch): Passage | undefined {
  const [first, last] = [words[from]?.start, words[to - 1]?.end];
  if (first === undefined || last === undefined || from >= to) return undefined;
  const written = text.slice(first, last);
  const start = first + (before.exec(written)?.[0].length ?? 0);
  const end = endOfWords(text, start, last);
  return start < end ? { unit: unit.anchor, start, end } : undefined;
}
