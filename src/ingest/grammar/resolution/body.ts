import { anchorToken } from '../../../domain/anchor.ts';
import { type Passage, passageText } from '../../passage.ts';
import { endsSentence } from '../../segment.ts';
import { looksLikeHeading } from '../heading.ts';
import { findMarker, nextPath } from '../marker.ts';
import { readEntry, readParagraph, readUnrecognised } from '../plain.ts';
import { type DraftUnit, numberedUnit, type Production } from '../production.ts';
import { findParagraphNumber, isOrganLine } from './form.ts';
import { hasOwnOrder, readDivision } from './part.ts';

/** A stretch of the body: what opens it, and the pieces that follow until the next. */
interface Stretch {
  readonly opening: DraftUnit | undefined;
  readonly pieces: Passage[];
}

/**
 * Reads the body of a resolution: preamble and operative part, once or in each of its parts; then annexes, which have
 * paragraphs and no preamble.
 */
export function readBody(pieces: readonly Passage[]): Production[] {
  let division: DraftUnit | undefined;
  return divide(pieces).flatMap(({ opening, pieces: own }) => {
    if (opening?.kind === 'division') division = opening;
    const read = hasOwnOrder(division) ? readNumbered(own, 'paragraph') : readPreambleAndOperative(own);
    return opening ? [opening, ...read] : read;
  });
}

function divide(pieces: readonly Passage[]): Stretch[] {
  const stretches: Stretch[] = [{ opening: undefined, pieces: [] }];
  for (const piece of pieces) {
    const opening = readDivision(piece) ?? readOrganLine(piece);
    if (opening) stretches.push({ opening, pieces: [] });
    else stretches.at(-1)?.pieces.push(piece);
  }
  return stretches;
}

function readOrganLine(passage: Passage): DraftUnit | undefined {
  if (passage.lines.length > 1 || !isOrganLine(passage.lines[0])) return undefined;
  return { kind: 'organ-line', passage, because: 'the name of an organ, alone on its line' };
}

/** The preamble ends where the first number is; without numbers, where the first paragraph ends in more than a comma. */
function readPreambleAndOperative(pieces: readonly Passage[]): Production[] {
  const firstNumbered = pieces.findIndex(({ lines }) => findParagraphNumber(lines[0].text, 1) !== undefined);
  const firstStop = pieces.findIndex(
    (piece) => !/(?:,|\band)\*?(?:\s*\d{1,3}\/?|<sup>[^<]*<\/sup>|\p{No})*$/u.test(passageText(piece)),
  );
  const ends = [firstNumbered, firstStop].find((index) => index !== -1) ?? pieces.length;
  const preamble = readListed(pieces.slice(0, ends), (passage) => ({
    kind: 'preambular-paragraph',
    passage,
    because: 'it stands between the opening line and the first operative paragraph',
  }));
  return [...preamble, ...readNumbered(pieces.slice(ends), 'operative-paragraph')];
}

/** Numbered paragraphs and what stands below them; where none has a number, they are of the kind `unnumbered`. */
function readNumbered(pieces: readonly Passage[], unnumbered: 'operative-paragraph' | 'paragraph'): Production[] {
  const isNumbered = pieces.some(({ lines }) => findParagraphNumber(lines[0].text, 1) !== undefined);
  let due = 1;
  return readListed(pieces, (passage, index) => {
    const number = findParagraphNumber(passage.lines[0].text, due);
    if (number) {
      due = Number.parseInt(number.printed, 10) + 1;
      return numberedUnit({ kind: 'operative-paragraph', because: 'a number opens it' }, passage, number);
    }
    const entry = readEntry(passage);
    if (entry) return entry;
    if (isHeading(passage, pieces[index + 1])) {
      return { kind: 'heading', level: 3, passage, because: 'it is short, ends in no stop, and stands above others' };
    }
    if (unnumbered === 'paragraph') return readParagraph(passage);
    if (isNumbered) return readUnrecognised(passage);
    return { kind: unnumbered, passage, because: 'it stands in the operative part without a number' };
  });
}

function isHeading(passage: Passage, next: Passage | undefined): boolean {
  return (
    next !== undefined && passage.lines.length <= 2 && looksLikeHeading(passage) && !endsSentence(passageText(passage))
  );
}

/** Reads paragraphs, and below each its subparagraphs: "(a)", "(i)", "(1)". */
function readListed(
  pieces: readonly Passage[],
  readOne: (passage: Passage, index: number) => Production | Production[],
): Production[] {
  let path: readonly string[] = [];
  return pieces.flatMap((passage, index) => {
    const bracketed = findMarker(passage.lines[0].text, 'bracketed');
    if (bracketed === undefined) {
      path = [];
      return readOne(passage, index);
    }
    path = nextPath(path, anchorToken(bracketed.printed) ?? bracketed.printed);
    const because = 'a letter or number in brackets opens it';
    return numberedUnit({ kind: 'subparagraph', path, because }, passage, bracketed);
  });
}
