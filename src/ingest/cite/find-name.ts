import type { Authority } from '../../domain/authority.ts';
import type { ReferenceRule } from '../../domain/citation.ts';
import type { Candidate } from './candidate.ts';
import type { CitationIndex } from './citation-index.ts';
import { type FoundForm, isWrittenAs } from './name-form.ts';
import { findForms } from './name-trie.ts';
import type { Named } from './named.ts';
import { isPartTitle } from './parts.ts';
import { belongsElsewhere, isOfAnotherYear, isPartOfLongerName } from './surroundings.ts';
import type { Token } from './token.ts';

/** A unit that is being read, and what is known of its document by then. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly index: CitationIndex;
  readonly named: Named;
  /** What the acronyms stand for that the text itself has explained; nothing for one of a thing that we do not know. */
  readonly acronyms: Map<string, Authority | undefined>;
  /** The acronyms that the text writes amid ordinary words. */
  readonly knownAcronyms: ReadonlySet<string>;
}

/** A name where a text has it: the entry, and the first token after it. */
export interface FoundName {
  readonly candidate: Candidate;
  readonly entry: Authority;
  readonly to: number;
}

/**
 * Finds what the longest name means that begins at a token. `isAfterReference`: the words just before are a reference of
 * their own, and no beginning of a longer name.
 */
export function findName(reading: Reading, at: number, isAfterReference = false): FoundName | undefined {
  const { text, tokens, named, index, acronyms } = reading;
  const explained = findExplained(reading, at);
  for (const group of groupByLength(findForms(index.names, tokens, at))) {
    const end = group[0]?.to ?? at;
    if (end === at + 1 && acronyms.has(wordAt(reading, at))) continue;
    const chosen = named.choose(group.filter((found) => isMeant(reading, found, isAfterReference)));
    if (chosen === undefined) continue;
    const candidate = makeCandidate(tokens, chosen.found);
    const isOther = isOfAnotherYear(text, candidate.start, candidate.end, chosen.entry);
    if (!isOther) return { ...chosen, candidate, to: endOfName(chosen.found) };
  }
  return explained;
}

/** Finds every name that begins at a token, also one that is the beginning of a longer one; short forms are none. */
export function findPlainNames(reading: Reading, at: number): FoundForm[] {
  const { text, tokens, index, knownAcronyms } = reading;
  return findForms(index.names, tokens, at).filter(
    (found) => found.form.condition === undefined && isWrittenAs(text, tokens, found, knownAcronyms),
  );
}

function findExplained({ text, tokens, acronyms }: Reading, at: number): FoundName | undefined {
  const token = tokens[at];
  const entry = token && acronyms.size > 0 ? acronyms.get(text.slice(token.start, token.end)) : undefined;
  if (token === undefined || entry === undefined) return undefined;
  return { candidate: { start: token.start, end: token.end, to: entry.id, rule: 'acronym' }, entry, to: at + 1 };
}

function isMeant(
  { text, tokens, index, knownAcronyms }: Reading,
  found: FoundForm,
  isAfterReference: boolean,
): boolean {
  if (!isWrittenAs(text, tokens, found, knownAcronyms)) return false;
  return found.form.condition === undefined
    ? !belongsElsewhere(text, tokens, found, index)
    : !isPartOfLongerName(text, tokens, found, index, isAfterReference);
}

/** The article is needed to be certain, and is no part of the name. */
function makeCandidate(tokens: readonly Token[], { form, at, to }: FoundForm): Candidate {
  const [first, second] = at;
  const opening = second !== undefined && /^(?:the|its)$/.test(form.tokens[0]?.folded ?? '') ? second : first;
  const start = tokens[opening ?? to]?.start ?? 0;
  return { start, end: tokens[endOfName({ form, at, to }) - 1]?.end ?? start, to: form.entry.id, rule: ruleOf(form) };
}

/** The first token after a name, which may be one of those that must follow it. */
function endOfName({ form, at, to }: FoundForm): number {
  return at[form.length] ?? to;
}

function ruleOf({ condition, tokens }: FoundForm['form']): ReferenceRule {
  if (condition === undefined) return 'name';
  return isPartTitle(tokens[0]?.folded) ? 'part' : 'short-form';
}

/** Puts together the forms that end at the same token; they are sorted already. */
function groupByLength(found: readonly FoundForm[]): FoundForm[][] {
  return [...Map.groupBy(found, ({ to }) => to).values()];
}

function wordAt({ text, tokens }: Reading, at: number): string {
  return text.slice(tokens[at]?.start, tokens[at]?.end);
}
