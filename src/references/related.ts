import type { AuthorityKind } from '../domain/authority.ts';
import type { CorpusRecord } from '../domain/record.ts';
import type { ReferenceGraph } from './graph.ts';
import { type NamingParagraph, unnamed } from './namings.ts';
import type { RegisterEntry } from './register.ts';

/** Why two documents belong together: both name a thing, or one of them names the other. */
export interface SharedThing {
  /** What both name; the one document itself, where the other names it. */
  readonly entry: RegisterEntry;
  /** The paragraphs of the document that is being read; none where it is itself what the other names. */
  readonly here: readonly NamingParagraph[];
  /** The paragraphs of the related document; none where it is itself what is named. */
  readonly there: readonly NamingParagraph[];
}

/** A document that belongs to another, with every reason, the most telling first. */
export interface Relation {
  readonly record: CorpusRecord;
  readonly reasons: readonly SharedThing[];
}

/**
 * What more documents than this name, tells nothing of any two of them; so no document is held against all others, and
 * the time for a library grows with its mentions.
 */
export const commonFrom = 50;

/** How much it tells that two documents name one thing of a kind; every text names bodies. */
const weights: Readonly<Record<AuthorityKind, number>> = {
  resolution: 1,
  document: 1,
  instrument: 1,
  meeting: 1,
  organization: 0.5,
  body: 0.25,
};

/** Finds the documents that name what this one names, by how rare the things are that they share; the nearest first. */
export function findRelated(graph: ReferenceGraph, record: CorpusRecord, limit: number): Relation[] {
  const found = new Map<CorpusRecord, { score: number; reasons: (SharedThing & { weight: number })[] }>();
  for (const entry of entriesOf(graph, record)) {
    const users = usersOf(graph, entry);
    if (users.length > commonFrom) continue;
    const here = users.find((one) => one.record.id === record.id)?.paragraphs ?? [];
    const weight = weights[entry.kind] * Math.log(1 + graph.namings.size / users.length);
    for (const other of users) {
      if (other.record.id === record.id) continue;
      const relation = found.get(other.record) ?? { score: 0, reasons: [] };
      relation.score += weight;
      relation.reasons.push({ entry, here, there: other.paragraphs, weight });
      found.set(other.record, relation);
    }
  }
  return [...found]
    .map(([other, { score, reasons }]) => ({ record: other, score, reasons }))
    .sort((one, other) => other.score - one.score || (one.record.id < other.record.id ? -1 : 1))
    .slice(0, limit)
    .map(({ record: other, reasons }) => ({
      record: other,
      reasons: reasons
        .toSorted((one, next) => next.weight - one.weight)
        .map(({ entry, here, there }) => ({ entry, here, there })),
    }));
}

/** What a document names, and the document itself, which others may name. */
function entriesOf({ byRecord, register }: ReferenceGraph, { id }: CorpusRecord): Set<RegisterEntry> {
  const named = (byRecord.get(id) ?? []).map(({ entry }) => entry);
  const own = register.byId.get(id);
  return new Set(own === undefined ? named : [own, ...named]);
}

/** A document that names a thing, or is that thing. */
interface User {
  readonly record: CorpusRecord;
  readonly paragraphs: readonly NamingParagraph[];
}

/** Who names a thing; and a document of the library uses itself, without a paragraph. */
function usersOf({ namings }: ReferenceGraph, { id, record }: RegisterEntry): User[] {
  const { documents } = namings.get(id) ?? unnamed;
  if (record === undefined) return [...documents];
  return [{ record, paragraphs: [] }, ...documents.filter((one) => one.record.id !== record.id)];
}
