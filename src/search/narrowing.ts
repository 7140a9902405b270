import { collections, isCollection } from '../domain/collection.ts';
import type { Naming } from './naming.ts';
import { isPart, type Part } from './part.ts';
import type { UnitHit } from './rank.ts';
import type { Shelf } from './shelf.ts';

/** What the parts of a document are called; only the search page says it. */
const partLabels: Readonly<Record<Part, string>> = {
  operative: 'Operative paragraphs',
  preambular: 'Preambular paragraphs',
  paragraph: 'Paragraphs',
  item: 'Agenda items',
  heading: 'Titles and headings',
  footnote: 'Footnotes',
  list: 'Lists',
  line: 'Other lines',
};

/** What is known of the hits of a search, beside themselves. */
export interface Known {
  readonly shelf: Shelf;
  readonly naming: Naming;
}

/** What a search can be narrowed by, with its name for a reader and how a hit’s values are found. */
const facets = {
  kind: { title: 'Kind', valuesOf: ofDocument('collection') },
  organ: { title: 'Organ', valuesOf: ofDocument('organ') },
  year: { title: 'Year', valuesOf: ofDocument('year') },
  part: { title: 'Part', valuesOf: ({ part }) => [part] },
  names: { title: 'What is named', valuesOf: namedIn },
} as const satisfies Record<string, { title: string; valuesOf: (hit: UnitHit, known: Known) => readonly string[] }>;

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
export function narrow(hits: readonly UnitHit[], narrowing: Narrowing, known: Known): readonly UnitHit[] {
  return facetNames.reduce((left, name) => {
    const value = narrowing[name];
    return value === undefined ? left : left.filter((hit) => facets[name].valuesOf(hit, known).includes(value));
  }, hits);
}

/** Counts the hits by facet, each under what the other facets leave. A facet in which there is no choice is left out. */
export function countFacets(hits: readonly UnitHit[], narrowing: Narrowing, known: Known): FacetCounts[] {
  return facetNames.flatMap((name) => {
    const { [name]: chosen, ...others } = narrowing;
    const left = narrow(hits, others, known);
    const counts = new Map<string, number>();
    for (const value of left.flatMap((hit) => facets[name].valuesOf(hit, known))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const values = [...counts]
      .map(([value, count]) => ({ value, label: labelOf(name, value, known), count }))
      .sort((one, other) => (name === 'year' ? other.value.localeCompare(one.value) : other.count - one.count));
    const isChoice = chosen !== undefined || values.some(({ count }) => count < left.length);
    return isChoice ? [{ name, title: facets[name].title, values }] : [];
  });
}

function ofDocument(fact: 'collection' | 'organ' | 'year') {
  return (hit: UnitHit, { shelf }: Known): readonly string[] =>
    [shelf.documents[hit.document]?.[fact] ?? ''].filter(Boolean);
}

function namedIn({ document, anchor }: UnitHit, { shelf, naming }: Known): readonly string[] {
  return naming.named.get(`${shelf.documents[document]?.path}#${anchor}`) ?? [];
}

function labelOf(name: FacetName, value: string, { naming }: Known): string {
  if (name === 'kind' && isCollection(value)) return collections[value].title;
  if (name === 'names') return naming.labels.get(value) ?? value;
  return name === 'part' && isPart(value) ? partLabels[value] : value;
}
