/** A word of a text, or a mark of punctuation, and where it stands. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** In small letters. */
  readonly folded: string;
  readonly isCapitalised: boolean;
}

/** Words by their places: from the first, up to but not with the second. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const word = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\p{N}+|\S/gu;

/**
 * Cuts a text into words and marks of punctuation; a hyphen or an apostrophe within a word is part of it.
 *
 * @example findWords('the Secretary-General,') => words “the”, “secretary-general”, “,”
 */
export function findWords(text: string): Word[] {
  return [...text.matchAll(word)].map(({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
    folded: written.toLowerCase().replaceAll('’', "'"),
    isCapitalised: /^\p{Lu}/u.test(written),
  }));
}

/** Gives the first place of a stretch whose word passes a test, in time of the stretch and not of the text. */
export function findPlace(
  words: readonly Word[],
  { from, to }: Stretch,
  test: (word: Word) => boolean,
): number | undefined {
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word && test(word)) return at;
  }
  return undefined;
}

const determiners = new Set(
  'the a an this that these those its their his her our your all any both each every no such which whom whose what other another it them him us one'.split(
    ' ',
  ),
);

/** Tells whether a word opens or is a noun phrase: an article, a determiner, a pronoun. */
export function isDeterminer({ folded }: Word): boolean {
  return determiners.has(folded);
}

const prepositions = new Set(
  'about above across after against along among as at before below between beyond by concerning despite during except following for from in into of off on onto over pending per pursuant regarding since through throughout to toward towards under until upon via when where while with within without'.split(
    ' ',
  ),
);

/** Tells whether a word is a preposition, or opens a clause of time or place. */
export function isPreposition({ folded }: Word): boolean {
  return prepositions.has(folded);
}

const adverbs = new Set('also again further furthermore therefore hereby thereupon forthwith moreover now'.split(' '));

/** Words that end as adverbs do and are none. */
const seeming = new Set(
  'ally apply assembly comply early family imply monthly multiply only rally rely reply supply'.split(' '),
);

/**
 * Gives how many words of an adverb stand at a place: "also", "strongly", "once again".
 *
 * @example lengthOfAdverb(findWords('once again calls'), 0) => 2
 */
export function lengthOfAdverb(words: readonly Word[], at: number): number {
  const folded = words[at]?.folded ?? '';
  if (folded === 'once') return /^(?:again|more)$/.test(words[at + 1]?.folded ?? '') ? 2 : 0;
  return adverbs.has(folded) || (/^\p{Ll}{2,}ly$/u.test(folded) && !seeming.has(folded)) ? 1 : 0;
}

/** Gives the place after the adverbs that stand at a place. */
export function skipAdverbs(words: readonly Word[], from: number): number {
  let at = from;
  for (let length = lengthOfAdverb(words, at); length > 0; length = lengthOfAdverb(words, at)) at += length;
  return at;
}
