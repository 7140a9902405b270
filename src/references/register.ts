import type { Authority, AuthorityKind, SalesNumber } from '../domain/authority.ts';
import type { ReferenceTarget } from '../domain/citation.ts';
import type { CorpusRecord } from '../domain/record.ts';
import { describeSymbol, type UnSymbol } from '../domain/symbol.ts';

/**
 * Anything that texts name: a document of the library, a thing that an editor has described, or a thing known only from
 * the symbol or number by which it is named. One thing is one entry, and one address.
 */
export interface RegisterEntry {
  /** The id of the record where the library holds it, else of the authority, else made from its symbol. */
  readonly id: string;
  readonly kind: AuthorityKind;
  readonly label: string;
  readonly symbol?: UnSymbol;
  readonly salesNumber?: SalesNumber;
  /** As an editor has described it; absent where nobody has. */
  readonly authority?: Authority;
  /** The document of the library that it is; absent where it is not held. */
  readonly record?: CorpusRecord;
}

/** Every entry of a register: those described or held, and, once asked for, those that are only named. */
export interface Register {
  readonly entries: readonly RegisterEntry[];
  readonly byId: ReadonlyMap<string, RegisterEntry>;
  readonly byTarget: ReadonlyMap<ReferenceTarget, RegisterEntry>;
  /** What belongs to each entry, by its id. */
  readonly partsOf: ReadonlyMap<string, readonly RegisterEntry[]>;
}

/** Gives everything that texts may name and that an authority describes. */
export function describedTargets(authorities: readonly Authority[]): Set<ReferenceTarget> {
  const targets = authorities.flatMap(({ id, symbol, salesNumber }) => [id, symbol, salesNumber]);
  return new Set(targets.filter((target) => target !== undefined));
}

/**
 * Builds the register of what is described, held or named. A described thing is held when a record has its symbol or
 * its id; a target that is neither described nor held gets an entry made from its symbol or number.
 */
export function buildRegister(
  records: readonly CorpusRecord[],
  authorities: readonly Authority[],
  targets: readonly ReferenceTarget[],
): Register {
  const recordsBySymbol = mapFirst(records, ({ symbol }) => symbol);
  const recordsById = mapFirst(records, ({ id }) => `${id}`);
  const described = authorities.map((authority) => {
    const record = (authority.symbol && recordsBySymbol.get(authority.symbol)) ?? recordsById.get(authority.id);
    return makeEntry(authority, record);
  });
  const describedRecords = new Set(described.flatMap(({ record }) => record?.id ?? []));
  const held = records.filter(({ id }) => !describedRecords.has(id)).map(entryOfRecord);
  const known = [...described, ...held];
  const byTarget = new Map<ReferenceTarget, RegisterEntry>();
  for (const entry of known) for (const target of targetsOf(entry)) setFirst(byTarget, target, entry);
  const taken = new Set([...known.map(({ id }) => id), ...authorities.map(({ id }) => `${id}`)]);
  const unknown = [...new Set(targets)].filter((target) => !byTarget.has(target)).sort();
  const made = unknown.map((target) => entryOfTarget(target, claimId(taken, idOfTarget(target))));
  for (const entry of made) for (const target of targetsOf(entry)) setFirst(byTarget, target, entry);
  const entries = [...known, ...made];
  const partsOf = new Map<string, RegisterEntry[]>();
  for (const entry of entries) {
    const whole = findWhole({ byTarget }, entry);
    if (whole !== undefined) partsOf.set(whole.id, [...(partsOf.get(whole.id) ?? []), entry]);
  }
  return { entries, byId: mapFirst(entries, ({ id }) => id), byTarget, partsOf };
}

/** Gives what an entry belongs to: its programme, its body, its meeting. */
export function findWhole(
  { byTarget }: Pick<Register, 'byTarget'>,
  { authority }: RegisterEntry,
): RegisterEntry | undefined {
  return authority?.partOf && byTarget.get(authority.partOf);
}

/**
 * Makes the id of a thing that is known by its symbol or sales number only.
 *
 * @example idOfTarget('S/RES/661(1990)') => 's-res-661-1990'
 * @example idOfTarget('E.95.XIII.18') => 'e-95-xiii-18'
 */
export function idOfTarget(target: ReferenceTarget): string {
  return target
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function makeEntry(authority: Authority, record: CorpusRecord | undefined): RegisterEntry {
  const symbol = authority.symbol ?? record?.symbol;
  return {
    id: record?.id ?? authority.id,
    kind: authority.kind,
    label: authority.label,
    ...(symbol === undefined ? {} : { symbol }),
    ...(authority.salesNumber === undefined ? {} : { salesNumber: authority.salesNumber }),
    authority,
    ...(record === undefined ? {} : { record }),
  };
}

function entryOfRecord(record: CorpusRecord): RegisterEntry {
  const { id, symbol, title } = record;
  return {
    id,
    kind: record.kind === 'resolution' ? 'resolution' : 'document',
    label: symbol === undefined ? title : describeSymbol(symbol).label,
    ...(symbol === undefined ? {} : { symbol }),
    record,
  };
}

/** Two symbols can differ in nothing but their punctuation, and an id has none: the second gets a number after it. */
function claimId(taken: Set<string>, wanted: string): string {
  let id = wanted;
  for (let suffix = 2; taken.has(id); suffix += 1) id = `${wanted}-${suffix}`;
  taken.add(id);
  return id;
}

function entryOfTarget(target: ReferenceTarget, id: string): RegisterEntry {
  if (isSymbol(target)) {
    const { label, isResolution } = describeSymbol(target);
    return { id, kind: isResolution ? 'resolution' : 'document', label, symbol: target };
  }
  if (isSalesNumber(target)) {
    return { id, kind: 'document', label: `United Nations publication, Sales No. ${target}`, salesNumber: target };
  }
  throw new Error(`A text names “${target}”, which is not in the register: run “npm run ingest”.`);
}

function targetsOf({ symbol, salesNumber, authority }: RegisterEntry): ReferenceTarget[] {
  return [symbol, salesNumber, authority?.id].filter((target) => target !== undefined);
}

function isSymbol(target: ReferenceTarget): target is UnSymbol {
  return target.includes('/');
}

function isSalesNumber(target: ReferenceTarget): target is SalesNumber {
  return target.includes('.') && !isSymbol(target);
}

function mapFirst<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key | undefined): Map<Key, Item> {
  const map = new Map<Key, Item>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) setFirst(map, key, item);
  }
  return map;
}

function setFirst<Key, Item>(map: Map<Key, Item>, key: Key, item: Item): void {
  if (!map.has(key)) map.set(key, item);
}
