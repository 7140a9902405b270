import { unsafe } from './unsafe.ts';

const anyUnsafe = new RegExp(unsafe.map(({ characters }) => characters.source).join('|'), 'g');

/**
 * Writes text so that MDX shows exactly its characters.
 *
 * @example escapeText('a {b} <c>') => 'a \\{b\\} &lt;c&gt;'
 */
export function escapeText(text: string): string {
  return text.replaceAll(anyUnsafe, (character) => {
    const row = unsafe.find(({ characters }) => characters.test(character));
    return row ? row.write(character) : character;
  });
}

/** Writes text as the value of an attribute, without its quotation marks. */
export function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
