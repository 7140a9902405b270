/** A word of a text, or a mark of punctuation, and where it stands. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As it is compared: in small letters, every apostrophe the same. */
  readonly folded: string;
  /** Whether it is the first half of a word divided at the end of a line ("Develop- ment"). */
  readonly isDivided: boolean;
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const space = /\s/;
const hyphens = '-\u00AD\u2010\u2011\u2012\u2013';
const apostrophes = "'’‘´`";

/**
 * Cuts a text into tokens. White space is none, nor is a hyphen between words, so that “High-level”, “High‑level” and
 * “High level” are two tokens each; a dash that stands free is one. Goes from character to character, for that takes half
 * the time of a pattern, and every word of a library passes here.
 *
 * @example tokenise('the Council’s High-level') => tokens “the”, “council”, “'”, “s”, “high”, “level”
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    for (let length = wordLengthAt(text, at); length > 0; length = wordLengthAt(text, at)) at += length;
    if (at > start) {
      tokens.push({ start, end: at, folded: text.slice(start, at).toLowerCase(), isDivided: false });
      continue;
    }
    at += lengthAt(text, at);
    addMark(tokens, text, start, at);
  }
  return tokens;
}

/** Adds a character that is in no word: white space is no token, nor a hyphen that joins. */
function addMark(tokens: Token[], text: string, start: number, end: number): void {
  const mark = text.slice(start, end);
  if (mark === ' ' || space.test(mark)) return;
  if (!hyphens.includes(mark) || isFree(text, start)) {
    tokens.push({ start, end, folded: apostrophes.includes(mark) ? "'" : mark, isDivided: false });
    return;
  }
  const last = tokens.at(-1);
  if (last?.end === start && isSpace(text[end])) tokens[tokens.length - 1] = { ...last, isDivided: true };
}

/** How long the character of a word is that stands at a place; 0 where none does. */
function wordLengthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58) ? 1 : 0;
  const length = lengthAt(text, at);
  return wordCharacter.test(text.slice(at, at + length)) ? length : 0;
}

/** Two for a character that is a pair of surrogates, else one. */
function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function isFree(text: string, at: number): boolean {
  return isSpace(text[at - 1]) && isSpace(text[at + 1]);
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}

/** Gives the index of the first token that begins at an offset or after it, in time of the logarithm of their number. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells whether a word begins with a capital. */
export function isCapitalised(written: string): boolean {
  return /^\p{Lu}/u.test(written);
}

/** Tells whether a word is written in capitals: two at least, and digits. @example isInCapitals('GMG') => true */
export function isInCapitals(written: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*$/u.test(written);
}

/** Tells whether a sentence begins with the token: nothing is before it, or a stop. */
export function beginsSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.folded;
  return before === undefined || /^[.:;!?“"]$/.test(before);
}

/**
 * Tells whether the words about a stretch of tokens are written in capitals, as in a heading: the nearest two on either
 * side, as far as there are some.
 */
export function isAmidCapitals(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  const around = [...tokens.slice(Math.max(0, from - 3), from), ...tokens.slice(to, to + 3)]
    .map(({ start, end }) => text.slice(start, end))
    .filter((written) => /\p{L}{2}/u.test(written));
  return around.length > 0 && around.every(isInCapitals);
}
