/** A printed number at the start of a line: where it stands, and where the words after it begin. */
export interface Marker {
  readonly printed: string;
  /** Where the number begins; more than 0 only where markup stands before it. */
  readonly at: number;
  /** How many characters the number, its markup and the space after it fill. */
  readonly length: number;
}

/** The forms of number that open a line, each with an example. None matches "0.7 per cent", "3.1 will aim" or "3 July". */
const markerPatterns = {
  /** "1. Urges", "1 bis. Urges" */
  arabic: /^(?<printed>\d{1,3}(?: ?(?:bis|ter|quater|quinquies))?\.)(?:\s+(?=\S)|$)/,
  /** "VIII. Conclusion" */
  roman: /^(?<printed>[IVXLC]{1,7}\.)(?:\s+(?=\S)|$)/,
  /** "A. ACTIVITIES" */
  letter: /^(?<printed>[A-Z]\.)\s+(?=\S)/,
  /** "(a) To examine", "(iv) The"; "b) To abstain", where a scanner lost half the brackets */
  bracketed: /^(?<printed>\((?:[a-z]{1,5}|\d{1,2})\)|[a-z]\))\s+(?=\S)/,
  /** "— Calls for a full cessation", "• Item": an entry of a list without numbers */
  bullet: /^(?<printed>[-–—•·▪])\s+(?=\S)/,
  /** "1997/2. International migration": the number of a resolution, before its title */
  resolution: /^(?<printed>\d{1,4}(?:\/\d{1,4})?(?: \([IVXLC\d]+\))?(?: [A-Z])?\.)\s+(?=\S)/,
  /** "<sup>3</sup> Report of": the mark of a footnote, before its words */
  raised: /^<sup>(?<printed>\d{1,3}|[a-z]|\*{1,3})<\/sup>\s*/,
  /** "¹ Report of" */
  superscript: /^(?<printed>[¹²³⁰⁴-⁹]+)\s*/,
  /** "* Reissued for technical reasons." */
  starred: /^(?<printed>\*{1,3})\s+(?=\S)/,
} as const;

/** The name of a form of number. */
export type MarkerForm = keyof typeof markerPatterns;

/**
 * Finds a printed number of one of the given forms at the start of a line.
 *
 * @example findMarker('2. Calls upon', 'arabic') => { printed: '2.', at: 0, length: 3 }
 */
export function findMarker(text: string, ...forms: readonly MarkerForm[]): Marker | undefined {
  for (const form of forms) {
    const match = markerPatterns[form].exec(text);
    const printed = match?.groups?.['printed'];
    if (match && printed !== undefined)
      return {
        printed,
        at: match[0].indexOf(printed),
        length: match[0].length,
      };
  }
  return undefined;
}

const romanValues: Readonly<Record<string, number>> = {
  i: 1,
  v: 5,
  x: 10,
  l: 50,
  c: 100,
};

/** Gives the value of a roman numeral in small letters, or nothing when it is none. */
export function romanValue(token: string): number | undefined {
  const values = [...token].map((letter) => romanValues[letter]);
  let total = 0;
  for (const [index, value] of values.entries()) {
    if (value === undefined) return undefined;
    total += value < (values[index + 1] ?? 0) ? -value : value;
  }
  return total;
}

/**
 * Gives the number that a token counts as, in the series that begins with `first`: digits, roman numerals or letters.
 *
 * @example ordinal('c', 'a') => 3
 * @example ordinal('iv', 'i') => 4
 */
export function ordinal(token: string, first: string): number | undefined {
  if (/^\d+$/.test(first)) return /^\d+$/.test(token) ? Number(token) : undefined;
  if (first === 'i') return romanValue(token);
  return /^[a-z]$/.test(token) ? token.charCodeAt(0) - 'a'.charCodeAt(0) + 1 : undefined;
}

const seriesStarts = ['a', 'i', '1'] as const;

/**
 * Gives the path of a subparagraph, from the paths of the one before it: the next of an open series stays in that
 * series, the first of a series opens one below, anything else stays at the level it is met at.
 *
 * @example nextPath(['a', 'i'], 'ii') => ['a', 'ii']
 * @example nextPath(['h'], 'i') => ['i']
 * @example nextPath(['a'], 'i') => ['a', 'i']
 */
export function nextPath(previous: readonly string[], token: string): string[] {
  for (let level = previous.length - 1; level >= 0; level -= 1) {
    const open = previous[level] ?? '';
    const follows = seriesStarts.some((first) => {
      const from = ordinal(open, first);
      return from !== undefined && ordinal(token, first) === from + 1;
    });
    if (follows) return [...previous.slice(0, level), token];
  }
  if (!seriesStarts.some((first) => first === token))
    return previous.length === 0 ? [token] : [...previous.slice(0, -1), token];
  const again = previous.findIndex((open) => isOfSeries(open, token));
  return again === -1 ? [...previous, token] : [...previous.slice(0, again), token];
}

/** Tells whether a token belongs to the series that begins with `first`; "i" and "v" are taken for roman numerals. */
function isOfSeries(token: string, first: string): boolean {
  if (first === 'i') return /^[ivx]+$/.test(token);
  return first === 'a' ? /^[a-z]$/.test(token) && !/^[ivx]$/.test(token) : /^\d+$/.test(token);
}
