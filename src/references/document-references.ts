import { namedPath } from '../domain/permalink.ts';
import type { CorpusRecord } from '../domain/record.ts';
import type { Unit } from '../domain/unit.ts';
import { type CitationLinks, makeCitationLinks } from './citation-links.ts';
import { type Company, findCompany } from './company.ts';
import type { PageLink } from './entry.ts';
import type { ReferenceGraph } from './graph.ts';
import { countNaming, paragraphsBelowText, takeParagraphs, withoutOwn } from './naming-pages.ts';
import { unnamed } from './namings.ts';
import { type ShownEntry, showEntry } from './shown-entry.ts';
import { type ShownDocument, showNamings } from './shown-namings.ts';
import { type ShownRelation, showRelations } from './shown-relations.ts';

/**
 * All that the page of a document shows of the graph, and nothing else of it: plain data, so that a page need not be
 * made anew while this stays the same, whatever else the library gains.
 */
export interface DocumentReferences {
  readonly links: CitationLinks;
  readonly company: readonly Company[];
  readonly related: readonly ShownRelation[];
  readonly namedBy: ShownNaming;
  /** What an editor has described of it. */
  readonly described?: ShownEntry;
}

/** Who names a document: how many, the first of them, and the way to all where there are more. */
export interface ShownNaming {
  readonly count: string;
  readonly documents: readonly ShownDocument[];
  readonly all?: PageLink;
}

/** Gives what the page of a document shows of the graph; `base` is the root of the site. */
export function documentReferences(
  base: string,
  graph: ReferenceGraph,
  record: CorpusRecord,
  units: readonly Unit[],
): DocumentReferences {
  const entry = graph.register.byId.get(record.id);
  return {
    links: makeCitationLinks(base, graph.byRecord.get(record.id) ?? []),
    company: findCompany(base, graph, record, units),
    related: showRelations(base, graph, record),
    namedBy: showNamedBy(base, graph, record),
    ...(entry?.authority === undefined ? {} : { described: showEntry(base, graph.register, entry) }),
  };
}

function showNamedBy(base: string, { namings }: ReferenceGraph, record: CorpusRecord): ShownNaming {
  const naming = withoutOwn(namings.get(record.id) ?? unnamed, record);
  const count = countNaming(naming);
  const all = { path: namedPath(base, record), label: `All ${count} that name this one` };
  return {
    count,
    documents: showNamings(base, takeParagraphs(naming, 0, paragraphsBelowText)),
    ...(naming.paragraphs > paragraphsBelowText ? { all } : {}),
  };
}
