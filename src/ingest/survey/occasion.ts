import type { UnitKind } from '../../domain/unit.ts';
import { findDateConflicts } from '../defects/date-conflict.ts';
import type { Line } from '../line.ts';
import type { ReadText, ReadUnit } from '../read.ts';
import { findDays } from './dated-words.ts';
import { doubt, foundOn } from './found.ts';
import type { SurveyedFacts } from './surveyed-facts.ts';

type Occasion = Pick<SurveyedFacts, 'date' | 'endDate' | 'place' | 'organ'>;

/**
 * Gives when and where a document was issued or a meeting is held, and in whose name it speaks, as far as its reading
 * shows: by a dateline, by the place and date lines of its head, by its meeting days, by its byline.
 */
export function findOccasion(read: ReadText): Occasion {
  const dateline = unitsOf(read, 'dateline')[0];
  if (dateline) return readDateline(dateline, read);
  const days = readDays([...unitsOf(read, 'date-line'), ...unitsOf(read, 'meeting-day')]);
  const place = unitsOf(read, 'place-line')[0];
  const byline = unitsOf(read, 'byline')[0];
  const speaks = byline && unitsOf(read, 'section').length > 0;
  return {
    ...days,
    ...(place ? { place: foundOn(lineOf(place), place.plain.trim(), 'printed') } : {}),
    ...(speaks ? { organ: foundOn(lineOf(byline), byline.plain, 'unsure', 'it stands below the title') } : {}),
  };
}

/** "3 June 2013, Geneva, Switzerland": what is left beside the date is the place. */
function readDateline(unit: ReadUnit, read: ReadText): Occasion {
  const line = lineOf(unit);
  const days = findDays(unit.plain);
  const [conflict] = findDateConflicts(read);
  const found = days && foundOn(line, days.date, 'printed');
  const date = found && conflict ? doubt(found, conflict.reason) : found;
  const rest = unit.plain.replace(/\d{1,2} \p{Lu}\p{Ll}+ \d{4}/u, '').replaceAll(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');
  const place = /\p{L}/u.test(rest) ? foundOn(line, rest, 'printed') : undefined;
  return { ...(date ? { date } : {}), ...(place ? { place } : {}) };
}

/** The first and the last day that the lines name. */
function readDays(units: readonly ReadUnit[]): Pick<Occasion, 'date' | 'endDate'> {
  const dated = units.flatMap((unit) => {
    const days = findDays(unit.plain);
    return days ? [{ line: lineOf(unit), first: days.date, last: days.endDate ?? days.date }] : [];
  });
  const [first] = dated.toSorted((one, other) => (one.first < other.first ? -1 : 1));
  const last = dated.toSorted((one, other) => (one.last > other.last ? -1 : 1))[0];
  if (!first || !last) return {};
  const date = foundOn(first.line, first.first, 'printed');
  return last.last > first.first ? { date, endDate: foundOn(last.line, last.last, 'printed') } : { date };
}

function unitsOf({ units }: ReadText, kind: UnitKind): ReadUnit[] {
  return units.filter(({ unit }) => unit.kind === kind);
}

function lineOf({ unit, plain }: ReadUnit): Pick<Line, 'number' | 'text'> {
  return { number: unit.lines.startLine, text: plain };
}
