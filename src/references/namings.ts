import type { CorpusRecord } from '../domain/record.ts';
import type { Unit } from '../domain/unit.ts';
import { unitLabel } from '../domain/unit-label.ts';
import type { Mention } from './graph.ts';

/** A paragraph that names something, once or more. */
export interface NamingParagraph {
  readonly unit: Unit;
  /** The unit in words; many lists have it, so it is made once. */
  readonly label: string;
  readonly mentions: readonly Mention[];
}

/** A document that names something, with the paragraphs that do. */
export interface NamingDocument {
  readonly record: CorpusRecord;
  readonly paragraphs: readonly [NamingParagraph, ...NamingParagraph[]];
}

/** Who names a thing: the documents in the order of their dates, and how many paragraphs of them. */
export interface Naming {
  readonly documents: readonly NamingDocument[];
  readonly paragraphs: number;
}

/** What nobody names. */
export const unnamed: Naming = { documents: [], paragraphs: 0 };

/** Brings the mentions of one thing, which stand in the order of the graph, together by document and paragraph. */
export function groupMentions(mentions: readonly Mention[]): Naming {
  const documents = new Map<CorpusRecord, [NamingParagraph, ...NamingParagraph[]]>();
  let paragraphs = 0;
  for (const [unit, own] of Map.groupBy(mentions, (mention) => mention.unit)) {
    paragraphs += 1;
    const paragraph = { unit, label: unitLabel(unit), mentions: own };
    for (const { record } of own.slice(0, 1)) {
      const known = documents.get(record);
      if (known === undefined) documents.set(record, [paragraph]);
      else known.push(paragraph);
    }
  }
  return { documents: [...documents].map(([record, own]) => ({ record, paragraphs: own })), paragraphs };
}
