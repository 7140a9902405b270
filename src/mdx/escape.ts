import { unsafe } from './unsafe.ts';

const anyUnsafe = new RegExp(unsafe.map(({ characters }) => characters.source).join('|'), 'g');

/**
 * Writes text so that MDX shows exactly its characters.
 *
 * @example escapeText('a {b} <c>') => 'a \\{b\\} &lt;c&gt;'
 */
export function escapeText(text: string): string {
  return text.replaceAll(anyUnsafe, (character, offset: number) => {
    const row = unsafe.find(({ characters }) => matchesAt(characters, text, offset));
    return row ? row.write(character) : character;
  });
}

/** Writes text as the value of an attribute, without its quotation marks. */
export function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** Tries one row of the table at a place, with what stands before it in sight. */
function matchesAt(characters: RegExp, text: string, offset: number): boolean {
  const pattern = new RegExp(characters.source, 'y');
  pattern.lastIndex = offset;
  return pattern.test(text);
}
