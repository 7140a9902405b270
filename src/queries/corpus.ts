import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { type Collection, collectionNames, collectionOf } from '../domain/collection.ts';
import { type CorpusRecord, compareRecords } from '../domain/record.ts';
import type { Unit } from '../domain/unit.ts';
import { readUnits } from '../mdx/read.ts';

/** A record with its text. */
export interface ReadRecord {
  readonly record: CorpusRecord;
  readonly units: readonly Unit[];
  /** Changes with the record and its text. */
  readonly digest: string;
}

/** Gives every record with its text, by collection and then by date; records without a date come last. */
export async function getReadRecords(): Promise<ReadRecord[]> {
  const entries = (await Promise.all(collectionNames.map(getEntries))).flat();
  return entries.map(({ data, body, digest }) => ({
    record: data,
    units: readUnitsOnce(body ?? '', `${digest}`),
    digest: `${digest}`,
  }));
}

/**
 * Several pages and files are made of the same text; it is read once. The digest of an entry changes with its text, so
 * nothing here can be stale.
 */
const unitsByDigest = new Map<string, readonly Unit[]>();

function readUnitsOnce(mdx: string, digest: string): readonly Unit[] {
  const known = unitsByDigest.get(digest);
  if (known !== undefined) return known;
  const units = readUnits(mdx);
  unitsByDigest.set(digest, units);
  return units;
}

/** Gives every record, in the same order. */
export async function getRecords(): Promise<CorpusRecord[]> {
  return (await Promise.all(collectionNames.map(getEntries))).flat().map(({ data }) => data);
}

/** A collection that has documents, and how many. */
export interface HeldCollection {
  readonly collection: Collection;
  readonly count: number;
}

let held: Promise<HeldCollection[]> | undefined;

/** Gives the collections that have documents, in the order in which readers meet them. Every page asks; a build looks once. */
export async function getHeldCollections(): Promise<HeldCollection[]> {
  if (!import.meta.env.PROD) return findHeldCollections();
  held ??= findHeldCollections();
  return held;
}

async function findHeldCollections(): Promise<HeldCollection[]> {
  const counted = collectionNames.map(async (collection) => ({
    collection,
    count: (await getCollection(collection)).length,
  }));
  return (await Promise.all(counted)).filter(({ count }) => count > 0);
}

/** Gives the records of one collection, in the same order. */
export async function getRecordsOf(collection: Collection): Promise<CorpusRecord[]> {
  return (await getEntries(collection)).map(({ data }) => data);
}

/** Gives the text of a record as received. */
export async function getSourceText({ source }: CorpusRecord): Promise<string> {
  const entry = await getEntry('sources', source.file);
  if (entry === undefined) throw new Error(`The library has no ${source.file}, though a record was made from it.`);
  return entry.data.text;
}

/** Gives the editor's introduction to a record, which may have no words. */
export async function getIntroduction({ source }: CorpusRecord): Promise<CollectionEntry<'introductions'>> {
  const entry = await getEntry('introductions', source.file.slice('sources/'.length, -'.txt'.length));
  if (entry === undefined)
    throw new Error(`The library has no facts for ${source.file}, though a record was made from it.`);
  return entry;
}

async function getEntries(collection: Collection): Promise<CollectionEntry<Collection>[]> {
  return (await getCollection(collection)).toSorted((one, other) => compareRecords(one.data, other.data));
}

/** A path parameter for each record, for `getStaticPaths`. */
export function recordParams({ kind, id }: CorpusRecord): {
  collection: Collection;
  id: string;
} {
  return { collection: collectionOf(kind), id };
}
