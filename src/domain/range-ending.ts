/** The end of the address of a range, which follows that of its document. @example rangeEnding('op-2', 'op-4') => '?to=op-4#op-2' */
export function rangeEnding(first: string, last: string): string {
  return first === last ? `#${first}` : `?to=${last}#${first}`;
}

/**
 * Reads such an ending off an address; nothing where it has no two ends.
 *
 * @example readRangeEnding(new URL('https://…/?to=op-4#op-2')) => { first: 'op-2', last: 'op-4' }
 */
export function readRangeEnding({ searchParams, hash }: URL): { first: string; last: string } | undefined {
  const last = searchParams.get('to');
  return last === null || hash === '' ? undefined : { first: hash.slice(1), last };
}
