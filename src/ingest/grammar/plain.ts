import { makePassage, type Passage, passageText, splitPassage } from '../passage.ts';
import { endsSentence, paragraphOpening } from '../segment.ts';
import { findMarker } from './marker.ts';
import { cutMarkup, numberedUnit, type Production, type ReadingText, wholeMarkup } from './production.ts';

/** A heading that no mark or number opens is no longer than this. */
const longestHeading = 120;

/** "## Introduction" */
const headingMark = /^(#{1,6})\s+(?=\S)/;

/** "---" */
const rule = /^(?:-{3,}|\*{3,}|_{3,}|—{2,})$/;

/**
 * Reads the body of a text that has no order of its own: headings, lettered and numbered sections, paragraphs,
 * footnotes. What no production matches is a paragraph.
 */
export function readPlainBody({ lines, passages }: ReadingText): Production[] {
  const opens = paragraphOpening(lines);
  const paragraphs = passages.flatMap((passage) => splitPassage(passage, opens));
  return paragraphs.flatMap((passage, index) => readPlainPassage(passage, index < paragraphs.length - 1));
}

function readPlainPassage(passage: Passage, isFollowed: boolean): Production[] {
  return (
    readRule(passage) ??
    readFootnote(passage) ??
    readMarkedHeading(passage) ??
    readSection(passage) ??
    readUnmarkedHeading(passage, isFollowed) ?? [readParagraph(passage)]
  );
}

export function readParagraph(passage: Passage): Production {
  return {
    kind: 'paragraph',
    passage,
    because: 'a paragraph: nothing marks it as anything else',
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

/** Finds the mark of a heading, how many characters it fills, and the level it gives. */
export function findHeadingMark(passage: Passage): { length: number; level: number } | undefined {
  const match = headingMark.exec(passage.lines[0].text);
  return match ? { length: match[0].length, level: Math.max(2, match[1]?.length ?? 2) } : undefined;
}

/** Tells whether a passage has the form of a heading: short, opened by a capital, ending in no stop. */
export function looksLikeHeading(passage: Passage): boolean {
  const text = passageText(passage);
  return text.length <= longestHeading && /^\p{Lu}/u.test(text) && !/[.!?:;,\p{No}]$/u.test(text);
}

/** Reads the front of a text as its title, with the mark of a heading cut off. */
export function readTitle(passage: Passage): Production[] {
  const mark = findHeadingMark(passage);
  const { markup, rest } = mark ? cutMarkup(passage, mark.length, 'the mark of a heading') : { rest: passage };
  const number = findMarker(rest.lines[0].text, 'resolution');
  const because = 'it stands at the head of the text';
  const title: Production[] = number
    ? numberedUnit({ kind: 'title', because }, rest, number)
    : [{ kind: 'title', passage: rest, because }];
  return markup ? [markup, ...title] : title;
}

/** Gives every line of the passages to a passage of its own. */
export function onePassagePerLine(passage: Passage): Passage[] {
  return passage.lines.map((line) => makePassage([line]));
}
