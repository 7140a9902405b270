import type { Clause } from './clauses.ts';
import type { Occurrence } from './occurrences.ts';
import { type Part, parts } from './part.ts';
import { findUnit, type Shelf, type ShelfDocument } from './shelf.ts';

/** A unit that answers a query, or a document whose title does. */
export interface UnitHit {
  /** The place of its document on the shelf. */
  readonly document: number;
  /** Its anchor; none when it is the title that an editor gave. */
  readonly anchor?: string;
  readonly part: Part;
  readonly start: number;
  readonly end: number;
  readonly score: number;
  /** Whether it has every word asked for. */
  readonly isWhole: boolean;
  /** For each clause that must be there, where it may be. */
  readonly required: readonly (readonly Occurrence[])[];
  /** Where the words asked for are, in order. */
  readonly locations: readonly number[];
}

/** Of what a question asks, weighed by rarity, a unit must have so much to be an answer. */
const leastCoverage = 0.5;

/** About so many units has a document: enough to weigh how rare a word is. */
const unitsOfDocument = 16;

/** A clause with its occurrences, by document. */
export interface AnsweredClause {
  readonly clause: Clause;
  readonly occurrences: ReadonlyMap<number, readonly Occurrence[]>;
}

/**
 * Ranks the units that answer a query: those with all its words before those with some, then by how rare the words are,
 * how exactly and how near one another they stand, and how much the part of the document counts. A phrase or a number
 * is never missing; what stood after a minus never there. Words apart, in several units of one document, answer only
 * where no unit has them all.
 */
export function rankUnits(answered: readonly AnsweredClause[], { documents }: Shelf): UnitHit[] {
  const asked = answered.filter(({ clause }) => !clause.term.isExcluded);
  const excluded = answered.filter(({ clause }) => clause.term.isExcluded);
  const total = documents.length * unitsOfDocument;
  const rarities = asked.map(({ occurrences }) => Math.log(1 + total / (countAll(occurrences) + 0.5)));
  const most = rarities.reduce((sum, one) => sum + one, 0);
  const places = new Set(asked.flatMap(({ occurrences }) => [...occurrences.keys()]));
  const hits = [...places].flatMap((place) => {
    const document = documents[place];
    if (document === undefined) return [];
    const isIn = (clauses: readonly AnsweredClause[]) =>
      clauses.map(({ occurrences }) => Map.groupBy(occurrences.get(place) ?? [], (one) => unitOf(document, one)));
    const found = isIn(asked);
    const forbidden = new Set(isIn(excluded).flatMap((units) => [...units.keys()]));
    const isHere = asked.every(
      ({ clause }, index) => !clause.isRequired || (found[index]?.size ?? 0) > 0 || isYear(clause, document),
    );
    if (!isHere) return [];
    const units = new Set(found.flatMap((clause) => [...clause.keys()]).filter((unit) => !forbidden.has(unit)));
    return [...units].flatMap((unit) => {
      const there = found.map((clause) => clause.get(unit) ?? []);
      const isMissing = asked.some(({ clause }, index) => clause.term.isPhrase && there[index]?.length === 0);
      if (isMissing) return [];
      const covered = rarities.reduce((sum, one, index) => sum + (there[index]?.length ? one : 0), 0) / most;
      const { anchor, part, start, end } = unitFacts(document, unit);
      const locations = [...new Set(there.flat().flatMap((one) => one.locations))].sort((one, other) => one - other);
      const strength = there.reduce((sum, ones, index) => sum + (rarities[index] ?? 0) * strengthOf(ones), 0);
      const score =
        strength *
        covered ** 2 *
        nearness(there) *
        conciseness(part, locations.length, end - start) *
        weightOf(part, start);
      return {
        document: place,
        ...(anchor !== undefined && { anchor }),
        part,
        start,
        end,
        score,
        coverage: covered,
        isWhole: there.every((ones) => ones.length > 0),
        required: there.filter((_, index) => asked[index]?.clause.term.isPhrase),
        locations,
      };
    });
  });
  const isAnswered = hits.some(({ isWhole }) => isWhole);
  return hits
    .filter(({ isWhole, coverage }) => isWhole || (!isAnswered && coverage >= leastCoverage))
    .sort((one, other) => other.score - one.score || one.document - other.document || one.start - other.start);
}

function countAll(occurrences: AnsweredClause['occurrences']): number {
  return [...occurrences.values()].reduce((sum, { length }) => sum + length, 0);
}

function unitOf(document: ShelfDocument, { locations: [location = 0] }: Occurrence): number {
  return location < 0 ? -1 : findUnit(document.units(), location);
}

function unitFacts(document: ShelfDocument, unit: number): { anchor?: string; part: Part; start: number; end: number } {
  return document.units()[unit] ?? { part: 'heading', start: -1000, end: -1000 + document.title.split(' ').length };
}

/** The year of a document is not always in its text. */
function isYear({ term }: Clause, { year }: ShelfDocument): boolean {
  return term.words.join(' ') === year;
}

/** The best form counts; that there are more of them counts a little. */
function strengthOf(occurrences: readonly Occurrence[]): number {
  if (occurrences.length === 0) return 0;
  const best = Math.max(...occurrences.map(({ weight }) => weight));
  return best * (1 + 0.1 * Math.min(3, occurrences.length - 1));
}

/** Words that stand together are worth half as much again as words far apart. */
function nearness(there: readonly (readonly Occurrence[])[]): number {
  const present = there.filter(({ length }) => length > 0);
  if (present.length < 2) return 1;
  const places = present
    .flatMap((ones, clause) => ones.map(({ locations: [location = 0] }) => ({ location, clause })))
    .sort((one, other) => one.location - other.location);
  let shortest = Number.POSITIVE_INFINITY;
  const last = new Map<number, number>();
  for (const { location, clause } of places) {
    last.set(clause, location);
    if (last.size === present.length) shortest = Math.min(shortest, location - Math.min(...last.values()) + 1);
  }
  return 1 + 0.5 * Math.min(1, present.length / shortest);
}

/** A title that an editor gave is no part of the text, which comes first. */
function weightOf(part: Part, start: number): number {
  return start < 0 ? 0.7 : parts[part].weight;
}

/** A short unit says it more plainly than a long one, and a heading of little else says it best. */
function conciseness(part: Part, found: number, length: number): number {
  const share = found / Math.max(1, length);
  return (part === 'heading' || part === 'item' ? 1 + 0.8 * share : 1) / (1 + 0.15 * Math.log1p(length / 30));
}
