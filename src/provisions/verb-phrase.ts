import { type Frame, type OperativeVerb, operativeNouns, operativeVerbs } from './operative-verbs.ts';
import { isDeterminer, isPreposition, lengthOfAdverb, skipAdverbs, type Word } from './words.ts';

/** An operative verb with what belongs to it, by the places of its words: "Calls once again upon". */
export interface VerbPhrase {
  readonly from: number;
  /** After its last word. */
  readonly to: number;
  /** Where what it governs begins: after "to" in "Recommends to the General Assembly". */
  readonly rest: number;
  readonly frame: Frame;
}

/** Linking words of a verb that are not said with it: "Recommends | to the General Assembly". */
const linking = /^(?:to|of|that)$/;

/**
 * Reads the operative verb that begins at a word.
 *
 * @example readVerbPhrase(findWords('Calls once again upon all States'), 0) => the first four words, `asks`
 * @example readVerbPhrase(findWords('Reiterates its request to the Secretary-General'), 0) => the first three, `asks`
 */
export function readVerbPhrase(words: readonly Word[], from: number): VerbPhrase | undefined {
  const at = skipAdverbs(words, from);
  const verb = operativeVerbs.get(words[at]?.folded ?? '');
  if (verb === undefined) return undefined;
  const after = skipAdverbs(words, at + 1);
  const name = words[at]?.folded;
  if (name === 'expresses') return { ...saying(from, endOfFeeling(words, after)), frame: 'thanks' };
  const governed = readParticle(words, from, after, verb);
  if (governed?.frame !== 'says') return governed;
  return readNoun(words, from, governed.to) ?? saying(from, endOfManner(words, governed.to));
}

/**
 * Reads a verb of an infinitive: "to call upon", "to request". Only what is asked of others counts.
 *
 * @example readInfinitive(findWords('to call once again upon the parties'), 0) => the first five words, `asks`
 */
export function readInfinitive(words: readonly Word[], from: number): VerbPhrase | undefined {
  if (words[from]?.folded !== 'to') return undefined;
  const at = skipAdverbs(words, from + 1);
  const verb = operativeVerbs.get(`${words[at]?.folded}s`);
  const read = verb && readParticle(words, from, skipAdverbs(words, at + 1), verb);
  return read?.frame === 'asks' || read?.frame === 'recommends' ? read : undefined;
}

/**
 * Reads a verb that the table does not have, where it must be one: the first word of an operative paragraph, in the third
 * person. What it governs is not known, unless it is an infinitive.
 *
 * @example readUnknownVerb(findWords('Holds that this interference'), 0) => the first word, `says`
 */
export function readUnknownVerb(words: readonly Word[], from: number): VerbPhrase | undefined {
  const at = skipAdverbs(words, from);
  if (!/^\p{L}{2,}(?<![suai])s$/u.test(words[at]?.folded ?? '')) return undefined;
  const after = skipAdverbs(words, at + 1);
  const next = words[after];
  if (next === undefined || /^(?:shall|will|may|should|must|can|are|have|were|of|and|who)$/.test(next.folded))
    return undefined;
  return { from, to: after, rest: after, frame: next.folded === 'to' ? 'decides' : 'says' };
}

function saying(from: number, to: number): VerbPhrase {
  return { from, to, rest: to, frame: 'says' };
}

function readParticle(
  words: readonly Word[],
  from: number,
  after: number,
  { frame, particles = {} }: OperativeVerb,
): VerbPhrase | undefined {
  const particle = words[after]?.folded ?? '';
  const governing = Object.hasOwn(particles, particle) ? particles[particle] : undefined;
  if (governing !== undefined)
    return linking.test(particle)
      ? { from, to: after, rest: isKept(particle, governing) ? after : after + 1, frame: governing }
      : { from, to: skipAdverbs(words, after + 1), rest: skipAdverbs(words, after + 1), frame: governing };
  return frame && { from, to: after, rest: after, frame };
}

/** The linking word opens the clause itself: "that Iraq comply", "to remain seized". */
function isKept(particle: string, frame: Frame): boolean {
  return particle === 'that' || frame === 'decides';
}

/** "its request", "its urgent appeal" after a verb that says something again. */
function readNoun(words: readonly Word[], from: number, at: number): VerbPhrase | undefined {
  if (!/^(?:its|the)$/.test(words[at]?.folded ?? '')) return undefined;
  const noun = [at + 1, at + 2].find((place) => operativeNouns.has(words[place]?.folded ?? ''));
  const found = noun === undefined ? undefined : operativeNouns.get(words[noun]?.folded ?? '');
  const read = found && noun !== undefined && readParticle(words, from, noun + 1, found);
  return read && read.frame !== 'says' ? read : undefined;
}

/** The end of "with satisfaction", "with deep concern" after a verb; the place itself where nothing such stands. */
function endOfManner(words: readonly Word[], at: number): number {
  if (words[at]?.folded !== 'with') return at;
  for (let end = at + 1; end <= at + 4; end += 1) {
    const word = words[end];
    if (word === undefined) return at;
    if (end > at + 1 && (isDeterminer(word) || isPreposition(word) || !/^\p{L}/u.test(word.folded))) return end;
    if (word.isCapitalised || isDeterminer(word)) return at;
  }
  return at;
}

/** The end of "its appreciation", "the strongest censure", "full support" after "Expresses". */
function endOfFeeling(words: readonly Word[], at: number): number {
  for (let end = at; end < at + 8; end += 1) {
    const word = words[end];
    if (word === undefined || !/^\p{L}/u.test(word.folded) || isPreposition(word) || word.folded === 'that') return end;
    if (end > at && (isDeterminer(word) || lengthOfAdverb(words, end) > 0)) return end;
  }
  return at;
}
