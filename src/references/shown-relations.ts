import { permalink, recordPath } from '../domain/permalink.ts';
import type { CorpusRecord } from '../domain/record.ts';
import { entryPath, type PageLink } from './entry.ts';
import type { ReferenceGraph } from './graph.ts';
import type { NamingParagraph } from './namings.ts';
import { findRelated, type SharedThing } from './related.ts';

/** Some of the paragraphs of a document, and how many more there are. */
export interface ShownPlaces {
  readonly places: readonly PageLink[];
  readonly more: number;
}

/** Why two documents are related, as a page shows it: that one names the other, or what both name. */
export interface ShownReason {
  readonly kind: 'names this' | 'is named here' | 'both name';
  readonly entry: PageLink;
  readonly here: ShownPlaces;
  readonly there: ShownPlaces;
}

/** A related document with its reasons, and how many reasons more there are. */
export interface ShownRelation {
  readonly document: PageLink;
  readonly reasons: readonly ShownReason[];
  readonly more: number;
}

/** How much of it all a page shows. */
const most = { documents: 5, reasons: 3, places: 3 };

/** Shows the documents that are nearest to one, and why; `base` is the root of the site. */
export function showRelations(base: string, graph: ReferenceGraph, record: CorpusRecord): ShownRelation[] {
  return findRelated(graph, record, most.documents).map(({ record: other, reasons }) => ({
    document: { path: recordPath(base, other), label: other.title },
    reasons: reasons.slice(0, most.reasons).map(({ entry, here, there }) => ({
      kind: kindOf({ here, there }),
      entry: { path: entryPath(base, entry), label: entry.label },
      here: showPlaces(here, ({ unit }) => `#${unit.anchor}`),
      there: showPlaces(there, ({ unit }) => permalink(base, other, unit.anchor)),
    })),
    more: Math.max(0, reasons.length - most.reasons),
  }));
}

function kindOf({ here, there }: Pick<SharedThing, 'here' | 'there'>): ShownReason['kind'] {
  if (here.length === 0) return 'names this';
  return there.length === 0 ? 'is named here' : 'both name';
}

function showPlaces(paragraphs: readonly NamingParagraph[], pathOf: (one: NamingParagraph) => string): ShownPlaces {
  const shown = paragraphs.slice(0, most.places);
  return {
    places: shown.map((paragraph) => ({ path: pathOf(paragraph), label: paragraph.label })),
    more: paragraphs.length - shown.length,
  };
}
