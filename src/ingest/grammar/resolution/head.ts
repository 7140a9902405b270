import { type Passage, splitPassage } from '../../passage.ts';
import { endsSentence } from '../../segment.ts';
import { readTitle } from '../heading.ts';
import { readUnrecognised } from '../plain.ts';
import type { Production } from '../production.ts';
import { isAdoption, isSymbolLine, isTitleLine, opensAdoption } from './form.ts';

/**
 * Reads what stands before the opening line: a masthead, the number and title, the symbol of the document adopted, the
 * account of the adoption where it stands here. A sentence of its own is a paragraph: what belonged to the page before.
 */
export function readHead(passages: readonly Passage[]): Production[] {
  const pieces = passages.flatMap((passage) =>
    splitPassage(passage, (line) => isTitleLine(line) || isSymbolLine(line) || opensAdoption(line)),
  );
  const titleAt = Math.max(
    0,
    pieces.findIndex(({ lines }) => isTitleLine(lines[0])),
  );
  return pieces.flatMap((piece, index): Production[] => {
    if (index === titleAt) return readTitle(piece);
    if (isSymbolLine(piece.lines[0])) {
      return [{ kind: 'symbol-line', passage: piece, because: 'a symbol in brackets in the head of the text' }];
    }
    if (isAdoption(piece)) return [{ kind: 'adoption', passage: piece, because: 'the meeting that adopted the text' }];
    if (endsSentence(piece.lines.at(-1)?.text ?? '')) return [readUnrecognised(piece)];
    return [{ kind: 'byline', passage: piece, because: 'it stands in the head of the text' }];
  });
}

/** Finds where the head of a text without an opening line ends: after its title, symbol and adoption. */
export function findHeadEnd(passages: readonly Passage[]): number {
  const isHead = ({ lines }: Passage): boolean =>
    isTitleLine(lines[0]) || isSymbolLine(lines[0]) || opensAdoption(lines[0]);
  const last = passages.slice(0, 6).findLastIndex(isHead);
  return Math.max(1, last + 1);
}
