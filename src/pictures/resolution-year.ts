import type { UnSymbol } from '../domain/symbol.ts';

/**
 * Gives the year in which a resolution was adopted where its symbol says so: in the series of the Security Council and,
 * since 1978, of the Economic and Social Council. The General Assembly's gives the session, which spans two years.
 * Source: Dag Hammarskjöld Library, research guide "UN document symbols".
 *
 * @example yearOfResolution('S/RES/661(1990)') => 1990
 * @example yearOfResolution('E/RES/1997/2') => 1997
 * @example yearOfResolution('A/RES/49/127') => undefined
 */
export function yearOfResolution(symbol: UnSymbol): number | undefined {
  const [, year] =
    /^S\/RES\/\d+\((\d{4})\)$|^E\/RES\/(\d{4})\/\S+$/.exec(symbol)?.filter((part) => part !== undefined) ?? [];
  return year === undefined ? undefined : Number(year);
}
