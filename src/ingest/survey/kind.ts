import type { RecordKind } from '../../domain/collection.ts';
import { findHeadingMark, looksLikeHeading } from '../grammar/heading.ts';
import { findMarker } from '../grammar/marker.ts';
import { type Passage, passageText } from '../passage.ts';
import { type ReadText, type ReadUnit, readText } from '../read.ts';
import { endsSentence } from '../segment.ts';
import type { SourceText } from '../source-text.ts';
import { type Found, foundOn } from './found.ts';
import type { ResolutionMarks } from './resolution.ts';
import type { SurveyedText } from './surveyed-text.ts';

/** Tells what kind of document a text is, by what its structure shows; unsure where it shows nothing. */
export function findKind(text: SurveyedText, marks: ResolutionMarks): Found<RecordKind> {
  return (
    findResolution(text, marks) ?? findAgenda(text) ?? findNotice(text.source) ?? findReport(text.source) ?? plain(text)
  );
}

function findResolution({ passages }: SurveyedText, { heading, opening, adoptions }: ResolutionMarks) {
  if (heading && opening) {
    return foundOn(opening.line, 'resolution', 'printed', 'an opening line below the number of a resolution');
  }
  if (heading && (heading.title === undefined || adoptions.length > 0)) {
    return foundOn(heading.line, 'resolution', 'inferred', 'the number of a resolution heads it');
  }
  if (opening && opensClauses(opening.line.number, passages)) {
    return foundOn(opening.line, 'resolution', 'inferred', 'an opening line above clauses; no number heads it');
  }
  return undefined;
}

/** Tells whether one of the passages after a line ends as a clause does, or opens with a number. */
function opensClauses(lineNumber: number, passages: readonly Passage[]): boolean {
  const at = passages.findIndex(({ lines }) => (lines.at(-1) ?? lines[0]).number >= lineNumber);
  return passages
    .slice(at, at + 4)
    .some((passage) => /[,;]$/.test(passageText(passage)) || findMarker(passage.lines[0].text, 'arabic') !== undefined);
}

function findAgenda(text: SurveyedText): Found<RecordKind> | undefined {
  const { units } = readText(text.source, 'agenda');
  const items = units.filter(({ unit }) => unit.kind === 'agenda-item');
  const time = units.find(({ unit }) => unit.kind === 'meeting-day' || unit.kind === 'hours');
  const [item] = items;
  if (item === undefined) return undefined;
  if (time) return onUnit(time, 'agenda', 'printed', 'the days or hours of a meeting, and numbered items');
  const title = text.passages.slice(0, 6).find((passage) => /\bagenda\b/i.test(passageText(passage)));
  const areHeadings = items.length > 1 && items.every(({ plain: words }) => words.length < 300);
  if (!title || !areHeadings || endsSentence(passageText(title))) return undefined;
  return foundOn(title.lines[0], 'agenda', 'inferred', 'it calls itself an agenda, above numbered items');
}

function findNotice(source: SourceText): Found<RecordKind> | undefined {
  const [first] = readText(source, 'notice').units;
  if (first?.unit.kind !== 'dateline') return undefined;
  return onUnit(first, 'notice', 'printed', 'a dateline opens it');
}

function findReport(source: SourceText): Found<RecordKind> | undefined {
  const { units }: ReadText = readText(source, 'report');
  const byline = units.find(({ unit }) => unit.kind === 'byline');
  const section = units.find(({ unit }) => unit.kind === 'section');
  if (!byline || !section) return undefined;
  return onUnit(section, 'report', 'inferred', 'a title and a byline stand over lettered sections');
}

function plain({ printed, passages }: SurveyedText): Found<RecordKind> {
  const [first = { number: 1, text: '' }] = printed;
  const headings = passages.filter((passage) => findHeadingMark(passage) ?? looksLikeHeading(passage));
  const because = headings.length > 1 ? 'headings and paragraphs, as many kinds have' : 'its structure shows no kind';
  return foundOn(first, 'document', 'unsure', because);
}

function onUnit(
  { unit, draft }: ReadUnit,
  kind: RecordKind,
  certainty: Found['certainty'],
  because: string,
): Found<RecordKind> {
  const line = draft.number ?? draft.passage.lines[0];
  return foundOn({ number: unit.lines.startLine, text: line.text }, kind, certainty, because);
}
