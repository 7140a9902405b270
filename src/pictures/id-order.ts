const collator = new Intl.Collator('en', { numeric: true });

/** Puts ids in order, 9 before 10. @example compareIds('s-res-9-1946', 's-res-10-1946') => -1 */
export function compareIds(one: { readonly id: string }, other: { readonly id: string }): number {
  return collator.compare(one.id, other.id);
}
