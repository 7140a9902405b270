import { entryPath } from '../references/entry.ts';
import type { ReferenceGraph } from '../references/graph.ts';
import { findWhole, type RegisterEntry } from '../references/register.ts';
import { element, writeXml, type XmlElement } from './xml.ts';

/** What a node or an edge of the graph tells, with the type that GraphML knows it by. */
const attributes = {
  node: { label: 'string', kind: 'string', held: 'boolean', symbol: 'string', date: 'string', url: 'string' },
  edge: { relation: 'string', mentions: 'int', paragraphs: 'int' },
} as const;

type Facts<Of extends keyof typeof attributes> = {
  readonly [Name in keyof (typeof attributes)[Of]]?: string | number | boolean | undefined;
};

const namespace = {
  xmlns: 'http://graphml.graphdrawing.org/xmlns',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': 'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
};

/**
 * Writes the whole graph as GraphML (http://graphml.graphdrawing.org/specification.html): a node for each entry of the
 * register, documents among them; an edge from each document to each entry that it names, with how often; an edge from
 * each entry to what it belongs to.
 */
export function graphml(base: string, graph: ReferenceGraph): string {
  const { entries } = graph.register;
  const nodes = entries.map((entry) => element('node', { id: entry.id }, data(nodeFacts(base, entry))));
  const belonging = entries.flatMap((entry) => belongingOf(graph, entry));
  const whole = element('graph', { id: 'references', edgedefault: 'directed' }, [
    ...nodes,
    ...namings(graph),
    ...belonging,
  ]);
  return writeXml(element('graphml', namespace, [...keys('node'), ...keys('edge'), whole]), new Set());
}

function keys(of: keyof typeof attributes): XmlElement[] {
  return Object.entries(attributes[of]).map(([name, type]) =>
    element('key', { id: name, for: of, 'attr.name': name, 'attr.type': type }),
  );
}

function nodeFacts(base: string, entry: RegisterEntry): Facts<'node'> {
  const { kind, label, symbol, authority, record } = entry;
  const date = authority?.date ?? record?.date ?? authority?.year;
  return { label, kind, held: record !== undefined, symbol, date, url: entryPath(base, entry) };
}

function namings({ namings: all }: ReferenceGraph): XmlElement[] {
  return [...all].flatMap(([id, { documents }]) =>
    documents.map(({ record, paragraphs }) => {
      const mentions = paragraphs.reduce((sum, paragraph) => sum + paragraph.mentions.length, 0);
      return edge(record.id, id, { relation: 'names', mentions, paragraphs: paragraphs.length });
    }),
  );
}

function belongingOf({ register }: ReferenceGraph, entry: RegisterEntry): XmlElement[] {
  const whole = findWhole(register, entry);
  return whole === undefined ? [] : [edge(entry.id, whole.id, { relation: 'belongs to' })];
}

function edge(source: string, target: string, facts: Facts<'edge'>): XmlElement {
  return element('edge', { source, target }, data(facts));
}

function data(facts: Facts<'node'> | Facts<'edge'>): XmlElement[] {
  return Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => element('data', { key: name }, [`${value}`]));
}
