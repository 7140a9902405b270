import type { CorpusRecord } from '../../domain/record.ts';
import type { Unit } from '../../domain/unit.ts';
import { noteOf } from './csl-json.ts';
import { bibliographicKinds } from './kinds.ts';

/** Every character that means something to TeX, and how it is written instead. Source: The TeXbook, chapter 7. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['\\', '{\\textbackslash}'],
  ['{', '\\{'],
  ['}', '\\}'],
  ['#', '\\#'],
  ['$', '\\$'],
  ['%', '\\%'],
  ['&', '\\&'],
  ['_', '\\_'],
  ['^', '{\\textasciicircum}'],
  ['~', '{\\textasciitilde}'],
]);

/** The names that BibTeX has for the months, which each style writes in its way. Source: BibTeXing, section 3.2. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const unsafe = /[\\{}#$%&_^~]/g;

/**
 * Writes text so that BibTeX and TeX give the same characters back.
 *
 * @example escapeTex('50 % of {A}_1') => '50 \\% of \\{A\\}\\_1'
 */
export function escapeTex(text: string): string {
  return text.replaceAll(unsafe, (character) => escapes.get(character) ?? character);
}

/**
 * Writes a record, or one of its units, as an entry of BibTeX. A second pair of braces keeps the capitals of a title and
 * the name of an organ as they are. Source: O. Patashnik, “BibTeXing”.
 *
 * @param address the absolute address of the page, or of the unit on it; absent where nobody has told the host
 */
export function writeBibtex(record: CorpusRecord, address: string | undefined, unit?: Unit): string {
  const { id, kind, title, organ, symbol, date, place, language } = record;
  const { bibtex, genre } = bibliographicKinds[kind];
  const [year, month, day] = date?.split('-') ?? [];
  const fields: readonly [string, string | undefined][] = [
    ['title', `{${escapeTex(title)}}`],
    ['author', organ && `{${escapeTex(organ)}}`],
    ['institution', bibtex === 'techreport' && organ !== undefined ? `{${escapeTex(organ)}}` : undefined],
    [bibtex === 'techreport' ? 'type' : 'howpublished', genre],
    ['number', symbol && escapeTex(symbol)],
    ['address', place && escapeTex(place)],
    ['year', year],
    ['month', month && months[Number(month) - 1]],
    ['day', day && `${Number(day)}`],
    ['note', escapeTex(noteOf(record, unit))],
    ['language', language],
    ['url', address],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = ${name === 'month' ? value : `{${value}}`},`,
  );
  return [`@${bibtex}{${unit === undefined ? id : `${id}-${unit.anchor}`},`, ...lines, '}', ''].join('\n');
}
