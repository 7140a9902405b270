import { monthNames } from './dates.ts';

/** What is numbered or counted, as English names it; the words that a number must not leave at the end of a line. */
const named = [
  'article',
  'annex(?:e)?',
  'chapter',
  'decision',
  'item',
  'note',
  'footnote',
  'page',
  'paragraph',
  'part',
];
const namedToo = ['principle', 'resolution', 'rule', 'section', 'session', 'table', 'figure', 'volume'];
const counted = ['per cent', 'million', 'billion', ...monthNames];

/** "chap. I", "No. E.95.XIII.18", "annex II", "resolution 49/127", "18 July", "15 per cent" */
const bound = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:\p{L}{1,5}\.|(?:${[...named, ...namedToo].join('|')})s?) (?:[IVXLC]{1,6}|[A-Z./-]{0,6}\d[\dA-Z./-]{0,12})|\d[\d.,–-]{0,8} (?:${counted.join('|')}))(?![\p{L}\p{N}])`,
  'giu',
);

/** A stretch of a text, and whether it is to stand on one line. */
export interface BoundPiece {
  readonly text: string;
  readonly isBound: boolean;
}

/**
 * Parts a text in English around what must not be broken between lines: a number and the word that it belongs to. The
 * pieces are the text.
 *
 * @example partByBond('on 18 July, in') =>
 * [{ text: 'on ', isBound: false }, { text: '18 July', isBound: true }, { text: ', in', isBound: false }]
 */
export function partByBond(text: string): BoundPiece[] {
  if (!/\d|[IVXLC]\b/.test(text)) return [{ text, isBound: false }];
  const pieces: BoundPiece[] = [];
  let end = 0;
  for (const { 0: words, index } of text.matchAll(bound)) {
    pieces.push({ text: text.slice(end, index), isBound: false }, { text: words, isBound: true });
    end = index + words.length;
  }
  return [...pieces, { text: text.slice(end), isBound: false }].filter((piece) => piece.text !== '');
}
