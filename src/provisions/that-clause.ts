import { skipAside } from './asides.ts';
import { isDeterminer, isPreposition, type Stretch, type Word } from './words.ts';

/** Whom a clause addresses and what it asks, as far as it says so. */
export interface Asked {
  readonly addressee?: Stretch;
  readonly action?: Stretch;
}

/**
 * Reads a clause with "that": all of it is what is to be done, and its subject is who is to do it where it is someone:
 * a name, or "parties", before a modal verb or the bare form of a verb.
 *
 * @example readThat(words of 'that South Africa withdraw forthwith') => “South Africa”, “that South Africa withdraw …”
 * @example readThat(words of 'that the ban shall not apply') => no one, “that the ban …”
 */
export function readThat(words: readonly Word[], that: number, end: number): Asked {
  const action = { from: that, to: end };
  const from = skipAside(words, that + 1, end);
  const to = endOfAgent(words, from, end);
  if (to === undefined) return { action };
  const verbs = words[to]?.folded === ',' ? [to + 1, skipAside(words, to, end)] : [to];
  return verbs.some((at) => isActive(words, at, end)) ? { addressee: { from, to }, action } : { action };
}

const pronoun = /^(?:it|they)$/;
const agents =
  /^(?:parties|states|governments|authorities|member|members|organi[sz]ations|representatives|forces|troops|r[eé]gime)$/;
const more =
  /^(?:of|and|or|the|their|all|both|two|for|in|on|other|others|concerned|involved|to|conflict|including|particular|particularly|,|-)$/;
const open = /^(?:of|and|or|the|their|all|both|two|other|to|including|particular|particularly)$/;

/** The end of a subject that is someone: capitals, "parties", and the small words between and after them; or "it". */
function endOfAgent(words: readonly Word[], from: number, end: number): number | undefined {
  if (pronoun.test(words[from]?.folded ?? '')) return from + 1;
  let at = from;
  let isSomeone = false;
  for (; at < end; at += 1) {
    const word = words[at];
    if (word === undefined) return undefined;
    if (word.isCapitalised || agents.test(word.folded)) isSomeone = true;
    else if (!more.test(word.folded) && !(at === from && isDeterminer(word)) && !isAdjective(words, at)) break;
  }
  let to = at;
  while (/^(?:,|for|in|on)$/.test(words[to - 1]?.folded ?? '')) to -= 1;
  const isWhole = !open.test(words[to - 1]?.folded ?? '');
  return isSomeone && isWhole && to > from && at < end ? to : undefined;
}

/** Tells whether a word stands between an article and who it is: "the racist régime", "all military forces". */
function isAdjective(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1]?.folded ?? '', words[at + 1]];
  const isNamed = after?.isCapitalised === true && before === 'the';
  return isNamed || (/^(?:the|all)$/.test(before) && agents.test(after?.folded ?? ''));
}

/** What happens to something, rather than what someone does. */
const happening =
  /^(?:be|have|continue|remain|consist|expire|apply|enter into|terminate|come|include|take (?:effect|place))\b/;

/** Verbs that say what is, and words that open a clause about the subject. */
const finite = /^(?:be|is|are|was|were|has|have|had|do|does|did|shall|should|must|will|would|can|could|may|who|which)$/;

/** Tells whether a verb that someone does stands at a place: "shall prevent", "withdraw", and not "shall be established". */
function isActive(words: readonly Word[], start: number, end: number): boolean {
  const at = /^(?:also|immediately|fully|forthwith|henceforth|not)$/.test(words[start]?.folded ?? '')
    ? start + 1
    : start;
  const [verb, next] = [words[at], words[at + 1]];
  if (verb === undefined || at >= end) return false;
  if (/^(?:shall|should|must)$/.test(verb.folded)) {
    const main = words[at + 1]?.folded === 'not' ? at + 2 : at + 1;
    return main < end && !happening.test(`${words[main]?.folded} ${words[main + 1]?.folded}`);
  }
  if (verb.isCapitalised || !/^\p{Ll}{3,}$/u.test(verb.folded) || isPreposition(verb) || isDeterminer(verb))
    return false;
  if (/(?:[^s]s|ed|ing|tion|ment|ance|ence|ity)$/.test(verb.folded)) return false;
  return !finite.test(verb.folded) && !finite.test(next?.folded ?? '');
}
