import type { Authority, AuthorityId } from '../../domain/authority.ts';
import type { CitationIndex } from './citation-index.ts';
import type { FoundForm } from './name-form.ts';
import { findForms } from './name-trie.ts';
import { isPartTitle } from './parts.ts';
import { beginsSentence, isCapitalised, type Token } from './token.ts';

/**
 * Tells whether a short form is the end or the beginning of a longer name: “the Commission on Sustainable Development”
 * is not “the Commission”, nor “World Programme of Action” “Programme of Action”, nor “annex II” “annex”.
 * `isAfterReference`: the words before are a reference of their own ("ESCAP Commission").
 */
export function isPartOfLongerName(
  text: string,
  tokens: readonly Token[],
  found: FoundForm,
  index: CitationIndex,
  isAfterReference: boolean,
): boolean {
  const { form, at, to } = found;
  const from = at[0] ?? to;
  const isCapital = (index: number): boolean => {
    const token = tokens[index];
    return token !== undefined && isCapitalised(text.slice(token.start, token.end));
  };
  const after = tokens[to]?.folded ?? '';
  const isPart = isPartTitle(form.tokens[0]?.folded);
  if (isPart && /^(?:[ivxlc]+|\d+)$/.test(after)) return true;
  if (!isPart && /^(?:on|for)$/.test(after) && isCapital(afterArticle(tokens, to + 1))) return true;
  if (after === 'of' && !isFollowedByOwner(text, tokens, found, index)) return true;
  if (!isCapital(from) || isAfterReference) return false;
  return isCapital(from - 1) && !beginsSentence(tokens, from - 1);
}

/** A name of no more words than this may be that of many bodies: “General Assembly”. */
const shortName = 2;

/**
 * Tells whether a short name is that of a part of something else: “the General Assembly of the Organization of American
 * States”, but not “the Population Division of the Secretariat”, to which the entry belongs.
 */
export function belongsElsewhere(
  text: string,
  tokens: readonly Token[],
  found: FoundForm,
  index: CitationIndex,
): boolean {
  if (found.form.tokens.length > shortName || tokens[found.to]?.folded !== 'of') return false;
  return !isFollowedByOwner(text, tokens, found, index);
}

/** Tells whether the name after “of” is that of something to which the entry belongs; what is no name counts as such. */
function isFollowedByOwner(
  text: string,
  tokens: readonly Token[],
  { form, to }: FoundForm,
  { names, byId }: CitationIndex,
): boolean {
  const owner = afterArticle(tokens, to + 1);
  const token = tokens[owner];
  if (token === undefined || !isCapitalised(text.slice(token.start, token.end))) return true;
  const owners = ownersOf(form.entry, byId);
  const named = [...findForms(names, tokens, owner), ...findForms(names, tokens, to + 1)];
  return named.some(({ form: { entry } }) => owners.has(entry.id));
}

function afterArticle(tokens: readonly Token[], at: number): number {
  return tokens[at]?.folded === 'the' ? at + 1 : at;
}

function ownersOf(entry: Authority, byId: CitationIndex['byId']): Set<AuthorityId> {
  const owners = new Set<AuthorityId>();
  for (let id = entry.partOf; id !== undefined && !owners.has(id); id = byId.get(id)?.partOf) owners.add(id);
  return owners;
}

/** " in 2013", " (2013)", ", held in 2013" after the name of a meeting. */
const yearAfter = /^,?\s+(?:\(|(?:held\s+)?in\s+|of\s+)?((?:19|20)\d{2})\b/;
const yearBefore = /\b((?:19|20)\d{2})\s$/;

/** Tells whether a year stands at the name of a meeting that is not the year of the meeting: another one is meant. */
export function isOfAnotherYear(text: string, start: number, end: number, entry: Authority): boolean {
  const years = [entry.date?.slice(0, 4), entry.endDate?.slice(0, 4), entry.year?.toString()].filter(
    (year) => year !== undefined,
  );
  if (entry.kind !== 'meeting' || years.length === 0) return false;
  const said = [
    yearBefore.exec(text.slice(Math.max(0, start - 6), start))?.[1],
    yearAfter.exec(text.slice(end, end + 20))?.[1],
  ].filter((year) => year !== undefined);
  return said.some((year) => !years.includes(year));
}
