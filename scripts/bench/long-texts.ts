import type { RecordKind } from '../../src/domain/collection.ts';
import { ingestAs } from './ingest-check.ts';

/** A way to make a text as long as one likes. */
export interface LongText {
  readonly name: string;
  readonly make: (size: number) => string;
}

/** One line out of one piece, over and over. */
function lineOf(piece: string): LongText {
  const make = (size: number) => `Word ${piece.repeat(Math.ceil(size / piece.length)).slice(0, size)} end.\n`;
  return { name: `a line of ${JSON.stringify(piece)}`, make };
}

/** Lines out of a few, over and over; a line is counted as 25 characters, so that 5 MB are 200,000 lines. */
function linesOf(...lines: readonly string[]): LongText {
  const make = (size: number) =>
    Array.from({ length: Math.ceil(size / 25) }, (_, index) => lines[index % lines.length]).join('\n');
  return { name: `lines of ${JSON.stringify(lines.join('⏎'))}`, make };
}

/** A little of everything that documents have. */
const documentLines = [
  ...[
    '*The Economic and Social Council,*',
    '',
    '*Recalling* its resolution,',
    '',
    '1. *Urges* all;',
    '',
    '(a) To act;',
  ],
  ...[
    '',
    '(i) To report<sup>3</sup> on it,',
    'and to go on;',
    '',
    'A. AIMS',
    '',
    '<sup>3</sup> *Ibid.*',
    '',
    '## Aims',
    '',
  ],
];

/** The three that stand for all: a long line, a long word, and many lines. */
export const plainLongTexts: readonly LongText[] = [
  { name: 'a line', make: (size) => 'The Committee took note of the report, and'.padEnd(size, ' of the annex') },
  { name: 'a word', make: (size) => 'a'.repeat(size) },
  { ...linesOf(...documentLines), name: 'lines such as documents have' },
];

/** Words that citations are made of, and words that a citation might have gone on with. */
const citationPieces = [
  ...['resolution ', 'resolutions 1, ', '661 (1990), ', 'resolution 661 (1990) ', 'General Assembly ', '49/127 and '],
  ...[
    'resolution 13 ',
    'its resolution 49/127 ',
    'paragraph 2 of ',
    ', para. 3',
    'and Add.1 ',
    'S/12345 and Add.1, 2, ',
  ],
  ...[
    'A/',
    'A/C.2/',
    'Sales No. ',
    'Sales No. E.95.XIII.18 and ',
    'the Group ',
    'Global Migration Group (GMG) ',
    'GMG ',
  ],
  ...[
    'Programme of Action of the International Conference on ',
    'the Programme of Action of ',
    'chapter X of ',
    '(GMG) ',
  ],
];

/** Lines of nothing but pieces of citations. */
export const citingLongTexts: readonly LongText[] = citationPieces.map(lineOf);

const pieces = [
  ...['  ', '*', '*a* ', '**a', '_', '<sup>1</sup>', '<sup>', '<sup> ', '¹', '(', '()', '(a) ', '1. ', '1.', '1/'],
  ...['.', '. ', ',', 'a, ', 'A', 'A ', 'A/', 'A/1 ', 'S/RES/1 (1990) ', '18 July 1997 ', '18 July ', '1', '1 ', '-'],
  ...[
    '\u00A0a ',
    '{',
    '\\',
    '<',
    '&',
    '\0',
    '\u200B',
    '$\\',
    '´',
    'and ',
    'of the ',
    'I',
    'I. ',
    '/',
    'a/b ',
    ':',
    '; ',
  ],
  ...['– ', '\u00A0', '“a” ', 'e\u0301', '😀', '…', '%', 'Mr. ', 'http://a.b ', '[a](b) ', '|', '# ', '> ', '```'],
];

const repeatedLines = [
  ...[
    '',
    ' ',
    'a',
    'A',
    'word',
    'word.',
    '1.',
    '1. Urges all;',
    '1. Urges all',
    '(a) To act;',
    '(i) To act;',
    'I. Item',
  ],
  ...['A. AIMS', '---', '***', '## Aims', '<sup>1</sup> Ibid.', '¹ Ibid.', '1/ Ibid.', '18 July 1997', '3', 'Page 3'],
  ...['S/RES/661 (1990)', 'Resolution 661 (1990)', 'The Security Council,', '*Recalling* it,', 'I', 'B', 'Annex'],
  ...['Adopted unanimously at the 871st meeting.', 'a<sup>1</sup>', '10:00 – 17:00', 'Monday, 27 October 2003', '()'],
];

/** Texts on which a careless pattern, or a careless loop, would take the square of their length. */
export const longTexts: readonly LongText[] = [
  ...plainLongTexts,
  ...pieces.map(lineOf),
  ...citingLongTexts,
  ...repeatedLines.map((line) => linesOf(line)),
  ...repeatedLines.map((line) => linesOf(line, '')),
  linesOf('a sentence that is not at its', '', 'end when the page is;', ''),
  linesOf('1. Urges all;', '(a) To act;', '(i) To see', ''),
  linesOf('S/RES/661 (1990)', 'Page 2', '', 'of the annex, and', ''),
];

/** What it took to ingest a long text, and one half as long, in milliseconds. */
export interface Growth {
  readonly size: number;
  readonly half: number;
  readonly whole: number;
}

/**
 * Measures how the time grows with the length: about twice where it is linear, four times where it is square. Begins
 * with a short text and doubles it, so that one which takes far too long is known before it has taken an hour.
 */
export function measureGrowth(kind: RecordKind, { make }: LongText, size: number): Growth {
  let growth = { size: size / 8, half: timeOf(kind, make(size / 16)), whole: timeOf(kind, make(size / 8)) };
  while (growth.size < size && !isTooLong(growth)) {
    const doubled = growth.size * 2;
    growth = { size: doubled, half: growth.whole, whole: timeOf(kind, make(doubled)) };
  }
  return growth;
}

/** The same, of a long text at its full length only, and each time the best of some. */
export function measureBest(kind: RecordKind, { make }: LongText, size: number, runs: number): Growth {
  const best = (text: string) => Math.min(...Array.from({ length: runs }, () => timeOf(kind, text)));
  return { size, half: best(make(size / 2)), whole: best(make(size)) };
}

/** More than linear, and long enough for the ratio to be no accident. */
export function isTooLong({ half, whole }: Growth, least: number = 1000): boolean {
  return whole > least && whole > half * 2.5;
}

function timeOf(kind: RecordKind, text: string): number {
  const began = performance.now();
  ingestAs(kind, text);
  return performance.now() - began;
}
