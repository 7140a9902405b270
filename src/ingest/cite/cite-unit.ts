import type { Authority } from '../../domain/authority.ts';
import { isOfAnotherName, readBracketed, spells } from './acronyms.ts';
import type { Candidate } from './candidate.ts';
import { type FoundName, findName, findPlainNames, type Reading } from './find-name.ts';
import { findForms } from './name-trie.ts';
import { isPartTitle, readPartBefore } from './parts.ts';
import { tokenAt } from './token.ts';

/** A candidate, and what else is named with it: the whole with its part. */
interface Choice {
  readonly candidate: Candidate;
  readonly whole?: Authority;
}

/**
 * Chooses the references of a unit, from its first word to its last: at each word the longest candidate that begins
 * there. `certain` are those found by their form (symbols, numbers); names, short forms and parts are looked for here,
 * for they depend on what has been named before. No two overlap.
 */
export function citeUnit(reading: Reading, certain: readonly Candidate[]): Candidate[] {
  const { tokens, named } = reading;
  const byStart = Map.groupBy(certain, ({ start }) => start);
  const chosen: Candidate[] = [];
  let at = 0;
  while (at < tokens.length) {
    const start = tokens[at]?.start ?? 0;
    if (!byStart.has(start) && !mayBegin(reading, at)) {
      at += 1;
      continue;
    }
    learnAcronyms(reading, at);
    const isAfterReference = isAdjacent(reading.text, chosen.at(-1)?.end, start);
    const options: Choice[] = [
      ...(byStart.get(start) ?? []).map((candidate) => ({ candidate })),
      ...[findName(reading, at, isAfterReference)].flatMap((found) => (found ? [withAcronym(reading, found)] : [])),
      ...findPart(reading, at),
    ];
    const best = options.reduce<Choice | undefined>(longer, undefined);
    if (best === undefined) {
      at += 1;
      continue;
    }
    addTo(chosen, best.candidate, isAfterReference);
    if (best.whole) named.add({ to: best.whole.id });
    named.add(best.candidate);
    at = Math.max(at + 1, tokenAt(tokens, best.candidate.end));
  }
  return chosen;
}

/** Tells whether anything can begin at a token, or be explained there; at most words nothing can. */
function mayBegin({ tokens, index, acronyms, text }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (index.names.next.has(token.folded) || token.isDivided || token.folded === '(') return true;
  return isPartTitle(token.folded) || (acronyms.size > 0 && acronyms.has(text.slice(token.start, token.end)));
}

/** Words that name one thing twice are one reference: “ESCAP Commission”. */
function addTo(chosen: Candidate[], candidate: Candidate, isAdjacent: boolean): void {
  const last = chosen.at(-1);
  const isSame = isAdjacent && last?.to === candidate.to && last.paragraph === candidate.paragraph;
  if (last !== undefined && isSame) chosen[chosen.length - 1] = { ...last, end: candidate.end };
  else chosen.push(candidate);
}

function longer(best: Choice | undefined, one: Choice): Choice {
  return best !== undefined && best.candidate.end >= one.candidate.end ? best : one;
}

/** Tells whether nothing but white space, or nothing at all, is between a reference and a word. */
function isAdjacent(text: string, end: number | undefined, start: number): boolean {
  return end !== undefined && text.slice(end, start).trim() === '';
}

/**
 * Finds a part that stands before the name of the whole: an entry of the register for that part (“Article 1 (3)” where
 * it is a short form), or else the whole.
 */
function findPart(reading: Reading, at: number): Choice[] {
  const { tokens, text, index } = reading;
  const start = tokens[at]?.start ?? 0;
  for (const { form, to } of findForms(index.names, tokens, at)) {
    const isPart = isPartTitle(form.tokens[0]?.folded) && tokens[to]?.folded === 'of';
    const whole = isPart ? findNameAfterArticle(reading, to + 1) : undefined;
    if (whole !== undefined && [form.entry.partOf, form.condition?.after].includes(whole.entry.id)) {
      const candidate = { start, end: whole.candidate.end, to: form.entry.id, rule: 'part' as const };
      return [{ candidate, whole: whole.entry }];
    }
  }
  const part = readPartBefore(text, tokens, at);
  const whole = part && findNameAfterArticle(reading, part.next);
  if (whole === undefined || !/^(?:instrument|document|resolution)$/.test(whole.entry.kind)) return [];
  const paragraph = part?.paragraph === undefined ? {} : { paragraph: part.paragraph };
  return [{ candidate: { start, end: whole.candidate.end, to: whole.entry.id, rule: 'part', ...paragraph } }];
}

function findNameAfterArticle(reading: Reading, at: number): FoundName | undefined {
  const isArticle = reading.tokens[at]?.folded === 'the';
  return findName(reading, at) ?? (isArticle ? findName(reading, at + 1) : undefined);
}

/** An acronym in brackets that explains itself by the name before it belongs to the words of that name. */
function withAcronym({ text, tokens }: Reading, { candidate, entry, to }: FoundName): Choice {
  const bracketed = readBracketed(text, tokens, to);
  const isItsOwn = bracketed !== undefined && spells(bracketed.acronym, text.slice(candidate.start, candidate.end));
  return { candidate: isItsOwn ? { ...candidate, end: bracketed.end } : candidate, whole: entry };
}

/** Takes note of the acronyms that the text explains here, be it for a thing that we know or for another. */
function learnAcronyms(reading: Reading, at: number): void {
  const { text, tokens, acronyms, index } = reading;
  for (const { form, to } of findPlainNames(reading, at)) {
    const bracketed = readBracketed(text, tokens, to);
    const words = text.slice(tokens[at]?.start, tokens[to - 1]?.end);
    if (bracketed !== undefined && spells(bracketed.acronym, words)) acronyms.set(bracketed.acronym, form.entry);
  }
  const bracketed = readBracketed(text, tokens, at);
  const known = bracketed && findForms(index.names, tokens, bracketed.index).find(({ form }) => form.isAcronym);
  if (bracketed && known && isOfAnotherName(text, tokens, bracketed, known.form.entry)) {
    acronyms.set(bracketed.acronym, undefined);
  }
}
