import { makeAnchor } from '../../src/domain/anchor.ts';
import { type Authority, authorityIdSchema, authoritySchema } from '../../src/domain/authority.ts';
import { referenceTargetSchema } from '../../src/domain/citation.ts';
import { type CorpusRecord, recordSchema } from '../../src/domain/record.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { buildReferenceGraph, type ReferenceGraph } from '../../src/references/graph.ts';

/** A document of a made-up library: its facts but for those that no picture shows, and what its paragraphs name. */
export interface MadeDocument {
  readonly id: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  /** One list for each paragraph. */
  readonly names?: readonly (readonly string[])[];
}

/** A thing of a made-up register. */
export type MadeAuthority = Readonly<Record<string, unknown>> & { readonly id: string };

/** Makes the graph of a made-up library as a build makes that of a real one. */
export function makeGraph(documents: readonly MadeDocument[], authorities: readonly MadeAuthority[]): ReferenceGraph {
  return buildReferenceGraph(documents.map(makeText), authorities.map(makeAuthority));
}

function makeText({ id, facts = {}, names = [] }: MadeDocument): { record: CorpusRecord; units: Unit[] } {
  const record = recordSchema.parse({
    id,
    kind: 'report',
    title: `Report ${id}`,
    language: 'en',
    extent: 'whole',
    supplied: [],
    source: { file: `sources/${id}.txt`, sha256: '0'.repeat(64), lines: 1 },
    notes: [],
    ...facts,
  });
  return { record, units: names.map((targets, index) => makeParagraph(index + 1, targets)) };
}

function makeParagraph(number: number, targets: readonly string[]): Unit {
  return {
    kind: 'paragraph',
    anchor: makeAnchor('para', `${number}`),
    lines: { startLine: number, endLine: number },
    children: targets.map((target, reference) => ({
      kind: 'citation',
      reference,
      to: referenceTargetSchema.parse(target),
      rule: 'name',
      children: [{ kind: 'text', text: target }],
    })),
  };
}

function makeAuthority({ id, ...facts }: MadeAuthority): Authority {
  return { id: authorityIdSchema.parse(id), ...authoritySchema.parse({ kind: 'meeting', label: id, ...facts }) };
}
