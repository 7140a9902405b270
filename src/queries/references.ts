import { type CollectionEntry, getCollection } from 'astro:content';
import { type Authority, authorityIdSchema } from '../domain/authority.ts';
import { buildReferenceGraph, type ReferenceGraph } from '../references/graph.ts';
import { getReadRecords } from './corpus.ts';

/** Gives the web of references of the library. It is built once, and anew when a text or an entry has changed. */
export async function getReferenceGraph(): Promise<ReferenceGraph> {
  const [texts, entries] = await Promise.all([getReadRecords(), getDescriptions()]);
  const key = [...texts.map(({ digest }) => digest), ...entries.map(({ digest }) => `${digest}`)].join(' ');
  if (built?.key === key) return built.graph;
  built = { key, graph: buildReferenceGraph(texts, entries.map(toAuthority)) };
  return built.graph;
}

/** The graph that was built last; its key changes with every text and entry, so it cannot be stale. */
let built: { readonly key: string; readonly graph: ReferenceGraph } | undefined;

/** Gives what editors have written about the entries of the register, in the order of their ids. */
export async function getDescriptions(): Promise<CollectionEntry<'authorities'>[]> {
  return (await getCollection('authorities')).toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function toAuthority({ id, data }: CollectionEntry<'authorities'>): Authority {
  return { ...data, id: authorityIdSchema.parse(id) };
}
