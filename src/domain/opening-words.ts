import { plainText } from './inline.ts';
import type { Unit } from './unit.ts';

/** As much as search engines and previews show. */
const most = 160;

/**
 * Gives the first words of a text below its head, as a description of it in its own words; cut between two words where
 * they are more than so many characters, and then with an ellipsis.
 *
 * @example openingWords([{ kind: 'paragraph', children: [{ kind: 'text', text: 'It is so.' }], … }]) => 'It is so.'
 */
export function openingWords(units: readonly Unit[], length = most): string {
  const first = units.find(({ kind }) => /paragraph|item/.test(kind)) ?? units[0];
  return cutBetweenWords(
    plainText(first?.children ?? [])
      .replaceAll(/\s+/g, ' ')
      .trim(),
    length,
  );
}

function cutBetweenWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end === -1 ? length : end).replace(/[\s,;:.]+$/, '')} …`;
}
