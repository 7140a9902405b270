import { findHeadingMark, looksLikeHeading } from '../grammar/heading.ts';
import type { Passage } from '../passage.ts';
import type { ReadText } from '../read.ts';
import { endsSentence } from '../segment.ts';
import { type Found, foundOn } from './found.ts';
import { bareWords, joinWrapped, type SurveyedText } from './surveyed-text.ts';

/** How much of the first words of a text stands for a title that it does not have. */
const longestOpening = 60;

/**
 * Gives the title of a text: the first passage below its masthead that has the form of a heading and stands above the
 * first sentence. A text without one goes by its first words, which is unsure.
 */
export function findTitle({ passages }: SurveyedText, mastheadEnd: number, read: ReadText): Found {
  const below = passages.filter(({ lines }) => lines[0].number > mastheadEnd);
  const sentenceAt = below.findIndex(isSentence);
  const head = below.slice(0, sentenceAt === -1 ? below.length : sentenceAt);
  const heading = head.find((passage) => findHeadingMark(passage) !== undefined || looksLikeHeading(passage));
  if (heading === undefined || below.length < 2) return takeFirstWords(read);
  const words = joinWrapped(heading.lines.map(({ text }) => bareWords(text)));
  if (mastheadEnd > 0)
    return foundOn(heading.lines[0], words, 'unsure', 'more than a title may stand below a masthead');
  if (heading.lines.length > 1) return foundOn(heading.lines[0], words, 'unsure', 'it fills several lines');
  if (heading !== head[0]) return foundOn(heading.lines[0], words, 'unsure', 'other lines stand above it');
  return foundOn(heading.lines[0], words, 'printed');
}

function isSentence({ lines }: Passage): boolean {
  return lines.length > 6 || endsSentence((lines.at(-1) ?? lines[0]).text);
}

/** @example 'The idea that migration and development are intertwined and…' */
function takeFirstWords({ units }: ReadText): Found {
  const unit = units.find(({ unit: { kind }, plain }) => kind !== 'dateline' && plain.trim() !== '') ?? units[0];
  const words = (unit?.plain ?? '')
    .slice(0, 3 * longestOpening)
    .replaceAll(/\s+/g, ' ')
    .trim();
  const cut = words.length <= longestOpening ? words : words.slice(0, longestOpening).replace(/[,;:.]*\s+\S*$/, '');
  const because = 'no title was found; these are its first words';
  const line = { number: unit?.unit.lines.startLine ?? 1, text: words };
  const opening = words === cut && words !== '' ? words : `${cut}…`;
  return { ...foundOn(line, opening, 'unsure', because), isStandIn: true };
}
