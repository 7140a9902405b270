import { type Authority, authorityKinds } from '../domain/authority.ts';
import { entryDate, entryPath, type PageLink } from './entry.ts';
import { findWhole, type Register, type RegisterEntry } from './register.ts';

/** What the register knows of an entry, as a page shows it. */
export interface ShownEntry {
  /** Its facts by name; none for a document, whose own facts stand on its page. */
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  readonly official?: PageLink;
  readonly whole?: PageLink;
  readonly parts: readonly PageLink[];
  readonly lifecycle: Authority['lifecycle'];
}

/** Shows what the register knows of an entry; `base` is the root of the site. */
export function showEntry(base: string, register: Register, entry: RegisterEntry): ShownEntry {
  const { symbol, label, authority } = entry;
  const whole = findWhole(register, entry);
  const official = authority?.officialLink;
  const linkTo = (other: RegisterEntry): PageLink => ({ path: entryPath(base, other), label: other.label });
  return {
    facts: entry.record === undefined ? factsOf(entry) : [],
    ...(official === undefined
      ? {}
      : { official: { path: official, label: `${symbol ?? label} at ${new URL(official).host}` } }),
    ...(whole === undefined ? {} : { whole: linkTo(whole) }),
    parts: (register.partsOf.get(entry.id) ?? []).map(linkTo),
    lifecycle: authority?.lifecycle ?? [],
  };
}

function factsOf(entry: RegisterEntry): { term: string; value: string }[] {
  const facts = [
    { term: 'Kind', value: authorityKinds[entry.kind].singular },
    { term: 'Symbol', value: entry.symbol },
    { term: 'Sales No.', value: entry.salesNumber },
    { term: 'Date', value: entryDate(entry) },
    { term: 'Place', value: entry.authority?.place },
    { term: 'Held', value: 'Not in this library' },
  ];
  return facts.flatMap(({ term, value }) => (value === undefined ? [] : { term, value }));
}
