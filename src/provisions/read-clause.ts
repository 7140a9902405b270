import { readAsked, readRecommended, readThanked } from './addressee.ts';
import { skipAside } from './asides.ts';
import type { Clause } from './clauses.ts';
import { isInfinitive } from './infinitive.ts';
import { type Asked, readThat } from './that-clause.ts';
import { readInfinitive } from './verb-phrase.ts';
import { type Stretch, skipAdverbs, type Word } from './words.ts';

/** What one operative verb provides, by the places of the words. */
export interface ReadClause extends Asked {
  readonly verb: Stretch;
}

/**
 * Reads a clause: its verb, whom it addresses, what is to be done.
 *
 * @example readClause(words of 'Calls upon all States to refrain from it', clause) => “Calls upon”, “all States”, “to
 * refrain from it”
 */
export function readClause(words: readonly Word[], { verb, to }: Clause): ReadClause {
  const own = { from: verb.from, to: verb.to };
  const rest = verb.rest;
  switch (verb.frame) {
    case 'asks':
      return { verb: own, ...readAsked(words, rest, to) };
    case 'recommends':
      return { verb: own, ...readRecommended(words, rest, to) };
    case 'decides':
      return readDecision(words, own, skipAside(words, rest, to), to);
    case 'does':
      return { verb: own, ...readThing(words, rest, to) };
    case 'thanks':
      return { verb: own, ...readThanked(words, rest, to) };
    case 'says':
      return { verb: own };
  }
}

/** What the organ decides: that something be done, or to do something, or to ask something of someone. */
function readDecision(words: readonly Word[], verb: Stretch, from: number, to: number): ReadClause {
  if (words[from]?.folded === 'that') return { verb, ...readThat(words, from, to) };
  const asking = readInfinitive(words, from);
  if (asking && asking.to < to) {
    const asked = readAsked(words, asking.rest, to);
    if (asked.addressee) return { verb: { from: verb.from, to: asking.to }, ...asked };
  }
  return isInfinitive(words, skipAdverbs(words, from), to) ? { verb, action: { from, to } } : { verb };
}

/** The thing that is called for, or done: a noun phrase, or a clause with "that". */
function readThing(words: readonly Word[], start: number, to: number): Asked {
  if (words[start]?.folded === 'that') return readThat(words, start, to);
  const from = skipAside(words, start, to);
  if (words[from]?.folded === 'that') return readThat(words, from, to);
  return /^[\p{L}\p{N}“"]/u.test(words[from]?.folded ?? '') && from < to ? { action: { from, to } } : {};
}
