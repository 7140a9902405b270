import { anchorToken } from '../domain/anchor.ts';
import { numberedThing } from '../domain/numbered-thing.ts';
import type { DraftUnit } from './grammar/production.ts';
import { findMarks, type Mark } from './inline-marks.ts';
import { passageText } from './passage.ts';

/** A footnote mark printed as a plain number or stars, as its place in the text of its passage. */
export interface PlainMark {
  readonly from: number;
  readonly to: number;
  readonly mark: string;
}

/** A place that may be a mark, in a unit of the text. */
interface Candidate {
  readonly draft: DraftUnit;
  readonly mark: PlainMark;
  /** Where it stands among all candidates of the text. */
  readonly place: number;
}

/** What a number is followed by that is none of a mark's: a year or number in brackets, a month, what it counts. */
const counting = String.raw`(?!\s*(?:\(\d|per cent|\p{Lu}|\p{Ll}{3,}s\b))`;

/**
 * "…of the Republic of Somalia, 20": a number after a stop or a bracket, with no number before that, at the end or before
 * a space. The UN Editorial Manual puts the mark of a footnote after the punctuation.
 */
const afterStop = new RegExp(
  String.raw`(?<=\p{L}[\p{Pf}"'’”]?[,.;:]|[\p{Pe}\p{Pf}"’”][,.;:]?)\s?(?<mark>\d{1,3})(?=\s|$)${counting}`,
  'gu',
);

/** "of 9 December 1976 51 that", "of 11 April 1985, 6 and", "9 December 197651": a number that a date leaves over. */
const afterDate = /(?<=\d \p{Lu}\p{Ll}{2,8}(?: \d{4}[,.;:]?)?)\s?(?<mark>\d{1,3})(?=\s\p{Ll}|$)(?!\s\p{Ll}{3,}s\b)/gu;

/** "contained in document S/10807, 74", "S/11052/Rev.1 32 dated": a number behind the symbol of a document. */
const afterSymbol = new RegExp(
  String.raw`(?<=[A-Z]\/[A-Za-z\d./]{1,30}[,;:]?)\s(?<mark>\d{1,3})(?=\s\p{Ll}|$)${counting}`,
  'gu',
);

/** "the Joint Declaration 1/ signed at Geneva" */
const withStroke = /(?<=\s)(?<mark>\d{1,3}\/)(?=[\s,.;:)]|$)/gu;

/** "Agenda item 40*", "(Chile),** Ms.": stars that stand behind a word or a stop. */
const stars = /(?<=[\p{L}\p{N}\p{Po}\p{Pe}\p{Pf}])(?<!\*)(?<mark>\*{1,3})(?=[\s,.;:)\]]|$)/gu;

/** "between Israel and Jordan 10 and the Charter": a number behind a word, which may also be one that the word has. */
const afterWord = new RegExp(
  String.raw`(?<=(?<word>\p{L}{1,30}))\s(?<mark>\d{1,3})(?=\s\p{Ll}|$)(?! (?:to|and) \d)${counting}`,
  'gu',
);

/** The words whose own number follows them: "paragraph 6", "Article 25", "paras 2", "from 24", "and 12". */
const numbering = new RegExp(
  `^(?:${numberedThing}|(?:no|para|vol)s?|of|at|to|by|in|on|or|and|for|the|than|from|with|under|over|between|about|least|until|after|before)$`,
  'i',
);

/**
 * Finds the marks of footnotes that a text prints as plain numbers or stars. A number is a mark only where a footnote
 * prints the same and no raised mark calls it: a missing link is better than a wrong one. Places that can hardly be
 * anything else are taken as often as they occur, for a footnote may be called twice; a number behind a word only where
 * no other place can be meant, and where it stands between the marks of the footnotes before and after it.
 */
export function findPlainMarks(drafts: readonly DraftUnit[]): Map<DraftUnit, PlainMark[]> {
  const notes = drafts.flatMap(({ kind, number }) => (kind === 'footnote' && number ? number.text : []));
  if (notes.length === 0) return new Map();
  const texts = drafts
    .filter(({ kind }) => kind !== 'footnote' && kind !== 'title' && kind !== 'page-header')
    .map((draft) => ({ draft, marks: findMarks(passageText(draft.passage)) }));
  const raised = new Set(
    texts.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'reference' ? mark.mark : []))),
  );
  const numbers = new Set(notes.filter((number) => !raised.has(number)));
  const candidates = texts.map(({ draft, marks }, index) => findCandidates(draft, marks, numbers, index));
  const likely = candidates.flatMap((found) => found.likely);
  const possible = candidates.flatMap((found) => found.possible);
  const found = [...likely, ...findOnlyPlaces(possible, likely)];
  return new Map([...Map.groupBy(found, ({ draft }) => draft)].map(([draft, own]) => [draft, distinct(own)]));
}

function distinct(candidates: readonly Candidate[]): PlainMark[] {
  return [...new Map(candidates.map(({ mark }) => [mark.from, mark])).values()];
}

/** Of places that may be something else, gives those that are the only ones for a footnote, and stand in its turn. */
function findOnlyPlaces(possible: readonly Candidate[], likely: readonly Candidate[]): Candidate[] {
  const firstPlaces = new Map<number, number>();
  for (const { mark, place } of likely.toReversed()) firstPlaces.set(Number.parseInt(mark.mark, 10), place);
  const called = [...firstPlaces].sort(([one], [other]) => one - other);
  return [...Map.groupBy(possible, ({ mark }) => Number.parseInt(mark.mark, 10))].flatMap(([number, places]) => {
    const [only] = places;
    if (only === undefined || places.length > 1 || firstPlaces.has(number)) return [];
    const before = called.findLast(([other]) => other < number)?.[1] ?? Number.NEGATIVE_INFINITY;
    const after = called.find(([other]) => other > number)?.[1] ?? Number.POSITIVE_INFINITY;
    return before < only.place && only.place < after ? [only] : [];
  });
}

function findCandidates(
  draft: DraftUnit,
  marks: readonly Mark[],
  numbers: ReadonlySet<string>,
  index: number,
): { likely: Candidate[]; possible: Candidate[] } {
  const text = passageText(draft.passage);
  if (!mayHold(text, numbers)) return { likely: [], possible: [] };
  const emphasis = new Set(marks.flatMap(({ from, kind }) => (kind === 'reference' ? [] : from)));
  const find = (pattern: RegExp): (Candidate & { word: string })[] =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { mark = '', word = '' } = match.groups ?? {};
      const to = match.index + match[0].length;
      const from = to - mark.length;
      if (!numbers.has(mark) || emphasis.has(from)) return [];
      return [{ draft, mark: { from, to, mark }, place: index + from / (text.length + 1), word }];
    });
  return {
    likely: [afterStop, afterDate, afterSymbol, withStroke, stars]
      .flatMap(find)
      .sort((one, other) => one.place - other.place),
    possible: find(afterWord).filter(({ word }) => !numbering.test(word)),
  };
}

/** Whether a text may have one of the marks, for most have none; a number behind a year may be two. */
function mayHold(text: string, marks: ReadonlySet<string>): boolean {
  return /\d{5}/.test(text) || (text.match(/\d{1,3}(?!\d)\/?|\*{1,3}/g)?.some((mark) => marks.has(mark)) ?? false);
}

/** What a mark and its footnote have in common: "3", "³" and "3/" are one, "*" is itself. */
export function markKey(mark: string): string {
  return anchorToken(mark) ?? mark;
}
