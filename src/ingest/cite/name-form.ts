import type { Authority, AuthorityFacts, AuthorityId } from '../../domain/authority.ts';
import { beginsSentence, isAmidCapitals, isCapitalised, isInCapitals, type Token, tokenise } from './token.ts';

/** A form of words by which texts name an entry of the register. */
export interface NameForm {
  readonly entry: Authority;
  readonly tokens: readonly Token[];
  /** How many of them are the name; those after it must follow it, and are none of it. */
  readonly length: number;
  /** What each token must be written with to be meant. */
  readonly capitals: readonly Capitals[];
  readonly isAcronym: boolean;
  /** Where the words mean the entry only after it, or another, was named. */
  readonly condition?: { readonly within: 'document' | 'unit'; readonly after?: AuthorityId };
}

/** "GMG" in capitals throughout, "Dialogue" with one, anything else as the writer likes. */
type Capitals = 'all' | 'first' | 'any';

/** A name of as many words as this may be written in small letters: it cannot be anything else. */
const certainLength = 3;

/** Gives every form of words that means an entry: its label, its variants, its short forms. */
export function formsOf(entry: Authority): NameForm[] {
  const names = [entry.label, ...entry.variants].map((words) => makeForm(entry, words));
  const short = entry.shortForms.map(({ text, ...condition }) => makeForm(entry, text, condition));
  return [...names, ...short];
}

function makeForm(
  entry: Authority,
  words: string,
  condition?: Omit<AuthorityFacts['shortForms'][number], 'text'>,
): NameForm {
  const tokens = tokenise(words.replaceAll(/[[\]]/g, ' '));
  const length = tokenise(words.replace(/\[.*\]$/, '')).length;
  const written = tokens.map(({ start, end }) => words.slice(start, end));
  const isCertain = tokens.length >= certainLength && condition === undefined;
  const isShouted = tokens.length >= certainLength && written.every((one) => one === one.toUpperCase());
  const capitalsOf = (one: string): Capitals => {
    if (isInCapitals(one) && !isShouted) return 'all';
    return isCapitalised(one) && !isCertain ? 'first' : 'any';
  };
  return {
    entry,
    tokens,
    length,
    capitals: written.map(capitalsOf),
    isAcronym: tokens.length === 1 && written.every(isInCapitals),
    ...(condition === undefined ? {} : { condition }),
  };
}

/** A form where a text has it: the indexes of the tokens that its own are, and of the first one after them. */
export interface FoundForm {
  readonly form: NameForm;
  readonly at: readonly number[];
  readonly to: number;
}

/**
 * Tells whether the words found are written as the name is: a short name has its capitals, an acronym nothing but
 * capitals. A name of one word proves nothing at the head of a sentence, nor an acronym in a heading of capitals unless
 * the text has it elsewhere.
 *
 * @example isWrittenAs('the dialogue began', tokens, { form: “the Dialogue” … }, knownAcronyms) => false
 */
export function isWrittenAs(
  text: string,
  tokens: readonly Token[],
  { form, at, to }: FoundForm,
  acronyms: ReadonlySet<string>,
): boolean {
  const from = at[0] ?? to;
  const written = at.map((index) => text.slice(tokens[index]?.start, tokens[index]?.end));
  const hasCapitals = form.capitals.every((capitals, index) => {
    const one = written[index] ?? '';
    return capitals === 'any' || (capitals === 'first' ? isCapitalised(one) : one === one.toUpperCase());
  });
  if (!hasCapitals) return false;
  if (form.isAcronym) return acronyms.has(written.join('')) || !isAmidCapitals(text, tokens, from, to);
  return form.tokens.length > 1 || !beginsSentence(tokens, from);
}
