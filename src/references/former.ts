import type { ReferenceGraph } from './graph.ts';
import { idOfTarget, type RegisterEntry } from './register.ts';

/** An address of the register that was or may have been given out, and the entry whose page is elsewhere now. */
export interface FormerAddress {
  readonly id: string;
  readonly entry: RegisterEntry;
}

/**
 * Gives the ids under which things had a page in the register before the library held them: that of their description,
 * and those made from the symbols by which texts name them.
 */
export function findFormerAddresses({ register, byEntry }: ReferenceGraph): FormerAddress[] {
  const present = new Set(register.entries.filter(({ record }) => record === undefined).map(({ id }) => id));
  const found = new Map<string, RegisterEntry>();
  for (const entry of register.entries) {
    if (entry.record === undefined) continue;
    const named = (byEntry.get(entry.id) ?? []).map(({ reference }) => idOfTarget(reference.to));
    const described = entry.authority === undefined ? [] : [entry.authority.id];
    for (const id of [...described, ...named]) if (!present.has(id) && !found.has(id)) found.set(id, entry);
  }
  return [...found].map(([id, entry]) => ({ id, entry }));
}
