import type { Clause } from './clauses.ts';
import type { Occurrence } from './occurrences.ts';
import type { Part } from './part.ts';
import { type ClausesThere, conciseness, nearness, strengthOf, weightOf } from './score.ts';
import { beforeText, findUnit, type Shelf, type ShelfDocument } from './shelf.ts';

/** A unit that answers a query, or a document whose title does. */
export interface UnitHit {
  /** The place of its document on the shelf. */
  readonly document: number;
  /** Its anchor; none when it is the title that an editor gave. */
  readonly anchor: string | undefined;
  readonly part: Part;
  readonly start: number;
  readonly end: number;
  readonly score: number;
  /** Whether it has every word asked for. */
  readonly isWhole: boolean;
  /** For each clause, where it is. */
  readonly there: ClausesThere;
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
  const places = asked.reduce((all, { occurrences }) => all.union(occurrences), new Set<number>());
  const candidates = [...places].flatMap((place) => {
    const document = documents[place];
    return document ? findCandidates(place, document, { asked, excluded }) : [];
  });
  const whole = candidates.filter(({ isWhole }) => isWhole);
  return (whole.length > 0 ? whole : candidates)
    .flatMap((candidate) => {
      const { there, part, start, end } = candidate;
      let [covered, strength] = [0, 0];
      for (const [index, rarity] of rarities.entries()) {
        const ones = there[index] ?? [];
        if (ones.length > 0) covered += rarity;
        strength += rarity * strengthOf(ones);
      }
      const coverage = covered / most;
      if (!candidate.isWhole && coverage < leastCoverage) return [];
      const form = nearness(there) * conciseness(part, there, end - start) * weightOf(part, start);
      return [{ ...candidate, score: strength * coverage ** 2 * form }];
    })
    .sort((one, other) => other.score - one.score || one.document - other.document || one.start - other.start);
}

/** Finds the units of a document that answer some of the clauses, with all that must be there and nothing that must not. */
function findCandidates(
  place: number,
  document: ShelfDocument,
  { asked, excluded }: Readonly<Record<'asked' | 'excluded', readonly AnsweredClause[]>>,
): Omit<UnitHit, 'score'>[] {
  const isHere = asked.every(
    ({ clause, occurrences }) => !clause.isRequired || occurrences.has(place) || isYear(clause, document),
  );
  if (!isHere) return [];
  const forbidden = divideByUnit(excluded, place, document);
  return [...divideByUnit(asked, place, document)].flatMap(([unit, there]) => {
    const isMissing = asked.some(({ clause }, index) => clause.term.isPhrase && there[index]?.length === 0);
    if (isMissing || forbidden.has(unit)) return [];
    const { anchor, part, start, end } = document.units()[unit] ?? titleFacts(document);
    return [{ document: place, anchor, part, start, end, isWhole: there.every(({ length }) => length > 0), there }];
  });
}

function countAll(occurrences: AnsweredClause['occurrences']): number {
  return [...occurrences.values()].reduce((sum, { length }) => sum + length, 0);
}

/** Gives, for each unit of a document that answers some of the clauses, where it answers each. */
function divideByUnit(
  clauses: readonly AnsweredClause[],
  place: number,
  document: ShelfDocument,
): ReadonlyMap<number, Occurrence[][]> {
  const units = new Map<number, Occurrence[][]>();
  for (const [index, { occurrences }] of clauses.entries()) {
    for (const one of occurrences.get(place) ?? []) {
      const [location = 0] = one.locations;
      const unit = location < 0 ? -1 : findUnit(document.units(), location);
      const there = units.get(unit) ?? clauses.map(() => []);
      there[index]?.push(one);
      units.set(unit, there);
    }
  }
  return units;
}

function titleFacts({ title }: ShelfDocument): Pick<UnitHit, 'anchor' | 'part' | 'start' | 'end'> {
  return { anchor: undefined, part: 'heading', start: beforeText, end: beforeText + title.split(' ').length };
}

/** The year of a document is not always in its text. */
function isYear({ term }: Clause, { year }: ShelfDocument): boolean {
  return term.words.join(' ') === year;
}
