import type { Authority } from '../../domain/authority.ts';
import { isCapitalised, isInCapitals, type Token } from './token.ts';

/** An acronym in brackets: “(GMG)”. The index is that of the token. */
export interface Bracketed {
  readonly acronym: string;
  readonly index: number;
  /** Where the closing bracket ends. */
  readonly end: number;
}

/** Reads an acronym in brackets that opens at a token. @example “Group (GMG) is”, at “(” => GMG */
export function readBracketed(text: string, tokens: readonly Token[], open: number): Bracketed | undefined {
  const [bracket, token, close] = tokens.slice(open, open + 3);
  if (bracket?.folded !== '(' || token === undefined || close?.folded !== ')') return undefined;
  const acronym = text.slice(token.start, token.end).replace(/(?<=\p{Lu}{2})s$/u, '');
  return isInCapitals(acronym) ? { acronym, index: open + 1, end: close.end } : undefined;
}

/** Tells whether the letters of an acronym are those of a name, in their order. @example spells('GMG', 'Global Migration Group') => true */
export function spells(acronym: string, name: string): boolean {
  const letters = name.toUpperCase();
  let at = -1;
  return [...acronym].every((letter) => {
    at = letters.indexOf(letter, at + 1);
    return at !== -1;
  });
}

/** Acronyms that are words as well: in a heading of capitals nobody can tell. */
const wordsToo = new Set([
  'ACT',
  'AID',
  'AIDS',
  'CARE',
  'CAT',
  'FAIR',
  'IDEA',
  'IT',
  'SAFE',
  'SALT',
  'START',
  'US',
  'WHO',
]);

/** Gives every acronym that a text writes amid ordinary words: in a heading of capitals, only such a one is known for one. */
export function findAcronyms(text: string, tokens: readonly Token[]): string[] {
  const writtenAt = (index: number): string => text.slice(tokens[index]?.start, tokens[index]?.end);
  const isOrdinary = (index: number): boolean =>
    tokens[index] !== undefined && /^\p{Lu}?\p{Ll}+$|^\($/u.test(writtenAt(index));
  const found: string[] = [];
  for (const [index, { start, end, folded }] of tokens.entries()) {
    if (end - start < 2 || text[start] === folded[0]) continue;
    const written = writtenAt(index);
    const isAcronym = isInCapitals(written) && !wordsToo.has(written);
    if (isAcronym && (isOrdinary(index - 1) || isOrdinary(index + 1))) found.push(written);
  }
  return found;
}

/**
 * Tells whether the words before a bracket spell its acronym and are the name of something else than the entry: the text
 * has an acronym of its own ("Gender Mainstreaming Group (GMG)").
 */
export function isOfAnotherName(
  text: string,
  tokens: readonly Token[],
  { acronym, index }: Bracketed,
  entry: Authority,
): boolean {
  const words: string[] = [];
  for (let at = index - 2; at >= 0 && at >= index - 3 * acronym.length && words.length < acronym.length; at -= 1) {
    const token = tokens[at];
    const written = text.slice(token?.start, token?.end);
    if (!/^[\p{L}'’´]/u.test(written)) break;
    if (isCapitalised(written)) words.unshift(written);
  }
  const initials = words.map((word) => word.slice(0, 1)).join('');
  const names = [entry.label, ...entry.variants].map(capitalWords);
  return initials === acronym && !names.includes(words.join(' ').toLowerCase());
}

function capitalWords(name: string): string {
  return name
    .replace(/\s*\(.*$/, '')
    .split(/[\s-]+/)
    .filter(isCapitalised)
    .join(' ')
    .toLowerCase();
}
