import { roomForNames, type TimelineCells } from './timeline-cells.ts';
import { type Lane, lanes, type TimelineItem, yearOf } from './timeline-items.ts';

/** Writes a number of things of a lane. @example countOf('meeting', 2) => '2 meetings' */
export function countOf(lane: Lane, count: number): string {
  return `${count} ${lanes[lane][count === 1 ? 'singular' : 'plural']}`;
}

/** Reads the timeline in one sentence. It is true of any library, of one that has nothing as well. */
export function readTimeline(items: readonly TimelineItem[]): string {
  if (items.length === 0) return 'This library neither holds nor names a resolution, a meeting or a document.';
  const years = items.flatMap(({ time }) => (time === undefined ? [] : yearOf(time)));
  const undated = items.length - years.length;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) {
    return `${things(undated)}, ${held(items)} held in this library, ${undated === 1 ? 'has' : 'have'} no known date.`;
  }
  const span = first === last ? `in ${first}` : `between ${first} and ${last}`;
  const fullest = [...Map.groupBy(years, (year) => year)].reduce((one, other) =>
    other[1].length > one[1].length ? other : one,
  );
  const dense =
    fullest[1].length === 1 || first === last ? '' : `; the fullest year is ${fullest[0]}, with ${fullest[1].length}`;
  const rest = undated === 0 ? '' : `; ${undated} more ${undated === 1 ? 'has' : 'have'} no date`;
  const verb = years.length === 1 ? 'stands' : 'stand';
  const dated = items.filter(({ time }) => time !== undefined);
  return `${things(years.length)} ${verb} ${span}, ${held(dated)} held in this library${dense}${rest}.`;
}

function things(count: number): string {
  return count === 1 ? 'One resolution, meeting or document' : `${count} resolutions, meetings and documents`;
}

function held(items: readonly TimelineItem[]): string {
  const count = items.filter(({ isHeld }) => isHeld).length;
  return count === 0 ? 'none' : `${count} of them`;
}

/** Says by what rule the timeline is drawn, and what it does when there is more than it can name. */
export function explainTimeline({ mostNamed }: TimelineCells): string {
  switch (mostNamed) {
    case undefined:
      return `${drawn} ${marks} With more than ${roomForNames} names, each year would name those held and those named most, or none, and count the others.`;
    case 0:
      return `${drawn} There is too much to name: each year has its counts, which lead to the names in the table; the filled part of a bar is held here.`;
    default:
      return `${drawn} ${marks} Of each year and kind, at most ${mostNamed} ${mostNamed === 1 ? 'is' : 'are'} named, those held and those named by most documents first; the others are counted, and the counts lead to the table.`;
  }
}

const drawn = 'A year is as tall as what stands in it.';
const marks = 'Filled marks are held here, hollow ones only named.';
