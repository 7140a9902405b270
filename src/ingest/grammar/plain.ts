import { anchorToken } from '../../domain/anchor.ts';
import type { Line } from '../line.ts';
import { makePassage, type Passage, passageText, splitPassage } from '../passage.ts';
import { endsSentence, paragraphOpening } from '../segment.ts';
import { findHeadingMark, looksLikeHeading } from './heading.ts';
import { findMarker, nextPath } from './marker.ts';
import { cutMarkup, numberedUnit, type Production, type ReadingText, wholeMarkup } from './production.ts';

/** "---" */
const rule = /^(?:-{3,}|\*{3,}|_{3,}|—{2,})$/;

/**
 * Reads the body of a text that has no order of its own: headings, lettered and numbered sections, paragraphs,
 * footnotes. What no production matches is a paragraph.
 */
export function readPlainBody({ lines, passages }: ReadingText): Production[] {
  const opens = opensPlainPart(lines);
  const paragraphs = passages.flatMap((passage) => splitPassage(passage, opens));
  let path: readonly string[] = [];
  let hasParent = false;
  return paragraphs.flatMap((passage, index) => {
    const bracketed = hasParent ? findMarker(passage.lines[0].text, 'bracketed') : undefined;
    path = bracketed ? nextPath(path, anchorToken(bracketed.printed) ?? bracketed.printed) : [];
    const read = readSubparagraph(passage, path) ?? readPlainPassage(passage, index < paragraphs.length - 1);
    hasParent = hasParent || read.some(({ kind }) => kind === 'numbered-paragraph');
    return read;
  });
}

/** Tells which lines open something new inside a passage: a paragraph, an entry of a list, a number that is due. */
function opensPlainPart(lines: readonly Line[]): (line: Line, previous: Line) => boolean {
  const opensParagraph = paragraphOpening(lines);
  return (line, previous) =>
    opensParagraph(line, previous) ||
    findMarker(line.text, 'bullet', 'raised') !== undefined ||
    (endsSentence(previous.text) && findMarker(line.text, 'arabic', 'bracketed') !== undefined);
}

function readPlainPassage(passage: Passage, isFollowed: boolean): Production[] {
  return (
    readRule(passage) ??
    readFootnote(passage) ??
    readEntry(passage) ??
    readMarkedHeading(passage) ??
    readSection(passage) ??
    readNumberedParagraph(passage) ??
    readUnmarkedHeading(passage, isFollowed) ?? [readParagraph(passage)]
  );
}

/** Reads a passage as a paragraph, where that is what passages are. */
export function readParagraph(passage: Passage): Production {
  return {
    kind: 'paragraph',
    passage,
    because: 'a paragraph: nothing marks it as anything else',
  };
}

/** Reads what a grammar has no place for: it is a plain paragraph and never left out, and an editor is told. */
export function readUnrecognised(passage: Passage): Production {
  return {
    kind: 'paragraph',
    passage,
    isUnrecognised: true,
    because: 'nothing in the order of the document matches it',
  };
}

/** "---": a rule divides; it has no words. */
export function readRule(passage: Passage): Production[] | undefined {
  return passage.lines.every(({ text }) => rule.test(text)) ? wholeMarkup(passage, 'a rule') : undefined;
}

/** "<sup>3</sup> Report of the International Conference…" */
export function readFootnote(passage: Passage): Production[] | undefined {
  const mark = findMarker(passage.lines[0].text, 'raised', 'superscript');
  return mark && numberedUnit({ kind: 'footnote', because: 'a footnote mark opens it' }, passage, mark);
}

/** "— Calls for a full cessation of hostilities" */
export function readEntry(passage: Passage): Production[] | undefined {
  const bullet = findMarker(passage.lines[0].text, 'bullet');
  return bullet && numberedUnit({ kind: 'entry', because: 'the sign of a list opens it' }, passage, bullet);
}

/** "12. The Committee noted": a paragraph that the text numbers. */
function readNumberedParagraph(passage: Passage): Production[] | undefined {
  const number = findMarker(passage.lines[0].text, 'arabic');
  return number && numberedUnit({ kind: 'numbered-paragraph', because: 'a number opens it' }, passage, number);
}

/** "(a) To examine": below the paragraph before it. */
function readSubparagraph(passage: Passage, path: readonly string[]): Production[] | undefined {
  const bracketed = path.length > 0 ? findMarker(passage.lines[0].text, 'bracketed') : undefined;
  return (
    bracketed &&
    numberedUnit({ kind: 'subparagraph', path, because: 'a letter or number in brackets opens it' }, passage, bracketed)
  );
}

/** "## Introduction" */
function readMarkedHeading(passage: Passage): Production[] | undefined {
  const mark = findHeadingMark(passage);
  if (mark === undefined) return undefined;
  const { markup, rest } = cutMarkup(passage, mark.length, 'the mark of a heading');
  return [
    markup,
    {
      kind: 'heading',
      level: mark.level,
      passage: rest,
      because: 'the mark of a heading opens it',
    },
  ];
}

/** "A. ACTIVITIES RELATING TO THE 2006 HIGH-LEVEL DIALOGUE" */
function readSection(passage: Passage): Production[] | undefined {
  const marker = findMarker(passage.lines[0].text, 'letter', 'roman');
  if (marker === undefined || endsSentence(passageText(passage))) return undefined;
  const because = 'a letter or roman numeral opens it, and it ends in no full stop';
  return numberedUnit({ kind: 'section', level: 2, because }, passage, marker);
}

function readUnmarkedHeading(passage: Passage, isFollowed: boolean): Production[] | undefined {
  if (!isFollowed || !looksLikeHeading(passage)) return undefined;
  return [
    {
      kind: 'heading',
      level: 2,
      passage,
      because: 'it is short, ends in no full stop, and stands above others',
    },
  ];
}

/** Gives every line of the passages to a passage of its own. */
export function onePassagePerLine(passage: Passage): Passage[] {
  return passage.lines.map((line) => makePassage([line]));
}
