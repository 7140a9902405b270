/**
 * Folds text so that the ways of writing one word meet: lower case, no diacritics, one apostrophe.
 *
 * @example fold('Café ’s') => "cafe 's"
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’ʼ´`]/g, "'");
}

/** Divides text into words exactly as Pagefind counts them: the number of a word is its location in a page. */
export function splitWords(text: string): string[] {
  return text.split(/[^\S\uFEFF]+/).filter((word) => word !== '');
}

/**
 * Gives a word as the vocabulary lists it: folded, without the marks around it and a possessive ’s, with those inside it.
 *
 * @example listedForm('“Secretary-General’s') => 'secretary-general'
 */
export function listedForm(word: string): string {
  return fold(word)
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/'s$/, '');
}

/**
 * Gives the parts of a word.
 *
 * @example partsOf('e/cn.9/1997/2') => ['e', 'cn', '9', '1997', '2']
 */
export function partsOf(listed: string): string[] {
  return listed.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
}

/**
 * Gives the key under which Pagefind indexes a word.
 *
 * @example keyOf('policy-makers') => 'policymakers'
 */
export function keyOf(listed: string): string {
  return listed.replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** Tells whether a word has a digit: such words are names of things, and never forgiven a wrong character. */
export function hasDigit(word: string): boolean {
  return /\p{N}/u.test(word);
}
