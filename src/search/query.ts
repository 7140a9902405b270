import { hasDigit, listedForm, partsOf, splitWords } from './fold.ts';
import { isStopWord } from './stop-words.ts';

/** A word of a query, or a phrase. */
export interface AskedTerm {
  /** As it was typed, for the reader. */
  readonly text: string;
  /** The folded words: one of them unless the term is a phrase. */
  readonly words: readonly string[];
  readonly isPhrase: boolean;
  /** Whether it stood after a minus: then it must not be there. */
  readonly isExcluded: boolean;
  /** Whether the reader may still be typing it. */
  readonly isOpen: boolean;
  /** Whether it must be all of a word of the text: “1997/4” is not “E/CN.9/1997/4”. */
  readonly isAll?: true;
}

/** Of what is longer than a question can be, as a page that was pasted, the first words are asked for. */
const mostTerms = 40;

const term = /(?<minus>(?<=^|\s)[-−–])?(?:["“”„«»](?<phrase>[^"“”„«»]*)["“”„«»]?|(?<word>[^\s"“”„«»]+))/gu;

/**
 * Reads what was typed into words and phrases. Words that carry no meaning are left out where others stand beside them,
 * as in a question.
 *
 * @example readQuery('“technical assistance” -Cairo').map(({ text }) => text) => ['technical assistance', 'Cairo']
 */
export function readQuery(typed: string): AskedTerm[] {
  const written = typed.normalize('NFKC');
  const terms = [...written.matchAll(term)].map((match) => {
    const { minus, phrase, word = '' } = match.groups ?? {};
    return {
      text: (phrase ?? word).trim(),
      words: splitWords(phrase ?? word)
        .map(listedForm)
        .filter((listed) => listed !== ''),
      isPhrase: phrase !== undefined,
      isExcluded: minus !== undefined,
      isOpen: phrase === undefined && (match.index ?? 0) + match[0].length === written.length,
    };
  });
  const worded = terms.filter(({ words }) => words.length > 0);
  const telling = worded.filter(({ words, isPhrase }) => isPhrase || !words.every(isStopWord));
  return (telling.some(({ isExcluded }) => !isExcluded) ? telling : worded).slice(0, mostTerms);
}

/** Tells whether a term names a thing by a number, of which no character is forgiven. */
export function isNumbered({ words }: AskedTerm): boolean {
  return words.some((word) => partsOf(word).some(hasDigit));
}
