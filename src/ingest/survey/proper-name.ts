/**
 * Tells whether words have the form of a name: capitals open them all, but for short ones such as “and”, “of the”.
 *
 * @example isProperName('Economic and Social Council') => true
 * @example isProperName('Conference having met') => false
 */
export function isProperName(words: string): boolean {
  return words.split(/\s+/).every((word) => /^\p{Lu}/u.test(word) || /^\p{Ll}{1,3}$/u.test(word));
}
