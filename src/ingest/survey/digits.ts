/** What a scanner makes of digits. */
const mistaken: Readonly<Record<string, string>> = {
  I: '1',
  l: '1',
  '|': '1',
  ']': '1',
  '[': '1',
  '!': '1',
  O: '0',
  o: '0',
  Q: '0',
  Z: '2',
  S: '5',
  B: '8',
};

/**
 * Reads the digits of a number that a scanner has impaired, or nothing when it is none: stops and hyphens inside it are
 * left out, and letters that look like digits are read as these.
 *
 * @example readImpairedDigits('197-4') => '1974'
 * @example readImpairedDigits('4O1') => '401'
 * @example readImpairedDigits('XXX') => undefined
 */
export function readImpairedDigits(written: string): string | undefined {
  const digits = [...written.replaceAll(/[-.,'’`_ ]/g, '')]
    .map((character) => mistaken[character] ?? character)
    .join('');
  return /^\d+$/.test(digits) && /\d/.test(written) ? digits : undefined;
}

/**
 * Gives words with the impaired numbers among them mended, for a second look at what could not be read as it stands.
 *
 * @example mendDigits('of I5 July 19S1') => 'of 15 July 1951'
 */
export function mendDigits(words: string): string {
  return words.replaceAll(/[^\s,.;()]+/g, (word) => readImpairedDigits(word) ?? word);
}
