import type { Anchor } from '../../domain/anchor.ts';
import { findFootnoteReferences } from '../../domain/inline.ts';
import { nestUnits, type Part } from '../../domain/part.ts';
import type { Unit, UnitKind } from '../../domain/unit.ts';

/** A text in the places that Akoma Ntoso has for its parts. */
export interface Arrangement {
  readonly preface: readonly Part[];
  readonly preamble: readonly Part[];
  readonly body: readonly Part[];
  readonly conclusions: readonly Part[];
  /** Annexes, each with its text below it. */
  readonly annexes: readonly Part[];
  /** The footnotes that stand where they are called: each by its anchor, with the anchor of the mark that calls it first. */
  readonly calledNotes: ReadonlyMap<Anchor, Anchor>;
}

const headKinds: readonly UnitKind[] = [
  ...(['title', 'byline', 'place-line', 'date-line', 'dateline', 'symbol-line', 'adoption', 'page-header'] as const),
];
const preambleKinds: readonly UnitKind[] = ['organ-line', 'preambular-paragraph', 'subparagraph', 'page-header'];
const closingKinds: readonly UnitKind[] = ['adoption', 'footnote', 'page-header'];

/** Arranges the units of a text. Every unit is in the arrangement once, or among its called notes. */
export function arrange(units: readonly Unit[]): Arrangement {
  const calledNotes = findCalledNotes(units);
  const own = units.filter(({ anchor }) => !calledNotes.has(anchor));
  const bodyStart = countFirst(own, headKinds);
  const afterHead = own.slice(bodyStart);
  const hasPreamble = afterHead[0]?.kind === 'organ-line' || afterHead[0]?.kind === 'preambular-paragraph';
  const preambleLength = hasPreamble ? countFirst(afterHead, preambleKinds) : 0;
  const afterPreamble = afterHead.slice(preambleLength);
  const closingLength = countFirst(afterPreamble.toReversed(), closingKinds);
  const closing = afterPreamble.slice(afterPreamble.length - closingLength);
  const body = afterPreamble.slice(0, afterPreamble.length - closingLength);
  const firstAnnex = body.findIndex(isAnnex);
  const bodyEnd = firstAnnex === -1 ? body.length : firstAnnex;
  return {
    preface: nestUnits(own.slice(0, bodyStart)),
    preamble: nestUnits(afterHead.slice(0, preambleLength)),
    body: nestUnits(body.slice(0, bodyEnd)),
    conclusions: nestUnits(closing),
    annexes: divideAnnexes(body.slice(bodyEnd)),
    calledNotes,
  };
}

/** A footnote stands at the first mark in the text that calls it; marks within footnotes refer to it there. */
function findCalledNotes(units: readonly Unit[]): Map<Anchor, Anchor> {
  const footnotes = new Set(units.filter(({ kind }) => kind === 'footnote').map(({ anchor }) => anchor));
  const marks = units
    .filter(({ kind }) => kind !== 'footnote')
    .flatMap((unit) => findFootnoteReferences(unit.children));
  const called = new Map<Anchor, Anchor>();
  for (const { note, anchor } of marks)
    if (note !== undefined && footnotes.has(note) && !called.has(note)) called.set(note, anchor);
  return called;
}

function countFirst(units: readonly Unit[], kinds: readonly UnitKind[]): number {
  const end = units.findIndex(({ kind }) => !kinds.includes(kind));
  return end === -1 ? units.length : end;
}

function isAnnex({ kind, anchor }: Unit): boolean {
  return kind === 'division' && /^(?:annex|appendix)(?:-|$)/.test(anchor);
}

function divideAnnexes(units: readonly Unit[]): Part[] {
  const annexes: { unit: Unit; below: Unit[] }[] = [];
  for (const unit of units) {
    if (isAnnex(unit)) annexes.push({ unit, below: [] });
    else annexes.at(-1)?.below.push(unit);
  }
  return annexes.map(({ unit, below }) => ({ unit, children: nestUnits(below) }));
}
