import { plainText } from '../domain/inline.ts';
import type { Place } from '../domain/place.ts';
import type { Problem } from '../domain/problem.ts';
import { isOperative, makeProvision, type Passage, type Provision, type ProvisionCell } from '../domain/provision.ts';
import type { SourceFacts } from '../domain/source-facts.ts';
import type { Unit } from '../domain/unit.ts';
import { unitLabel } from '../domain/unit-label.ts';
import { findQuotations, quoteProblem } from './quotation.ts';

/** What an editor says of a paragraph, each cell by quoting it. */
type Quoted = SourceFacts['provisions'][number];

/** What was found, and what there is to say of what was not. */
interface Corrections {
  readonly corrections: readonly Provision[];
  readonly problems: readonly Problem[];
}

/** Where a facts file has words. */
type PlaceOf = (words: string) => Place;

/**
 * Finds the words that an editor's corrections quote: in the paragraph itself or, for a subparagraph, in those above it. A
 * quotation that is nowhere there, or that could be either of two, is a problem of the facts and makes no correction; so is
 * a correction of what is no operative paragraph.
 */
export function findCorrections(units: readonly Unit[], quoted: readonly Quoted[], placeOf: PlaceOf): Corrections {
  const operative = units.filter(isOperative);
  const results = quoted.map((one) => {
    const unit = operative.find(({ anchor }) => anchor === one.paragraph);
    return unit ? findCells(unit, operative, one, placeOf) : failed(notOperative(one.paragraph, placeOf));
  });
  return {
    corrections: results.flatMap(({ corrections }) => corrections),
    problems: results.flatMap(({ problems }) => problems),
  };
}

function failed(...problems: readonly Problem[]): Corrections {
  return { corrections: [], problems };
}

/** The action first: words that stand there twice are those that stand with it. */
function findCells(unit: Unit, operative: readonly Unit[], quoted: Quoted, placeOf: PlaceOf): Corrections {
  const above = operative.filter(({ anchor }) => unit.anchor.startsWith(`${anchor}-`)).toReversed();
  const find = (cell: ProvisionCell, action?: Passage): Passage | Problem | undefined => {
    const quote = quoted[cell];
    if (quote === undefined) return undefined;
    const nearest = [unit, ...above].map((one) => passagesOf(one, quote)).find(({ length }) => length > 0) ?? [];
    const meant = nearest.length > 1 && action ? withAction(nearest, cell, action) : nearest;
    const [only] = meant;
    if (only && meant.length === 1) return only;
    const places = nearest.map(() => unitLabel(unit));
    return quoteProblem(quote, placeOf(quote), places);
  };
  const action = find('action');
  const known = isPassage(action) ? action : undefined;
  const others = [find('verb', known), find('addressee', known), find('timeLimit', known)];
  const problems = [action, ...others].filter((result) => isProblem(result));
  if (problems.length > 0) return failed(...problems);
  const [verb, addressee, timeLimit] = others.map((result) => (isPassage(result) ? result : undefined));
  return { corrections: [makeProvision(unit.anchor, { verb, addressee, action: known, timeLimit })], problems: [] };
}

function isPassage(result: Passage | Problem | undefined): result is Passage {
  return result !== undefined && 'unit' in result;
}

function isProblem(result: Passage | Problem | undefined): result is Problem {
  return result !== undefined && 'code' in result;
}

/** Finds whole words only: "all" is not in "calls". */
function passagesOf({ anchor, children }: Unit, quote: string): Passage[] {
  const text = plainText(children);
  const isInWord = (at: number) => at > 0 && /^(?:\p{L}{2}|\p{N}{2})$/u.test(text.slice(at - 1, at + 1));
  return findQuotations(text, quote)
    .filter(({ from, to }) => !isInWord(from) && !isInWord(to))
    .map(({ from, to }) => ({ unit: anchor, start: from, end: to }));
}

/** Of words that stand in several places: a time limit within the action, a verb or an addressee nearest before it. */
function withAction(passages: readonly Passage[], cell: ProvisionCell, action: Passage): readonly Passage[] {
  const own = passages.filter(({ unit }) => unit === action.unit);
  if (cell === 'timeLimit') return own.filter(({ start, end }) => start >= action.start && end <= action.end);
  return own.filter(({ end }) => end <= action.start).slice(-1);
}

function notOperative(paragraph: string, placeOf: PlaceOf): Problem {
  return {
    code: 'facts-invalid',
    place: placeOf(`paragraph: ${paragraph}`),
    reason: `“provisions”: the text has no operative paragraph “${paragraph}”.`,
    hint: 'give the anchor of an operative paragraph or of its subparagraph, such as op-2 or op-2-a.',
  };
}
