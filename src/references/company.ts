import type { Anchor } from '../domain/anchor.ts';
import type { CorpusRecord } from '../domain/record.ts';
import type { Unit } from '../domain/unit.ts';
import { unitLabel } from '../domain/unit-label.ts';
import { entryPath, namingPath, type PageLink } from './entry.ts';
import { type Mention, paragraphKey, type ReferenceGraph } from './graph.ts';
import { groupMentions, unnamed } from './namings.ts';
import { type NamingPlace, placeOf } from './shown-namings.ts';

/** A thing that a paragraph names, and the other documents that name it too. */
export interface CommonThing {
  readonly entry: PageLink;
  /** How many other documents name it, and the way to all places that do. */
  readonly count: number;
  readonly all: string;
  /** Those documents, where they are few enough to be listed. */
  readonly others: readonly NamingPlace[];
}

/** The company that a paragraph keeps: who names it, and what it names that others name. */
export interface Company {
  readonly anchor: Anchor;
  /** The paragraph in words. */
  readonly label: string;
  readonly namedBy: readonly NamingPlace[];
  /** The rarest first. */
  readonly shares: readonly CommonThing[];
}

/** More than so many others are counted and not listed: which of a thousand would one show? */
const listed = 5;

/** Finds the company of the paragraphs of a document that have any; `base` is the root of the site. */
export function findCompany(
  base: string,
  graph: ReferenceGraph,
  record: CorpusRecord,
  units: readonly Unit[],
): Company[] {
  const made = Map.groupBy(graph.byRecord.get(record.id) ?? [], ({ unit }) => unit.anchor);
  return units.flatMap((unit) => {
    const { anchor } = unit;
    const naming = graph.byParagraph.get(paragraphKey(record.id, anchor)) ?? [];
    const { documents } = groupMentions(naming.filter((one) => one.record.id !== record.id));
    const namedBy = documents.map((document) => placeOf(base, document));
    const shares = findShares(base, graph, record, made.get(anchor) ?? []);
    return namedBy.length + shares.length === 0 ? [] : [{ anchor, label: unitLabel(unit), namedBy, shares }];
  });
}

function findShares(
  base: string,
  { namings }: ReferenceGraph,
  record: CorpusRecord,
  mentions: readonly Mention[],
): CommonThing[] {
  const entries = [...new Set(mentions.map(({ entry }) => entry))].filter((entry) => entry.record?.id !== record.id);
  return entries
    .map((entry) => {
      const { documents } = namings.get(entry.id) ?? unnamed;
      const count = documents.length - 1;
      const others = count > listed ? [] : documents.filter((one) => one.record.id !== record.id);
      return {
        entry: { path: entryPath(base, entry), label: entry.label },
        count,
        all: namingPath(base, entry),
        others: others.map((document) => placeOf(base, document)),
      };
    })
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.count - other.count);
}

/** The id of the list that tells the company of a unit; no unit has an anchor that begins so. */
export function companyId({ anchor }: Pick<Unit, 'anchor'>): string {
  return `company-${anchor}`;
}
