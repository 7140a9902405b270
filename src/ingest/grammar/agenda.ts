import { findWrittenDates, isDateLine, isDayLine, toIsoDate } from '../../domain/dates.ts';
import type { Line } from '../line.ts';
import { makePassage, type Passage, passageText, splitPassage } from '../passage.ts';
import { endsSentence, paragraphOpening } from '../segment.ts';
import { readTitle } from './heading.ts';
import { findMarker } from './marker.ts';
import { onePassagePerLine, readParagraph } from './plain.ts';
import { type DraftUnit, numberedUnit, type Production, type ReadingText } from './production.ts';

/** "10:00 – 17:00", "10 a.m.–1 p.m." */
const hours = /^\d{1,2}(?:[:.]\d{2})?(?: [ap]\.m\.)?\s*(?:[-–—]|to)\s*\d{1,2}(?:[:.]\d{2})?(?: [ap]\.m\.)?$/;

/**
 * The agenda of a meeting: title, place and dates; paragraphs; then the organization of work, with meeting days, their
 * hours and numbered items; then lists under headings. What it knows of the document so far is the day and the level of
 * the last heading.
 */
export function readAgenda({ lines, passages }: ReadingText): Production[] {
  const [title, ...others] = passages;
  if (title === undefined) return [];
  const headEnd = others.findIndex((passage) => endsSentence(passageText(passage)) || isHeadless(passage));
  const head = others.slice(0, Math.max(0, headEnd));
  const opens = paragraphOpening(lines);
  const context: Context = { level: 2 };
  return [
    ...readTitle(title),
    ...head.flatMap((passage, index) => readHead(passage, head[index + 1])),
    ...others.slice(head.length).flatMap((passage, index, body) => {
      const isOrganization = isHeadless(passage) || !endsSentence(passageText(passage));
      if (isOrganization) return readOrganization(passage, context, index === body.length - 1);
      return splitPassage(passage, opens).map(readParagraph);
    }),
  ];
}

interface Context {
  date?: DraftUnit['date'];
  /** The level of the last heading. */
  level: number;
}

/** Tells whether a passage can no longer belong to the head of an agenda. */
function isHeadless(passage: Passage): boolean {
  const { text } = passage.lines[0];
  return isDayLine(text) || hours.test(text) || findMarker(text, 'roman', 'arabic') !== undefined;
}

/** "27 October 2004 to 28 October 2004", and before it "New York" */
function readHead(passage: Passage, next: Passage | undefined): Production[] {
  if (isDateLine(passageText(passage))) {
    return [{ kind: 'date-line', passage, because: 'it is made of dates only' }];
  }
  if (next && isDateLine(passageText(next))) {
    return [
      {
        kind: 'place-line',
        passage,
        because: 'it stands above the dates of the meeting',
      },
    ];
  }
  return [{ kind: 'byline', passage, because: 'it stands in the head of the agenda' }];
}

function readOrganization(passage: Passage, context: Context, isLast: boolean): Production[] {
  const headless = passage.lines.findIndex(({ text }) => !isDayLine(text) && !hours.test(text));
  const rest = headless === -1 ? [] : passage.lines.slice(headless);
  const times = passage.lines.slice(0, passage.lines.length - rest.length).map((line) => readTime(line, context));
  if (rest.length === 0) return times;
  const below = makePassage(rest, passage.pageBreaks);
  const isItems = findMarker(below.lines[0].text, 'roman', 'arabic') !== undefined;
  return [...times, ...(isItems ? readItems(below) : readHeadedList(below, context, isLast))];
}

/** "Wednesday, 27 October 2004", or "10:00 – 17:00" on that day */
function readTime(line: Line, context: Context): Production {
  const passage = makePassage([line]);
  if (!isDayLine(line.text)) return { kind: 'hours', passage, because: 'two times of day', ...dateOf(context) };
  const [date] = findWrittenDates(line.text);
  context.date = date && toIsoDate(date);
  return { kind: 'meeting-day', level: 3, passage, because: 'a weekday and a date', ...dateOf(context) };
}

function dateOf({ date }: Context): Pick<DraftUnit, 'date'> {
  return date === undefined ? {} : { date };
}

/** "II. The Secretary General’s report on … and its" / "implications for…": an item runs on until the next number. */
function readItems(passage: Passage): Production[] {
  const because = 'a number opens it; lines below without one go on with it';
  return splitPassage(passage, ({ text }) => findMarker(text, 'roman', 'arabic') !== undefined).flatMap((item) => {
    const marker = findMarker(item.lines[0].text, 'roman', 'arabic');
    return marker ? numberedUnit({ kind: 'agenda-item', because }, item, marker) : [readParagraph(item)];
  });
}

/**
 * A heading printed directly above its entries stands below one that an empty line sets apart. The last line of a text
 * cannot show which it is; it stays at the level that it is met at.
 */
function readHeadedList(passage: Passage, context: Context, isLast: boolean): Production[] {
  const [heading, ...entries] = onePassagePerLine(passage);
  if (heading === undefined) return [];
  if (entries.length > 0) context.level = 3;
  else if (!isLast) context.level = 2;
  return [
    {
      kind: 'heading',
      level: context.level,
      passage: heading,
      because: 'a line that is no item and ends in no full stop',
    },
    ...entries.map(
      (entry): Production => ({
        kind: 'entry',
        passage: entry,
        because: 'it stands directly under a heading',
      }),
    ),
  ];
}
