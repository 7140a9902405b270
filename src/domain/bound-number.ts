import { monthNames } from './dates.ts';
import { numberedThing } from './numbered-thing.ts';

/** What is counted, and the months, which a day counts. */
const counted = ['per cent', 'million', 'billion', ...monthNames].join('|');

/** "I", "49/127", "E.95.XIII.18", "5a" */
const number = String.raw`(?:[IVXLC]{1,6}|[A-Z./-]{0,6}\d[\dA-Z./-]{0,12}[a-z]?)`;

/** "chap. I", "No. E.95.XIII.18", "annex II", "resolution 49/127", "18 July", "15 per cent" */
const bound = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:\p{L}{1,5}\.|(?i:${numberedThing})) ${number}|\d[\d.,–-]{0,8} (?:${counted}))(?![\p{L}\p{N}])`,
  'gu',
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
