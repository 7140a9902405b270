import type { Answer } from './answer.ts';

/** @example count(3, 'passage') => '3 passages' */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Says in one sentence what an answer has. */
export function summarise({ typed, hits, destinations, address, authority, isUnfinished }: Answer): string {
  if (isUnfinished) return `Many words begin with “${typed}”; go on typing.`;
  const documents = new Set(hits.map(({ document }) => document)).size;
  const found = `${count(hits.length, 'passage')} in ${count(documents, 'document')}`;
  if (address && destinations.length === 0) {
    if (hits.length === 0 && !authority) return `No passage for “${typed}”: the library neither holds nor names it.`;
    return `“${typed}” is not held here; it is named in ${found}.`;
  }
  if (hits.length > 0) return `${found} for “${typed}”.`;
  return destinations.length > 0 ? `“${typed}” is in the library.` : `No passage for “${typed}”.`;
}
