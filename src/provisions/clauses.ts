import type { Frame } from './operative-verbs.ts';
import { readUnknownVerb, readVerbPhrase, type VerbPhrase } from './verb-phrase.ts';
import { isDeterminer, isPreposition, skipAdverbs, type Word } from './words.ts';

/** An operative verb with all that it governs, by the places of its words. */
export interface Clause {
  readonly verb: VerbPhrase;
  /** After the last word that it governs. */
  readonly to: number;
}

/**
 * Cuts a paragraph into clauses, one for each operative verb: at the opening verb, and at each later one that is joined to
 * it by a comma, a semicolon or "and", or that opens a sentence. What stands in quotation marks is not cut.
 *
 * @param opening how many words the print marks as the opening phrase; 0 where it marks none
 * @example clausesOf(findWords('Deplores the attack and calls upon Israel to withdraw'), 0) => [Deplores …, calls upon …]
 */
export function findClauses(words: readonly Word[], opening: number): Clause[] {
  const quoted = findQuoted(words);
  const verbs: { readonly verb: VerbPhrase; readonly start: number }[] = [];
  const first = readOpening(words, opening);
  if (first) verbs.push({ verb: first, start: 0 });
  for (let at = first?.rest ?? 1; at < words.length; at += 1) {
    const start = startOfJoint(words, at);
    if (start === undefined || quoted.has(at)) continue;
    const verb = readVerbPhrase(words, at);
    if (verb === undefined || !governs(words, verb)) continue;
    if (verb.frame === 'says' && isSubordinate(words, verbs.at(-1)?.verb.rest ?? 0, at)) continue;
    verbs.push({ verb, start });
    at = verb.rest - 1;
  }
  return verbs.map(({ verb }, index) => {
    const next = verbs[index + 1]?.start ?? words.length;
    return { verb, to: Math.max(endOfSentence(words, verb.rest, next), verb.to) };
  });
}

/** Reads the verb that opens a paragraph: at its first word, or after the name of the organ, "The Security Council requests". */
function readOpening(words: readonly Word[], opening: number): VerbPhrase | undefined {
  const from = endOfSubject(words, 0);
  const read = readVerbPhrase(words, from) ?? (from === 0 ? readUnknownVerb(words, 0) : undefined);
  if (read !== undefined) return opening > read.to ? { ...read, to: opening, rest: opening } : read;
  return opening > 0 ? { from: 0, to: opening, rest: opening, frame: frameAfter(words[opening]) } : undefined;
}

function frameAfter(word: Word | undefined): Frame {
  return word?.folded === 'to' ? 'decides' : 'says';
}

/** The place after "The Security Council", "The Council", if such words stand there. */
function endOfSubject(words: readonly Word[], from: number): number {
  if (words[from]?.folded !== 'the' || !words[from + 1]?.isCapitalised) return from;
  let at = from + 1;
  while (words[at]?.isCapitalised) at += 1;
  return at;
}

const joint = /^(?:and|but|[,;])$/;

/** As many words as may stand in a joint, or name an organ: what is longer is neither. */
const longestJoint = 8;

/** Where the joint begins that lets a verb stand at a place: ", and in this connexion"; nothing where none can. */
function startOfJoint(words: readonly Word[], at: number): number | undefined {
  const before = words[at - 1]?.folded ?? '';
  if (/^[:.]$/.test(before)) return at - 1;
  const end = before === ',' ? at - 1 : at;
  const aside = startOfAside(words, end);
  if (aside === undefined && !joint.test(before)) return startOfSubject(words, at);
  let start = aside ?? end;
  while (start > end - longestJoint && joint.test(words[start - 1]?.folded ?? '')) start -= 1;
  return start;
}

/** The start of "in this regard", "in particular" after a joint: such words before a verb belong to it. */
function startOfAside(words: readonly Word[], end: number): number | undefined {
  return [end - 2, end - 3].find((at) => {
    const [opens, next] = [words[at], words[at + 1]];
    if (!opens || !next || !isPreposition(opens) || !joint.test(words[at - 1]?.folded ?? '')) return false;
    return isDeterminer(next) === (at === end - 3);
  });
}

/** Where a sentence begins whose subject ends before the place: ". The Council" expresses. */
function startOfSubject(words: readonly Word[], at: number): number | undefined {
  let start = at - 1;
  while (start > at - longestJoint && words[start]?.isCapitalised && words[start]?.folded !== 'the') start -= 1;
  return start < at - 1 && words[start]?.folded === 'the' && words[start - 1]?.folded === '.' ? start : undefined;
}

/** A later verb must govern something; without it the word may be a plural: "requests for assistance", "supports and tanks". */
function governs(words: readonly Word[], { rest, frame }: VerbPhrase): boolean {
  const next = words[skipAdverbs(words, rest)];
  if (next === undefined) return false;
  if (next.isCapitalised || isDeterminer(next) || /^[,:]$/.test(next.folded)) return true;
  if (next.folded === 'to') return /^(?:decides|thanks|says)$/.test(frame);
  if (isPreposition(next)) return /^(?:thanks|says)$/.test(frame) || next.folded === 'in';
  return !/^(?:are|were|have|which|who|and|or|made|[.;)])$/.test(next.folded);
}

/** Tells whether a verb after a comma belongs to a clause of condition or time: "if the Secretary-General, having seen it, notes". */
function isSubordinate(words: readonly Word[], from: number, at: number): boolean {
  if (words[at - 1]?.folded !== ',') return false;
  return words
    .slice(from, at)
    .some(({ folded }) => /^(?:if|once|when|unless|until|whether|while|who|which)$/.test(folded));
}

/** The places of words between quotation marks that open and close. */
function findQuoted(words: readonly Word[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  let opened: number | undefined;
  for (const [at, { folded }] of words.entries()) {
    if (!/^[“”"]$/.test(folded)) continue;
    if (opened === undefined) opened = folded === '”' ? undefined : at;
    else {
      for (let inside = opened; inside < at; inside += 1) quoted.add(inside);
      opened = undefined;
    }
  }
  return quoted;
}

/** The place of the stop that ends the sentence, or the limit: a stop after a small word or a figure, before a capital. */
function endOfSentence(words: readonly Word[], from: number, limit: number): number {
  for (let at = from; at < limit - 1; at += 1) {
    if (words[at]?.folded !== '.' || !words[at + 1]?.isCapitalised) continue;
    const before = words[at - 1];
    if (before && !before.isCapitalised && /^(?:\p{L}{3,}|\p{N}{4}|[)”"])$/u.test(before.folded)) return at;
  }
  return limit;
}
