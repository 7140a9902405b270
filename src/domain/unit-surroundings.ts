import type { Anchor } from './anchor.ts';
import { findFootnoteReferences } from './inline.ts';
import { nestUnits, type Part } from './part.ts';
import type { Unit, UnitKind } from './unit.ts';

/** A unit with the units of its text that a reader needs beside it, who sees nothing else of the text. */
export interface UnitSurroundings {
  readonly unit: Unit;
  /** The headings and the paragraphs that it stands below, the outermost first; of a footnote, what calls it first. */
  readonly above: readonly Unit[];
  /** The subparagraphs below it, in order. */
  readonly below: readonly Unit[];
  /** What a heading stands over: the units directly below it. */
  readonly headed: readonly Unit[];
  /** The footnotes that it, its subparagraphs or these footnotes call, in the order of their marks. */
  readonly footnotes: readonly Unit[];
  readonly previous: Unit | undefined;
  readonly next: Unit | undefined;
}

/** Kinds that stand below no heading, wherever they are printed. */
const apart: readonly UnitKind[] = ['adoption', 'footnote', 'page-header'];

/** Gives every unit of a text with its surroundings, in order. */
export function findSurroundings(units: readonly Unit[]): UnitSurroundings[] {
  const footnotes = new Map(units.filter(({ kind }) => kind === 'footnote').map((unit) => [unit.anchor, unit]));
  const callers = findCallers(units);
  const places = findPlaces(nestUnits(units.filter(({ kind }) => !apart.includes(kind))));
  return units.map((unit, index) => {
    const { above, children } = places.get(unit.anchor) ?? { above: callers.get(unit.anchor) ?? [], children: [] };
    const isHeading = unit.level !== undefined;
    const below = isHeading ? [] : children.flatMap(unitsOf);
    return {
      unit,
      above,
      below,
      headed: isHeading ? children.map((child) => child.unit) : [],
      footnotes: findCalled([unit, ...below], footnotes),
      previous: units[index - 1],
      next: units[index + 1],
    };
  });
}

interface PlaceOfUnit {
  readonly above: readonly Unit[];
  readonly children: readonly Part[];
}

function findPlaces(parts: readonly Part[]): Map<Anchor, PlaceOfUnit> {
  const places = new Map<Anchor, PlaceOfUnit>();
  const place = ({ unit, children }: Part, above: readonly Unit[]): void => {
    places.set(unit.anchor, { above, children });
    for (const child of children) place(child, [...above, unit]);
  };
  for (const part of parts) place(part, []);
  return places;
}

/** Gives for each footnote the unit with the first mark that calls it. */
function findCallers(units: readonly Unit[]): Map<Anchor, readonly Unit[]> {
  const callers = new Map<Anchor, readonly Unit[]>();
  for (const unit of units) {
    for (const { note } of findFootnoteReferences(unit.children))
      if (note !== undefined && note !== unit.anchor && !callers.has(note)) callers.set(note, [unit]);
  }
  return callers;
}

/** A footnote can call another; none of the units themselves is given, and none twice. */
function findCalled(units: readonly Unit[], footnotes: ReadonlyMap<Anchor, Unit>): Unit[] {
  const seen = new Set(units);
  for (const unit of seen) {
    const called = findFootnoteReferences(unit.children).flatMap(({ note }) => (note && footnotes.get(note)) ?? []);
    for (const one of called) seen.add(one);
  }
  return [...seen].slice(units.length);
}

function unitsOf({ unit, children }: Part): Unit[] {
  return [unit, ...children.flatMap(unitsOf)];
}
