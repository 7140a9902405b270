import { type IsoDate, isDateLine } from '../../domain/dates.ts';
import type { Line } from '../line.ts';
import { findDate } from './dated-words.ts';
import { doubt, type Found, foundOn } from './found.ts';
import { type ResolutionNumber, readResolutionNumber } from './resolution-number.ts';
import { bareWords, joinWrapped, type SurveyedText } from './surveyed-text.ts';

/** The heading of a resolution: its number, and what is printed with it. */
export interface ResolutionHeading extends ResolutionNumber {
  readonly line: Line;
  readonly title?: Found;
  readonly date?: Found<IsoDate>;
}

/** "Resolution 661 (1990)", "RESOLUTION 58/208 of 23 December 2003", and what a scanner makes of it: "Resoiution" */
const named = /^(?<word>R\S{7,11})\s+(?<number>\S+(?: ?[([{][^\s()[\]{}]{1,8}[)\]}])?)(?<rest>|\s+[Oo][Ff]\s.+)$/;

/** "661 (1990). Resolution of 6 August 1990", "1 (1946) Resolution of 25 January 1946" */
const dated = /^(?<number>\S+ ?[([{][^\s()[\]{}]{1,8}[)\]}])[.,]?\s+Resolution\s+(?<rest>of\s.+)$/i;

/** "1997/2. International migration and development", "3363 (XXX). Restoration of …" */
const titled = /^(?<number>\S+(?: ?\([^\s()]{1,8}\))?(?: [A-Z])?)\.\s+(?<title>\p{Lu}.*)$/u;

/** A heading stands above the opening line; in a text without one, no deeper than this many printed lines. */
const deepestLine = 12;

/**
 * Finds the heading of a resolution: the last above its opening line, for the end of another may stand before it; in a
 * text without an opening line the first near the top.
 */
export function findResolutionHeading(
  { printed }: SurveyedText,
  opening: Pick<Line, 'number'> | undefined,
): ResolutionHeading | undefined {
  const openingAt = opening ? printed.findIndex(({ number }) => number === opening.number) : -1;
  const above = printed.slice(0, openingAt === -1 ? deepestLine : openingAt);
  const headings = above.flatMap((line, index) => readHeading(line, printed.slice(index + 1, index + 4)) ?? []);
  return openingAt === -1 ? headings[0] : headings.at(-1);
}

function readHeading(line: Line, below: readonly Line[]): ResolutionHeading | undefined {
  const words = bareWords(line.text);
  const groups = (named.exec(words) ?? dated.exec(words))?.groups ?? titled.exec(words)?.groups;
  const read = groups?.['number'] === undefined ? undefined : readResolutionNumber(groups['number']);
  if (groups === undefined || read === undefined) return undefined;
  const title = groups['title'];
  const isNamed = groups['word'] === undefined || groups['word'].toLowerCase() === 'resolution';
  const number = { number: read.number, isLegible: read.isLegible && isNamed };
  if (title !== undefined) return { ...number, line, title: readTitle(line, title, below) };
  const date = readDate(line, groups['rest'] ?? '', below[0]);
  return { ...number, line, ...(date ? { date } : {}) };
}

/** A title runs on over the lines directly below, up to one that is empty or in emphasis as opening lines are. */
function readTitle(line: Line, title: string, below: readonly Line[]): Found {
  const wrapped: string[] = [];
  for (const [index, next] of below.entries()) {
    const follows = next.number === line.number + index + 1;
    if (!follows || !/^\p{Ll}/u.test(next.text)) break;
    wrapped.push(bareWords(next.text));
  }
  return foundOn(line, joinWrapped([title, ...wrapped]), 'printed');
}

/** The date stands on the line of the number, or on the next: "of 6 August 1990", "20 December 1993". */
function readDate(line: Line, rest: string, next: Line | undefined): Found<IsoDate> | undefined {
  if (rest !== '') return findDate(line, rest);
  if (next === undefined) return undefined;
  if (isDateLine(next.text) || /^of\s/i.test(next.text)) return findDate(next, next.text);
  const looksDated = next.text.length < 40 ? findDate(next, next.text) : undefined;
  return looksDated && doubt(looksDated, 'more than a date stands on the line');
}
