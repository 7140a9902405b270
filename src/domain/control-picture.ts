/** Unicode has a picture for each of the first control characters, in their order, from here on. */
const firstPicture = 0x2400;
const pictureOfDelete = '\u2421';
const anyOther = '\u2426';

/**
 * Gives the visible stand-in of a character that HTML cannot hold: its Unicode control picture.
 *
 * @param code four hexadecimal digits
 * @example controlPicture('0007') => '␇'
 */
export function controlPicture(code: string): string {
  const value = Number.parseInt(code, 16);
  if (value < 0x20) return String.fromCharCode(firstPicture + value);
  return value === 0x7f ? pictureOfDelete : anyOther;
}
