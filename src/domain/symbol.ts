import { z } from 'zod';

/**
 * A UN document symbol: parts divided by oblique strokes, the first of which names the organ ("E/CN.9/1997/2").
 * Source: Dag Hammarskjöld Library, "UN document symbols".
 */
export const unSymbolSchema = z
  .string()
  .regex(/^[A-Z]+(?:\/[A-Za-z0-9.()\- ]+)+$/, 'is not a UN document symbol such as E/RES/1997/2')
  .brand<'UnSymbol'>();
export type UnSymbol = z.infer<typeof unSymbolSchema>;

/** An organ whose resolutions are numbered in a series, and the forms that their printed numbers have. */
interface ResolutionSeries {
  readonly organ: string;
  readonly stem: string;
  readonly number: RegExp;
}

/**
 * The series of resolutions: what a symbol has before the number that is printed. The Security Council numbers on and
 * gives the year; the General Assembly gave the session in roman numerals up to its thirtieth, and since 1976 before
 * the number, a capital letter dividing resolutions of one number ("217 A (III)", "57/270 B"); the Economic and Social
 * Council gave the session in roman numerals up to 1977, and since 1978 the year before the number.
 * Source: Dag Hammarskjöld Library, research guides "UN document symbols" and "Resolutions and decisions".
 */
const resolutionSeries: readonly ResolutionSeries[] = [
  { organ: 'Security Council', stem: 'S/RES', number: /^\d{1,4} \(\d{4}\)$/ },
  {
    organ: 'General Assembly',
    stem: 'A/RES',
    number: /^(?:\d{1,4}(?: [A-Z])? \((?:E?S-)?[IVXLC]+\)|(?:E?S-)?\d{1,3}\/\d{1,3}(?: [A-Z])?)$/,
  },
  {
    organ: 'Economic and Social Council',
    stem: 'E/RES',
    number: /^(?:\d{1,4}(?: [A-Z])? \([IVXLC]+\)|\d{4}\/(?:S-)?\d{1,3}(?: [A-Z])?)$/,
  },
  { organ: 'Trusteeship Council', stem: 'T/RES', number: /^\d{1,4} \([IVXLC]+\)$/ },
  { organ: 'Human Rights Council', stem: 'A/HRC/RES', number: /^(?:S-)?\d{1,3}\/\d{1,3}$/ },
];

/**
 * Gives the symbol of a resolution from its organ and its printed number, or nothing when the organ has no series that
 * we know or its numbers have another form.
 *
 * @example resolutionSymbol('Security Council', '661 (1990)') => 'S/RES/661(1990)'
 * @example resolutionSymbol('General Assembly', '57/270 B') => 'A/RES/57/270B'
 * @example resolutionSymbol('General Assembly', '217 A (III)') => 'A/RES/217A(III)'
 * @example resolutionSymbol('General Assembly', '661 (1990)') => undefined
 */
export function resolutionSymbol(organ: string, number: string): UnSymbol | undefined {
  const series = resolutionSeries.find((one) => one.organ === organ);
  if (series === undefined || !series.number.test(number)) return undefined;
  return unSymbolSchema.parse(`${series.stem}/${number.replaceAll(' ', '')}`);
}

/**
 * Gives the one organ whose resolutions have numbers of this form, or nothing when there are several or none.
 *
 * @example findOrganOfNumber('661 (1990)') => 'Security Council'
 * @example findOrganOfNumber('3363 (XXX)') => undefined
 */
export function findOrganOfNumber(number: string): string | undefined {
  const [organ, ...others] = organsWithNumber(number);
  return others.length === 0 ? organ : undefined;
}

/**
 * Gives every organ whose resolutions have numbers of this form.
 *
 * @example organsWithNumber('49/127') => ['General Assembly', 'Human Rights Council']
 */
export function organsWithNumber(number: string): string[] {
  return resolutionSeries.filter((series) => series.number.test(number)).map(({ organ }) => organ);
}

/** The organs whose series of resolutions we know, by their full names. */
export const organsOfSeries: readonly string[] = resolutionSeries.map(({ organ }) => organ);

/**
 * Gives the organ of a known series whose name an impaired name stands for: the same first letters of as many words, of
 * nearly the same length.
 *
 * @example findNearOrgan('Securily Conncil') => 'Security Council'
 */
export function findNearOrgan(name: string): string | undefined {
  return resolutionSeries.find(
    ({ organ }) => initials(organ) === initials(name) && Math.abs(organ.length - name.length) <= 2,
  )?.organ;
}

function initials(name: string): string {
  return name
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('');
}

/**
 * Gives the form of a symbol that all who write it mean: without the spaces that some print before brackets, and before
 * the letter of a resolution.
 *
 * @example normaliseSymbol('S/RES/1445 (2002)') => 'S/RES/1445(2002)'
 * @example normaliseSymbol('A/RES/57/270 B') => 'A/RES/57/270B'
 */
export function normaliseSymbol(symbol: string): UnSymbol | undefined {
  const parsed = unSymbolSchema.safeParse(symbol.replaceAll(/\s+(?=\(|[A-Z](?:\s*\(|$))/g, ''));
  return parsed.success ? parsed.data : undefined;
}

/** A resolution as its symbol names it: the organ, and the number as it is printed. */
export interface ResolutionName {
  readonly organ: string;
  readonly number: string;
}

/**
 * Reads the symbol of a resolution of a series that we know; nothing when it is another symbol.
 *
 * @example parseResolutionSymbol('S/RES/661(1990)') => { organ: 'Security Council', number: '661 (1990)' }
 * @example parseResolutionSymbol('A/RES/217A(III)') => { organ: 'General Assembly', number: '217 A (III)' }
 */
export function parseResolutionSymbol(symbol: UnSymbol): ResolutionName | undefined {
  const series = resolutionSeries.find(({ stem }) => symbol.startsWith(`${stem}/`));
  const number = symbol
    .slice((series?.stem.length ?? 0) + 1)
    .replace(/(?<=\d)(?=[A-Z](?:\(|$))/, ' ')
    .replace(/(?<=[\dA-Z])(?=\()/, ' ');
  return series?.number.test(number) ? { organ: series.organ, number } : undefined;
}

/**
 * Names what a symbol stands for: a resolution by its organ and its number as it is printed, anything else by the symbol.
 *
 * @example describeSymbol('S/RES/661(1990)') => { label: 'Security Council resolution 661 (1990)', isResolution: true }
 * @example describeSymbol('E/CN.9/1997/2') => { label: 'E/CN.9/1997/2', isResolution: false }
 */
export function describeSymbol(symbol: UnSymbol): { readonly label: string; readonly isResolution: boolean } {
  const name = parseResolutionSymbol(symbol);
  if (name === undefined) return { label: symbol, isResolution: false };
  return { label: `${name.organ} resolution ${name.number}`, isResolution: true };
}
