import { type Passage, passageText } from '../passage.ts';
import { endsSentence } from '../segment.ts';
import { findMarker } from './marker.ts';
import { cutMarkup, numberedUnit, type Production } from './production.ts';

/** A heading that no mark or number opens is no longer than this. */
const longestHeading = 120;

/** "## Introduction" */
const headingMark = /^(#{1,6})\s+(?=\S)/;

/** Finds the mark of a heading, how many characters it fills, and the level it gives. */
export function findHeadingMark(passage: Passage): { length: number; level: number } | undefined {
  const match = headingMark.exec(passage.lines[0].text);
  return match ? { length: match[0].length, level: Math.max(2, match[1]?.length ?? 2) } : undefined;
}

/** Tells whether a passage has the form of a heading: short, opened by a capital, ending in no stop. */
export function looksLikeHeading(passage: Passage): boolean {
  const text = passageText(passage);
  return text.length <= longestHeading && /^\p{Lu}/u.test(text) && !endsSentence(text) && !/,$/.test(text);
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
