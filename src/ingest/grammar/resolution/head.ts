import { isDateLine } from '../../../domain/dates.ts';
import { type Passage, passageText, splitPassage } from '../../passage.ts';
import { endsSentence } from '../../segment.ts';
import { looksLikeHeading, readTitle } from '../heading.ts';
import { readUnrecognised } from '../plain.ts';
import type { Production } from '../production.ts';
import { isAdoption, isSymbolLine, isTitleLine, opensAdoption } from './form.ts';

/**
 * Reads what stands before the opening line: a masthead, the number and title, the symbol of the document adopted, the
 * account of the adoption where it stands here. A sentence of its own is a paragraph: what belonged to the page before.
 */
export function readHead(passages: readonly Passage[], hasOpeningLine: boolean): Production[] {
  const pieces = passages.flatMap((passage) =>
    splitPassage(passage, (line) => isTitleLine(line) || isSymbolLine(line) || opensAdoption(line)),
  );
  const titleAt = findTitle(pieces, hasOpeningLine);
  return pieces.flatMap((piece, index): Production[] => {
    if (index === titleAt) return readTitle(piece);
    if (isSymbolLine(piece.lines[0])) {
      return [{ kind: 'symbol-line', passage: piece, because: 'a symbol in brackets in the head of the text' }];
    }
    if (isAdoption(piece)) return [{ kind: 'adoption', passage: piece, because: 'the meeting that adopted the text' }];
    if (isDateBelow(piece, pieces[index - 1])) {
      return [{ kind: 'date-line', passage: piece, because: 'a date below the title' }];
    }
    if (endsSentence(piece.lines.at(-1)?.text ?? '')) return [readUnrecognised(piece)];
    return [{ kind: 'byline', passage: piece, because: 'it stands in the head of the text' }];
  });
}

/** The title has the number; without one it is what stands last above the opening line, as in a draft. */
function findTitle(pieces: readonly Passage[], hasOpeningLine: boolean): number {
  const numberedAt = pieces.findIndex(({ lines }) => isTitleLine(lines[0]));
  if (numberedAt !== -1) return numberedAt;
  const last = pieces.findLastIndex((piece) => looksLikeHeading(piece) && !isAdoption(piece));
  return hasOpeningLine ? Math.max(0, last) : 0;
}

/** "of 26 May 1983", set apart from the number above it. */
function isDateBelow(piece: Passage, above: Passage | undefined): boolean {
  return above !== undefined && isTitleLine(above.lines[0]) && isDateLine(passageText(piece).replace(/^of /i, ''));
}

/** Finds where the head of a text without an opening line ends: after its title, symbol and adoption. */
export function findHeadEnd(passages: readonly Passage[]): number {
  const isHead = ({ lines }: Passage): boolean =>
    isTitleLine(lines[0]) || isSymbolLine(lines[0]) || opensAdoption(lines[0]);
  const last = passages.slice(0, 6).findLastIndex(isHead);
  return Math.max(1, last + 1);
}
