import { normaliseSymbol, type UnSymbol } from '../../domain/symbol.ts';
import type { Candidate } from './candidate.ts';
import { pinpoint } from './pinpoint.ts';

/**
 * What symbols begin with: the organs, and the bodies that have a series of their own. Whatever else has an oblique
 * stroke ("AND/OR", "MRE/RES.1/91" of another organization) is no United Nations symbol.
 * Source: Dag Hammarskjöld Library, "UN document symbols", first components.
 */
const firstParts = [
  ...['A', 'S', 'E', 'T', 'ST', 'TD', 'DP', 'ID', 'AT', 'DC', 'CD', 'PBC', 'JIU', 'LOS', 'SPLOS', 'ISBA', 'NPT'],
  ...['CCPR', 'CAT', 'CED', 'CEDAW', 'CERD', 'CMW', 'CRC', 'CRPD', 'HRI', 'HR', 'HSP', 'FCCC', 'ICCD', 'ICEF'],
  ...['ECE', 'ECA', 'ESCAP', 'ESCWA', 'LC', 'UNEP', 'UNITAR', 'UNFPA', 'UNW', 'WFC', 'WFP', 'PROV'],
].join('|');

/**
 * One part between strokes: "1997", "S-13", "42(2)", "C.2", "SER.M", "PV.2345", "Rev. 1", "RES". Those that are no
 * capitals are few; a damaged one ("Rey.1") leaves no symbol.
 */
const part = [
  String.raw`(?:E?S-)?\d{1,6}(?:\(\d{1,3}\))?`,
  String.raw`(?:Add|Corr|Rev|Amend|Sub|Prov)\.\s?\d{1,3}|Summary|Agenda`,
  String.raw`[A-Z]{1,10}(?:\.(?:\d{1,5}|[A-Z]{1,2}(?![a-z])))?`,
].join('|');

/** "E/CN.9/1997/2", "A/C.2/60/L.16", "S/ 13697" where a line ended at the stroke. */
const symbol = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|[\p{L}/._]-?)(?:${firstParts})(?:/\s?(?:${part})){1,9}(?![\p{L}\p{N}]|/[\p{L}\p{N}])`,
  'gu',
);

/** " (1990)", " (S-VI)", " A (III)", " B" after the number of a resolution. */
const endOfResolution = /(?:\s?[A-Z])?\s?\((?:\d{4}|(?:E?S-)?[IVXLC]{1,8})\)|\s?[A-Z](?![\p{L}\p{N}/’'-]|\.\p{L})/uy;

/** "(Part I)", "(Vol. II)", "(Resumption 1)" */
const endOfPart = /\s?\((?:Part|Vol\.|Resumption)\s[IVX\d]{1,5}\)/y;

/** " and Add.1", ", Corr.1": a document that was added to the one just named. */
const supplement = /(?:\s*,\s*(?:and\s+)?|\s+and\s+)((Add|Corr|Rev|Amend)\.\s?)(\d{1,3})(?![\p{L}\p{N}])/uy;

/**
 * "-3", " and 2", ", 2 and 3" after "Add.1". What follows shows that the number counts nothing else: no word, and a comma
 * only in a list that ends with “and”.
 */
const furtherNumber =
  /(?:\s?[-–]\s?|\s*,\s*(?=(?:\d{1,3}\s*,\s*){0,9}\d{1,3}\s+and\s+\d)|\s*,?\s+and\s+)(\d{1,3})(?=\s*(?:[.,;:)\]”"]|$|and\s+(?:\d|(?:Add|Corr|Rev)\.)))/uy;

/**
 * Finds the symbols in a text, and the supplements that are named by their last part only. A full stop that ends the
 * sentence is no part of a symbol, and a symbol is whole: "1997/2" in "E/CN.9/1997/2" is none.
 *
 * @example findSymbols('A/CONF.171/13 and Add.1.') => “A/CONF.171/13” and “Add.1”, to A/CONF.171/13/Add.1
 */
export function findSymbols(text: string): Candidate[] {
  if (!text.includes('/')) return [];
  return [...text.matchAll(symbol)].flatMap(({ 0: words, index: start }) => {
    const end = start + words.length + endingOf(text, start + words.length, words).length;
    const to = namesDocument(words) ? normalise(text.slice(start, end)) : undefined;
    if (to === undefined) return [];
    const named = pinpoint(text, { start, end }).map((one) => ({ ...one, to, rule: 'symbol' as const }));
    return [...named, ...findSupplements(text, end, to)];
  });
}

/** A symbol has a number that is not the number of a body: “E/CN.9” is a commission, and no document. */
function namesDocument(words: string): boolean {
  return /\d/.test(words) && !/(?:AC|C|CN|COM|CONF|GC|PC|SC|Sub|WG)\.\s?\d+$/.test(words);
}

function endingOf(text: string, at: number, words: string): string {
  const ending = words.includes('/RES/') ? endOfResolution : endOfPart;
  ending.lastIndex = at;
  return ending.exec(text)?.[0] ?? '';
}

/** Gives a symbol as it is written in one line. @example normalise('S/ 23512/Add. 1') => 'S/23512/Add.1' */
function normalise(written: string): UnSymbol | undefined {
  return normaliseSymbol(written.replaceAll(/(?<=[/.])\s+/g, ''));
}

function findSupplements(text: string, from: number, base: UnSymbol): Candidate[] {
  const found: Candidate[] = [];
  let at = from;
  for (let match = matchAt(supplement, text, at); match !== null; match = matchAt(supplement, text, at)) {
    const [words, title = '', word = '', number = ''] = match;
    at += words.length;
    add(at - title.length - number.length, word, number);
    for (let more = matchAt(furtherNumber, text, at); more !== null; more = matchAt(furtherNumber, text, at)) {
      at += more[0].length;
      add(at - (more[1] ?? '').length, word, more[1] ?? '');
    }
  }
  return found;

  function add(start: number, word: string, number: string): void {
    const stem = base.replace(new RegExp(`/${word}\\.\\d+$`), '');
    const to = normalise(`${stem}/${word}.${number}`);
    if (to !== undefined) found.push({ start, end: at, to, rule: 'symbol' });
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
