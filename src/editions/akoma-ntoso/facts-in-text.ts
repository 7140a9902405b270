import { formatDate } from '../../domain/dates.ts';
import type { CorpusRecord } from '../../domain/record.ts';
import type { UnitKind } from '../../domain/unit.ts';
import { element, type XmlElement, type XmlNode } from '../xml.ts';

/** The ids, in `references`, of what the words of a text name. */
export const meetingId = 'adoptionMeeting';
/** The place of the document. */
export const placeId = 'place';

/** The units in which a document gives its facts. */
const factual: readonly UnitKind[] = ['adoption', 'date-line', 'dateline', 'place-line'];

interface Fact {
  readonly words: string;
  readonly wrap: (words: string) => XmlElement;
}

/**
 * Marks in plain text the words that name the meeting, the days and the place of a record, in a unit of a kind that
 * gives them: the first of each that the text has.
 *
 * @example markFacts(resolution, 'adoption', '18 July 1997') => [docDate]
 */
export function markFacts(record: CorpusRecord, kind: UnitKind, text: string): XmlNode[] {
  return factual.includes(kind) ? markFirst(text, factsOf(record)) : [text];
}

function factsOf({ meeting, date, endDate, place }: CorpusRecord): Fact[] {
  const days = [date, endDate].filter((day) => day !== undefined);
  return [
    ...(meeting === undefined ? [] : [fact(meeting, 'event', { refersTo: `#${meetingId}` })]),
    ...days.map((day) => fact(formatDate(day), 'docDate', { date: day })),
    ...(place === undefined ? [] : [fact(place, 'location', { refersTo: `#${placeId}` })]),
  ];
}

function fact(words: string, name: string, attributes: Readonly<Record<string, string>>): Fact {
  return { words, wrap: (found) => element(name, attributes, [found]) };
}

function markFirst(text: string, facts: readonly Fact[]): XmlNode[] {
  const [first, ...others] = facts;
  if (text === '' || first === undefined) return text === '' ? [] : [text];
  const at = text.indexOf(first.words);
  if (at === -1) return markFirst(text, others);
  const end = at + first.words.length;
  return [...markFirst(text.slice(0, at), others), first.wrap(first.words), ...markFirst(text.slice(end), others)];
}
