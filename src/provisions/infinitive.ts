import { isDeterminer, lengthOfAdverb, skipAdverbs, type Word } from './words.ts';

/** Nouns and adjectives that an infinitive or a "to" of their own belongs to: "in a position to", "with respect to". */
const governors = new Set(
  'able about access according addition adequate ability applicable assistance attempts attributed authority belonging committed contrary contributing contributions decision designed determination due effort efforts eligible entitled failure intended intention liable likely likewise needed need obligation obliged opportunity owing position power prior pursuant ready readiness related relating relation relations relative relevant required respect regard response right steps subject seek seeking seeks tend unable unwilling used want willing willingness wish wished wishes wishing'.split(
    ' ',
  ),
);

const auxiliary = /^(?:do|does|did|have|has|had|are|is|was|were|should|shall|may|can|could|would|will|must)$/;

/** An adjective after "to" belongs to a noun: "parties to international conventions". */
const adjective = /(?:ional|ous|ful|ing|ed)$/;
const verbLikeAdjective = /^(?:bring|exceed|feed|heed|need|proceed|ring|sing|speed|succeed|embed)$/;

/** An infinitive with "not" and the adverbs before it, by the places of its words. */
export interface Infinitive {
  /** Its first word: "not", an adverb, or "to". */
  readonly from: number;
  /** "to". */
  readonly particle: number;
}

/**
 * Finds the first infinitive that says what is to be done: a "to" before a verb that belongs to no noun before it.
 *
 * @example findInfinitive(findWords('the parties to the conflict not to fire'), 0, 8) => “not to fire”
 */
export function findInfinitive(words: readonly Word[], start: number, end: number): Infinitive | undefined {
  for (let at = start; at < end; at += 1) {
    if (!isInfinitive(words, at, end)) continue;
    const before = words[at - 1];
    if (at > start && before && governors.has(before.folded)) continue;
    return { from: startOfAdverbs(words, start, at), particle: at };
  }
  return undefined;
}

/** Tells whether "to" and a verb stand at a place, or "to" before the colon of a list. */
export function isInfinitive(words: readonly Word[], at: number, end: number): boolean {
  if (words[at]?.folded !== 'to' || words[at]?.isCapitalised) return false;
  const verb = words[skipAdverbs(words, at + 1)];
  if (at + 1 >= end || verb === undefined) return false;
  if (verb.folded === ':') return true;
  if (verb.isCapitalised || isDeterminer(verb) || !/^\p{L}{2,}/u.test(verb.folded)) return false;
  return !adjective.test(verb.folded) || verbLikeAdjective.test(verb.folded);
}

function startOfAdverbs(words: readonly Word[], start: number, particle: number): number {
  let from = particle;
  while (from > start + 1) {
    const before = words[from - 1];
    const isOwn = before?.folded === 'not' || lengthOfAdverb(words, from - 1) > 0;
    if (!isOwn || auxiliary.test(words[from - 2]?.folded ?? '')) return from;
    from -= words[from - 2]?.folded === 'and' && lengthOfAdverb(words, from - 3) > 0 ? 2 : 1;
  }
  return from;
}
