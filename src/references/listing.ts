import { type AuthorityKind, authorityKindNames } from '../domain/authority.ts';
import type { ReferenceGraph } from './graph.ts';
import { type Naming, unnamed } from './namings.ts';
import type { RegisterEntry } from './register.ts';

/** An entry as the list of the register has it. */
export interface ListedEntry {
  readonly entry: RegisterEntry;
  readonly naming: Naming;
}

/** The entries of one kind: how many there are, and those that are listed, in the order of their names. */
export interface ListedKind {
  readonly kind: AuthorityKind;
  readonly count: number;
  readonly listed: readonly ListedEntry[];
}

/** How many entries of a kind are listed: the most often named. A page of ten thousand lines serves nobody. */
export const listedOfKind = 500;

const byName = new Intl.Collator('en', { numeric: true });

/**
 * Lists what the texts name and what editors have described, by kind. A document that nobody names is not of it.
 *
 * @param most how many of a kind
 */
export function listRegister({ register, namings }: ReferenceGraph, most = listedOfKind): ListedKind[] {
  const all = register.entries
    .filter(({ id, authority }) => authority !== undefined || namings.has(id))
    .map((entry) => ({ entry, naming: namings.get(entry.id) ?? unnamed }));
  return authorityKindNames.flatMap((kind) => {
    const ofKind = all.filter(({ entry }) => entry.kind === kind);
    const listed = ofKind
      .toSorted((one, other) => other.naming.paragraphs - one.naming.paragraphs)
      .slice(0, most)
      .sort((one, other) => byName.compare(one.entry.label, other.entry.label));
    return ofKind.length > 0 ? [{ kind, count: ofKind.length, listed }] : [];
  });
}
