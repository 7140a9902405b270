/**
 * The collections: one kind of record each. Everything that needs a list of kinds or collections derives it from this
 * table; its order is the order in which readers meet them.
 */
export const collections = {
  resolutions: {
    kind: 'resolution',
    title: 'Resolutions',
    singular: 'Resolution',
  },
  agendas: { kind: 'agenda', title: 'Agendas', singular: 'Agenda' },
  reports: { kind: 'report', title: 'Reports', singular: 'Report' },
  papers: { kind: 'paper', title: 'Papers', singular: 'Paper' },
  notices: { kind: 'notice', title: 'Notices', singular: 'Notice' },
  documents: { kind: 'document', title: 'Other documents', singular: 'Document' },
} as const satisfies Record<string, { kind: string; title: string; singular: string }>;

/** The name of a collection, which is the first part of the addresses of its records. */
export type Collection = keyof typeof collections;

/** What tells the records of one collection from those of another. */
export type RecordKind = (typeof collections)[Collection]['kind'];

/** Every collection, in the order of the table. */
export const collectionNames = Object.keys(collections).filter(isCollection);

/** Every kind of record, in the order of the table. */
export const recordKinds = collectionNames.map((name) => collections[name].kind);

/** Gives the collection that records of a kind are in. */
export function collectionOf(kind: RecordKind): Collection {
  const found = collectionNames.find((name) => collections[name].kind === kind);
  if (found === undefined) throw new Error(`No collection holds records of kind “${kind}”.`);
  return found;
}

/** Tells whether a name is that of a collection. */
export function isCollection(name: string): name is Collection {
  return Object.hasOwn(collections, name);
}
