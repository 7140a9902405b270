import type { Anchor } from '../../domain/anchor.ts';
import { findFootnoteReferences } from '../../domain/inline.ts';
import type { Part } from '../../domain/part.ts';
import type { CorpusRecord } from '../../domain/record.ts';
import type { Unit } from '../../domain/unit.ts';
import type { Arrangement } from './arrangement.ts';
import { formOf, numberToken } from './unit-forms.ts';

/** What the parts of a text are called in Akoma Ntoso, and what these names are called on the page. */
export interface EIds {
  /** @throws when the text has no such anchor */
  of(anchor: Anchor): string;
  /** Gives the anchor of an eId, or nothing when it is no unit, mark or note. */
  anchorOf(eId: string): Anchor | undefined;
}

/** The names of the places of an arrangement, by which the names of what stands in them begin. */
export const placeEIds = {
  preface: 'preface',
  preamble: 'preamble',
  body: 'body',
  conclusions: 'conclusions',
} as const;

/** @example listEId('para_2') => 'para_2__list_1' */
export function listEId(paragraph: string): string {
  return `${paragraph}__list_1`;
}

/**
 * Gives every unit, every footnote mark and every textual note its eId: what contains it, the kind of element, and the
 * printed number without its punctuation, or where none is printed its place in the order (after `nn` where numbers
 * could be). Source: Akoma Ntoso Naming Convention 1.0, section 5, on internal identifiers.
 */
export function makeEIds(record: CorpusRecord, units: readonly Unit[], arrangement: Arrangement): EIds {
  const names = new Names();
  const unitsByAnchor = new Map(units.map((unit) => [unit.anchor, unit]));
  const notesByMark = new Map([...arrangement.calledNotes].map(([note, mark]) => [mark, note]));

  const nameUnit = (unit: Unit, stem: string, number?: string): string => {
    const eId = names.claim(unit.anchor, stem, number);
    for (const { anchor } of findFootnoteReferences(unit.children)) {
      names.claim(anchor, `${eId}__sup`);
      const note = notesByMark.get(anchor);
      const called = note && unitsByAnchor.get(note);
      if (called) nameUnit(called, `${eId}__authorialNote`);
    }
    return eId;
  };
  const nameContainers = (parts: readonly Part[], parent: string): void => {
    for (const { unit, children } of parts) {
      const element = unit.kind === 'organ-line' ? 'formula' : 'container';
      nameContainers(children, nameUnit(unit, `${parent}__${element}`));
    }
  };
  const nameHierarchy = (parts: readonly Part[], parent: string): void => {
    for (const { unit, children } of parts) {
      const number = numberToken(unit);
      const stem = parent + formOf(unit).prefix + (number === undefined ? '_nn' : '');
      const eId = nameUnit(unit, stem, number);
      nameHierarchy(children, `${unit.level === undefined ? listEId(eId) : eId}__`);
    }
  };

  nameContainers(arrangement.preface, placeEIds.preface);
  nameContainers(arrangement.preamble, placeEIds.preamble);
  nameHierarchy(arrangement.body, '');
  nameContainers(arrangement.conclusions, placeEIds.conclusions);
  for (const { unit, children } of arrangement.annexes) nameHierarchy(children, `${nameUnit(unit, 'att')}__`);
  for (const { anchor } of record.notes) names.claim(anchor, 'note');
  return names;
}

/** Names given out, each once. */
class Names implements EIds {
  readonly #byAnchor = new Map<Anchor, string>();
  readonly #byEId = new Map<string, Anchor>();
  readonly #counts = new Map<string, number>();

  /** Gives an anchor the next name of a stem, or the one with a printed number; a number printed twice is counted too. */
  claim(anchor: Anchor, stem: string, number?: string): string {
    const numbered = number === undefined ? stem : `${stem}_${number}`;
    let eId = numbered;
    let count = this.#counts.get(numbered) ?? 0;
    do {
      count += 1;
      eId = number !== undefined && count === 1 ? numbered : `${numbered}_${count}`;
    } while (this.#byEId.has(eId));
    this.#counts.set(numbered, count);
    this.#byAnchor.set(anchor, eId);
    this.#byEId.set(eId, anchor);
    return eId;
  }

  of(anchor: Anchor): string {
    const eId = this.#byAnchor.get(anchor);
    if (eId === undefined) throw new Error(`The text has no ${anchor}.`);
    return eId;
  }

  anchorOf(eId: string): Anchor | undefined {
    return this.#byEId.get(eId);
  }
}
