import { type Inline, plainText } from '../../domain/inline.ts';

/**
 * Gives the plain text of inline content with spaces in the place of what is no word: footnote marks that call no
 * footnote, control characters. Of the same length as the plain text, so that its offsets are the same.
 */
export function readableText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if ('children' in inline) return readableText(inline.children);
      return inline.kind === 'text' ? inline.text : ' '.repeat(plainText([inline]).length);
    })
    .join('');
}
