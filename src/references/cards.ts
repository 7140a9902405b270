import { authorityKinds } from '../domain/authority.ts';
import type { CorpusRecord } from '../domain/record.ts';
import { entryDate, entryPath, namingPath, type PageLink } from './entry.ts';
import type { Mention, ReferenceGraph } from './graph.ts';
import { countNaming } from './naming-pages.ts';
import { unnamed } from './namings.ts';

/** What a citation shows of the thing that it names before anybody follows it. */
export interface Card {
  readonly entry: PageLink;
  /** Its kind, its date, whether it is held. */
  readonly facts: string;
  /** The way to all paragraphs that name it; absent for the document that is being read. */
  readonly naming?: PageLink;
  readonly official?: PageLink;
}

/** The cards of a document, by the ids of the entries that they are of. */
export type CardsByEntry = Readonly<Record<string, Card>>;

/** Makes a card for each thing that is named in a document, by all its mentions or by some. */
export function makeCards(
  base: string,
  { byRecord, namings }: ReferenceGraph,
  record: CorpusRecord,
  mentions: readonly Mention[] = byRecord.get(record.id) ?? [],
): CardsByEntry {
  const entries = new Set(mentions.map(({ entry }) => entry));
  const cards = [...entries].map((entry): [string, Card] => {
    const facts = [authorityKinds[entry.kind].singular, entryDate(entry), entry.record ? 'held here' : 'not held here'];
    const official = entry.authority?.officialLink;
    const words = `Named in ${countNaming(namings.get(entry.id) ?? unnamed)}`;
    const card = {
      entry: { path: entryPath(base, entry), label: entry.label },
      facts: facts.flatMap((fact) => fact ?? []).join(' · '),
      ...(entry.record?.id === record.id ? {} : { naming: { path: namingPath(base, entry), label: words } }),
      ...(official === undefined ? {} : { official: { path: official, label: `Official: ${new URL(official).host}` } }),
    };
    return [entry.id, card];
  });
  return Object.fromEntries(cards);
}
