/** What names the words to be marked, in the address of a page that a result leads to. */
const parameter = 'mark';

/**
 * Gives the address of a hit with the words to be marked there, so that they are marked in a new tab or from a bookmark
 * too.
 *
 * @example addMarks('/papers/one/#para-2', ['migrants', 'rights']) => '/papers/one/?mark=migrants+rights#para-2'
 */
export function addMarks(url: string, words: readonly string[]): string {
  const [path = '', anchor] = url.split('#');
  if (anchor === undefined || words.length === 0) return url;
  return `${path}?${new URLSearchParams({ [parameter]: words.join(' ') })}#${anchor}`;
}

/** Gives the words that an address wants marked. @example readMarks('?mark=migrants+rights') => ['migrants', 'rights'] */
export function readMarks(search: string): string[] {
  return new URLSearchParams(search).get(parameter)?.split(' ').filter(Boolean) ?? [];
}
