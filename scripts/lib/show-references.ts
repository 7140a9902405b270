import type { Authority } from '../../src/domain/authority.ts';
import type { CorpusRecord } from '../../src/domain/record.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { buildReferenceGraph, type Mention } from '../../src/references/graph.ts';

/** A document of a library with its units. */
interface ReadDocument {
  readonly record: CorpusRecord;
  readonly units: readonly Unit[];
}

/**
 * Writes, document by document, every reference that was found: the line of the unit it is in, its words, the rule that
 * found it, and where it leads. With an id, of that document only.
 *
 * @example
 * e-res-1997-2: 42 references
 *    9  “General Assembly resolutions 49/127 of 19 December 1994”  (resolution)  → a-res-49-127, described
 */
export function showReferences(
  documents: readonly ReadDocument[],
  authorities: readonly Authority[],
  id: string | undefined,
): string {
  const { byRecord } = buildReferenceGraph(documents, authorities);
  const ids = documents.map(({ record }) => `${record.id}`);
  if (id !== undefined && !ids.includes(id)) return `There is no document “${id}”. There are: ${ids.join(', ')}.`;
  return ids
    .filter((one) => id === undefined || one === id)
    .map((one) => {
      const mentions = byRecord.get(one) ?? [];
      const count = mentions.length === 1 ? '1 reference' : `${mentions.length} references`;
      return [`${one}: ${count}`, ...mentions.map(showMention)].join('\n');
    })
    .join('\n\n');
}

function showMention({ unit, reference, entry, anchor }: Mention): string {
  const line = `${unit.lines.startLine}`.padStart(5);
  const standing = entry.record ? 'held' : entry.authority ? 'described' : 'known by its symbol only';
  const paragraph = reference.paragraph === undefined ? '' : `, paragraph ${reference.paragraph}`;
  const part = anchor === undefined ? paragraph : `${paragraph} (#${anchor})`;
  return `${line}  “${reference.text}”  (${reference.rule})  → ${entry.id}${part}, ${standing}`;
}
