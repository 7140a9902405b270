import { anchorToken } from '../../domain/anchor.ts';
import type { Line } from '../line.ts';
import { type Passage, passageText, splitPassage } from '../passage.ts';
import { findMarker, nextPath } from './marker.ts';
import { readFootnote, readParagraph, readPlainBody, readRule, readTitle } from './plain.ts';
import { numberedUnit, type Production, type ReadingText } from './production.ts';

/** "*The Economic and Social Council,*": the organ in whose name the text is adopted, alone on its line. */
const organLine = /^\*?The \p{Lu}[^.;:]{2,120},\*?$/u;

/** "34th plenary meeting", "Adopted unanimously at the 871st meeting" */
const adoption = /^\*?(?:\d{1,5}(?:st|nd|rd|th) (?:plenary )?meeting\b|Adopted (?:\w+ ){0,4}at (?:the|its) )/;

/** A line before a new number ends as a clause ends. */
const clauseEnd = /(?:[.,;:]| and| or)\*?(?:<sup>[^<]*<\/sup>)?$/;

/**
 * A resolution, in the order that the UN Editorial Manual gives ("Resolutions": order of elements): the number and
 * title, the organ's opening line, the preamble, the operative part, the meeting and date of adoption; then, below a
 * rule, the footnotes. A text with no organ line is read as a plain one.
 */
export function readResolution({ lines, passages }: ReadingText): Production[] {
  const organ = lines.find(({ text }) => organLine.test(text));
  if (organ === undefined) return readPlainBody({ lines, passages });
  const pieces = passages.flatMap((passage) => splitPassage(passage, opensPart(organ)));
  const organAt = pieces.findIndex((piece) => piece.lines[0].number === organ.number);
  const closingAt = pieces.findIndex((piece, index) => index > organAt && opensClosing(piece));
  const bodyEnd = closingAt === -1 ? pieces.length : closingAt;
  const body = pieces.slice(organAt + 1, bodyEnd);
  return [
    ...readHead(pieces.slice(0, organAt)),
    ...pieces.slice(organAt, organAt + 1).map(readOrganLine),
    ...readBody(body),
    ...pieces.slice(bodyEnd).flatMap(readClosing),
  ];
}

function opensPart(organ: Line): (line: Line, previous: Line) => boolean {
  return (line, previous) =>
    line.number === organ.number ||
    previous.number === organ.number ||
    (findMarker(line.text, 'arabic', 'bracketed') !== undefined && clauseEnd.test(previous.text)) ||
    findMarker(line.text, 'raised') !== undefined;
}

function opensClosing(piece: Passage): boolean {
  const { text } = piece.lines[0];
  return adoption.test(text) || readRule(piece) !== undefined || findMarker(text, 'raised') !== undefined;
}

function readHead(pieces: readonly Passage[]): Production[] {
  const [title, ...others] = pieces;
  return [...(title ? readTitle(title) : []), ...others.map(readParagraph)];
}

function readOrganLine(passage: Passage): Production {
  return {
    kind: 'organ-line',
    passage,
    because: 'the name of an organ and a comma, alone on the line',
  };
}

/** The preamble ends where the first number is; without numbers, where the first paragraph ends in more than a comma. */
function readBody(pieces: readonly Passage[]): Production[] {
  const firstNumbered = pieces.findIndex(({ lines }) => findMarker(lines[0].text, 'arabic') !== undefined);
  const firstStop = pieces.findIndex((piece) => /[.;]\*?$/.test(passageText(piece)));
  const ends = [firstNumbered, firstStop].find((index) => index !== -1) ?? pieces.length;
  return [
    ...pieces.slice(0, ends).map(
      (passage): Production => ({
        kind: 'preambular-paragraph',
        passage,
        because: 'it stands between the opening line and the first operative paragraph',
      }),
    ),
    ...readOperativePart(pieces.slice(ends)),
  ];
}

function readOperativePart(pieces: readonly Passage[]): Production[] {
  const isNumbered = pieces.some(({ lines }) => findMarker(lines[0].text, 'arabic') !== undefined);
  let path: readonly string[] = [];
  return pieces.flatMap((passage) => {
    const { text } = passage.lines[0];
    const bracketed = findMarker(text, 'bracketed');
    if (bracketed) {
      path = nextPath(path, anchorToken(bracketed.printed) ?? bracketed.printed);
      return numberedUnit(
        {
          kind: 'subparagraph',
          path,
          because: 'a letter or number in brackets opens it',
        },
        passage,
        bracketed,
      );
    }
    path = [];
    const number = findMarker(text, 'arabic');
    if (number) return numberedUnit({ kind: 'operative-paragraph', because: 'a number opens it' }, passage, number);
    if (isNumbered) return [readParagraph(passage)];
    return [
      {
        kind: 'operative-paragraph',
        passage,
        because: 'it stands in the operative part without a number',
      },
    ];
  });
}

function readClosing(piece: Passage): Production[] {
  if (adoption.test(piece.lines[0].text)) {
    return [
      {
        kind: 'adoption',
        passage: piece,
        because: 'the meeting that adopted the text',
      },
    ];
  }
  return readRule(piece) ?? readFootnote(piece) ?? [readParagraph(piece)];
}
