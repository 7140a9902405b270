import type { Answer } from './answer.ts';
import { listedForm } from './fold.ts';

/** Says what of a query was taken otherwise, or left aside. */
export function remarks({ clauses, hits, destinations }: Answer): string[] {
  const missing = destinations.flatMap(({ missing: part, label }) =>
    part ? [`There is no ${part} in ${label}.`] : [],
  );
  if (hits.length === 0) return missing;
  const asked = clauses.filter(({ term }) => !term.isExcluded);
  const taken = asked.filter(({ nearWords }) => nearWords.length > 0);
  const absent = asked.filter(({ rows }) => rows.length === 0);
  return [
    ...missing,
    ...taken.map(({ term, nearWords }) => `No text has “${term.text}”; searched for “${nearWords.join('”, “')}”.`),
    ...absent.map(({ term }) => `No text has “${term.text}”.`),
    ...(absent.length === 0 && !hits.some(({ isWhole }) => isWhole)
      ? ['No passage has all of these words; those below have the rarest of them.']
      : []),
  ];
}

/** Says what was tried when nothing was found. */
export function attempts({ address, clauses }: Answer): string {
  if (address)
    return 'Searched for it as the symbol of a document, held or named here. No character of a symbol is guessed.';
  if (clauses.length === 0) return 'There is no word in it to search for.';
  if (clauses.every(({ term }) => term.isExcluded)) {
    return 'A minus leaves out what has the word after it; say also what is to be found.';
  }
  const isPhrase = clauses.some(({ term }) => term.isPhrase);
  return `Searched for ${isPhrase ? 'the phrase as it stands' : 'the words'}, in every spelling and form, and with one letter changed in a long word.`;
}

/** The least that a word must share with another to be offered in its place. */
const leastShared = 4;

/** Gives queries that do find something, near to one that does not. */
export function suggest({ address, clauses }: Answer, symbols: readonly string[], words: readonly string[]): string[] {
  if (address) {
    const asked = address.symbol ?? address.number ?? '';
    return nearest(
      asked,
      symbols.filter((symbol) => symbol !== ''),
    );
  }
  const asked = clauses.filter(({ term }) => !term.isExcluded);
  const known = asked
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ term, nearWords }) => (nearWords.length > 0 ? nearWords : term.words.join(' ')));
  const unknown = asked.filter(({ rows }) => rows.length === 0).flatMap(({ term }) => term.words);
  return [...(asked.length > 1 ? known : []), ...unknown.flatMap((word) => nearest(listedForm(word), words))].slice(
    0,
    6,
  );
}

function nearest(asked: string, known: readonly string[]): string[] {
  const shared = (one: string): number => {
    let length = 0;
    while (length < asked.length && asked[length] === one[length]) length += 1;
    return length;
  };
  return known
    .map((one) => ({ one, length: shared(one) }))
    .filter(({ length }) => length >= leastShared)
    .sort((one, other) => other.length - one.length)
    .slice(0, 4)
    .map(({ one }) => one);
}
