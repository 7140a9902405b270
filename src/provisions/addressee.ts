import { saysHow, skipAside } from './asides.ts';
import { findInfinitive, isInfinitive } from './infinitive.ts';
import { type Asked, readThat } from './that-clause.ts';
import { findPlace, isPreposition, lengthOfAdverb, type Word } from './words.ts';

/** As many words as the name of those addressed may have. */
const longest = 90;

/**
 * Reads whom a verb of asking addresses and what it asks: the words up to the infinitive, and the rest. What stands
 * between two commas and begins with a preposition says how the thing is to be done, and is part of the action; "including"
 * and its like say who else is addressed. Something done is itself what is asked: "Urges the convening of Parliament".
 *
 * @example readAsked(words of 'the Secretary-General, in consultation with Lebanon, to report') => “the
 * Secretary-General”, “in consultation with Lebanon, to report”
 */
export function readAsked(words: readonly Word[], start: number, end: number): Asked {
  const from = skipAside(words, start, end);
  if (words[from]?.folded === 'that') return readThat(words, from, end);
  const infinitive = findInfinitive(words, from, end);
  const list = words[end - 1]?.folded === ':' ? end - 1 : undefined;
  const limit = infinitive?.from ?? list;
  if (isEvent(words, from, limit ?? end, infinitive ? event : lonelyEvent)) return { action: { from, to: end } };
  if (limit === undefined || limit - from > longest) return {};
  const cut = endOfName(words, from, limit);
  if (cut === undefined) return {};
  const addressee = { from, to: cut };
  if (infinitive === undefined || words[infinitive.particle + 1]?.folded === ':') return { addressee };
  return { addressee, action: { from: cut, to: end } };
}

/** Reads whom a recommendation is made to, and what it is: "the General Assembly that Japan be admitted". */
export function readRecommended(words: readonly Word[], start: number, end: number): Asked {
  const that = findPlace(words, { from: start + 1, to: end }, ({ folded }) => folded === 'that');
  const infinitive = findInfinitive(words, start, end);
  if (that === undefined || (infinitive && infinitive.from < that)) return readAsked(words, start, end);
  const cut = endOfName(words, start, that);
  return cut === undefined ? {} : { addressee: { from: start, to: cut }, action: { from: that, to: end } };
}

/**
 * Reads whom a feeling is expressed to: “the Secretary-General” of "to the Secretary-General for his report". Nothing is
 * asked of anyone.
 */
export function readThanked(words: readonly Word[], to: number, end: number): Asked {
  if (words[to]?.folded !== 'to' || isInfinitive(words, to, end)) return {};
  const stop = findPlace(words, { from: to + 1, to: end }, ({ folded }) => /^(?:for|on|in|[,;.])$/.test(folded));
  const cut = endOfName(words, to + 1, stop ?? end);
  return cut === undefined ? {} : { addressee: { from: to + 1, to: cut } };
}

/** The end of a name: at the first aside that says how, or at the limit; nothing where what stands there is no name. */
function endOfName(words: readonly Word[], from: number, limit: number): number | undefined {
  const opens = words[from];
  if (opens === undefined || from >= limit || isPreposition(opens) || !/^[\p{L}“"]/u.test(opens.folded))
    return undefined;
  const isClosed = /^[,:]$/.test(words[limit - 1]?.folded ?? '') || words[limit]?.folded === ':';
  for (let at = from + 1; at < limit; at += 1) {
    const folded = words[at]?.folded ?? '';
    if (folded === ';') return undefined;
    if (/^(?:during|pending)$/.test(folded) || (folded === 'as' && /^(?:part|soon)$/.test(words[at + 1]?.folded ?? '')))
      return at;
    const isOpen = /^(?:and|or)$/.test(words[at - 1]?.folded ?? '');
    if (folded !== ',' || isOpen || !saysHow(words, at + 1)) continue;
    if (isClosed || findPlace(words, { from: at + 1, to: limit }, (word) => word.folded === ',') === undefined)
      return startOfAdverbs(words, from, at);
  }
  return words[limit - 1]?.folded === ',' ? limit - 1 : limit;
}

function startOfAdverbs(words: readonly Word[], from: number, end: number): number {
  return end > from + 1 && lengthOfAdverb(words, end - 1) > 0 ? end - 1 : end;
}

/** How nouns end that name something done, and more of them, where no infinitive says what someone is to do. */
const event = /(?:sion|tion|ment|ance)$/;
const lonelyEvent = /(?:sion|tion|ment|ance|ence|ing|al)$/;

/** Tells whether a name is that of something done, which cannot itself do anything: "the expansion of MONUC". */
function isEvent(words: readonly Word[], from: number, to: number, endings: RegExp): boolean {
  const after = findPlace(
    words,
    { from: from + 1, to },
    (word) => isPreposition(word) || /(?:ed|[,;:.])$/.test(word.folded),
  );
  const head = words[(after ?? to) - 1];
  return head !== undefined && !head.isCapitalised && endings.test(head.folded) && !bodies.test(head.folded);
}

const bodies =
  /(?:commission|mission|organization|organisation|institution|government|department|delegation|administration|population|association|federation|corporation)$/;
