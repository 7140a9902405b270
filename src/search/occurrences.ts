import type { Clause, Slot } from './clauses.ts';
import type { Postings } from './postings.ts';

/** A place in a document that answers a clause. */
export interface Occurrence {
  /** The locations of its words. */
  readonly locations: readonly number[];
  /** How well it answers: 1 is the very words. */
  readonly weight: number;
  /** The words that must be found at these locations when the text is there. */
  readonly unseen: readonly (readonly [location: number, word: string])[];
}

/** Finds where a clause is answered, for each document by its place on the shelf. */
export function findOccurrences({ rows }: Pick<Clause, 'rows'>, postings: Postings): Map<number, Occurrence[]> {
  const found = new Map<number, Occurrence[]>();
  for (const row of rows) {
    const places = row.map((slot) => readSlot(slot, postings));
    for (const document of documentsWith(row, places)) {
      const here = found.get(document) ?? [];
      here.push(...followRow(row, places, document));
      found.set(document, here);
    }
  }
  for (const [document, occurrences] of found) if (occurrences.length === 0) found.delete(document);
  return found;
}

/** For each document, the locations of what may stand in a slot, with how well each answers. */
type SlotPlaces = ReadonlyMap<number, ReadonlyMap<number, number>>;

function readSlot(slot: Slot, postings: Postings): SlotPlaces {
  const places = new Map<number, Map<number, number>>();
  if (slot.kind === 'word') return places;
  for (const [key, weight] of slot.keys) {
    for (const [document, locations] of postings.get(key) ?? []) {
      const here = places.get(document) ?? new Map<number, number>();
      for (const location of locations) here.set(location, Math.max(weight, here.get(location) ?? 0));
      places.set(document, here);
    }
  }
  return places;
}

function documentsWith(row: readonly Slot[], places: readonly SlotPlaces[]): number[] {
  const telling = places.filter((_, index) => row[index]?.kind === 'keys');
  const [first = new Map<number, never>(), ...others] = telling;
  return [...first.keys()].filter((document) => others.every((other) => other.has(document)));
}

/** Follows a row from each place of its first telling word. The parts of “policy-makers” stand at one location. */
function followRow(row: readonly Slot[], places: readonly SlotPlaces[], document: number): Occurrence[] {
  if (row.length === 1) {
    const alone = places[0]?.get(document) ?? new Map<number, number>();
    return [...alone].map(([location, weight]) => ({ locations: [location], weight, unseen: [] }));
  }
  const first = row.findIndex(({ kind }) => kind === 'keys');
  return [...(places[first]?.get(document)?.entries() ?? [])].flatMap(([start, weightThere]) => {
    const locations = [start];
    const unseen: (readonly [number, string])[] = [];
    let weight = weightThere;
    let at = start;
    for (const [index, slot] of row.entries()) {
      if (slot.kind === 'word') {
        if (index > first) at += 1;
        unseen.push([index < first ? start - first + index : at, slot.word]);
      } else if (index > first) {
        const here = places[index]?.get(document);
        const isSame = row[index - 1]?.kind === 'keys' && here?.has(at) === true && here.has(at + 1) === false;
        if (!isSame) at += 1;
        const found = here?.get(at);
        if (found === undefined) return [];
        weight = Math.min(weight, found);
        locations.push(at);
      }
    }
    return [{ locations: [...new Set(locations)], weight, unseen }];
  });
}
