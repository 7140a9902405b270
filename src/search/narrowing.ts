import { collections, isCollection } from '../domain/collection.ts';
import { isPart, parts } from './part.ts';
import type { UnitHit } from './rank.ts';
import type { Shelf } from './shelf.ts';

/** What a search can be narrowed by, with its name for a reader and how a hit’s value is found. */
const facets = {
  kind: { title: 'Kind', valueOf: (hit, shelf) => shelf.documents[hit.document]?.collection ?? '' },
  organ: { title: 'Organ', valueOf: (hit, shelf) => shelf.documents[hit.document]?.organ ?? '' },
  year: { title: 'Year', valueOf: (hit, shelf) => shelf.documents[hit.document]?.year ?? '' },
  part: { title: 'Part', valueOf: ({ part }) => part },
} as const satisfies Record<string, { title: string; valueOf: (hit: UnitHit, shelf: Shelf) => string }>;

/** The name of a facet, which is also its name in the address of the page. */
export type FacetName = keyof typeof facets;

/** The values that a search is narrowed to, by facet. */
export type Narrowing = Readonly<Partial<Record<FacetName, string>>>;

/** A facet with the values that the hits have, each with how many hits it would leave. */
export interface FacetCounts {
  readonly name: FacetName;
  readonly title: string;
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

/** Every facet, in the order in which a reader is shown them. */
export const facetNames = Object.keys(facets).filter(isFacetName);

function isFacetName(name: string): name is FacetName {
  return Object.hasOwn(facets, name);
}

/** Gives the hits that a narrowing leaves. */
export function narrow(hits: readonly UnitHit[], narrowing: Narrowing, shelf: Shelf): UnitHit[] {
  return facetNames.reduce<UnitHit[]>(
    (left, name) => {
      const value = narrowing[name];
      return value === undefined ? left : left.filter((hit) => facets[name].valueOf(hit, shelf) === value);
    },
    [...hits],
  );
}

/** Counts the hits by facet, each under what the other facets leave. A facet in which there is no choice is left out. */
export function countFacets(hits: readonly UnitHit[], narrowing: Narrowing, shelf: Shelf): FacetCounts[] {
  return facetNames.flatMap((name) => {
    const { [name]: chosen, ...others } = narrowing;
    const values = Map.groupBy(narrow(hits, others, shelf), (hit) => facets[name].valueOf(hit, shelf));
    const counted = [...values]
      .filter(([value]) => value !== '')
      .map(([value, { length: count }]) => ({ value, label: labelOf(name, value), count }))
      .sort((one, other) => (name === 'year' ? other.value.localeCompare(one.value) : other.count - one.count));
    const isChoice = counted.length > 1 || chosen !== undefined;
    return isChoice ? [{ name, title: facets[name].title, values: counted }] : [];
  });
}

function labelOf(name: FacetName, value: string): string {
  if (name === 'kind' && isCollection(value)) return collections[value].title;
  return name === 'part' && isPart(value) ? parts[value].label : value;
}
