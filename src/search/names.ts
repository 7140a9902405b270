import type { SearchAuthority } from './authority.ts';
import { listedForm, partsOf, splitWords } from './fold.ts';
import type { AskedTerm } from './query.ts';
import { isStopWord } from './stop-words.ts';

/** A name in its folded words, and the other names of the same thing. */
export interface Synonyms {
  readonly own: readonly string[];
  readonly others: readonly (readonly string[])[];
}

/** Gives, for each name of the register, what it is and what else the same thing is called. */
export function readSynonyms(authorities: readonly SearchAuthority[]): ReadonlyMap<string, Synonyms> {
  return new Map(
    authorities.flatMap(({ names }) => {
      const folded = names.map((name) => splitWords(name).map(listedForm));
      return folded.map((own): [string, Synonyms] => [
        nameOf(own),
        { own, others: folded.filter((one) => one !== own) },
      ]);
    }),
  );
}

/** What tells a name from others: a query has lost the words that carry no meaning. */
export function nameOf(words: readonly string[]): string {
  const parts = words.flatMap(partsOf);
  const telling = parts.filter((part) => !isStopWord(part));
  return (telling.length > 0 ? telling : parts).join(' ');
}

/** Makes one term of words that stand in a row and together are a name. */
export function joinNames(terms: readonly AskedTerm[], synonyms: ReadonlyMap<string, Synonyms>): AskedTerm[] {
  const joined: AskedTerm[] = [];
  const mostWords = Math.max(1, ...[...synonyms.values()].map(({ own }) => own.length));
  for (let start = 0; start < terms.length; ) {
    const run = longestName(terms.slice(start, start + mostWords), synonyms);
    const [first] = run;
    const name = synonyms.get(nameOf(run.flatMap(({ words }) => words)));
    const text = run.map((term) => term.text).join(' ');
    if (first && name && run.length > 1)
      joined.push({ ...first, text, words: name.own, isPhrase: true, isOpen: false });
    else if (first) joined.push(first);
    start += run.length;
  }
  return joined;
}

function longestName(terms: readonly AskedTerm[], synonyms: ReadonlyMap<string, Synonyms>): readonly AskedTerm[] {
  const end = terms.findIndex(({ isPhrase, isExcluded }) => isPhrase || isExcluded);
  const plain = end === -1 ? terms : terms.slice(0, end);
  for (let length = plain.length; length > 1; length -= 1) {
    const run = plain.slice(0, length);
    if (synonyms.has(nameOf(run.flatMap(({ words }) => words)))) return run;
  }
  return terms.slice(0, 1);
}
