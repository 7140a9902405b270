import { resolutionSymbol, type UnSymbol } from '../../domain/symbol.ts';
import { doubt, type Found, foundOn } from './found.ts';
import type { Masthead } from './masthead.ts';
import type { ResolutionHeading } from './resolution-heading.ts';

/**
 * Gives the symbol of a resolution: the one that its number makes in the series of its organ, printed where the masthead
 * has the same. Without a number the symbol of the masthead stands, as it does in a draft. A symbol in brackets below
 * the number is that of the document adopted, and no candidate.
 */
export function findSymbolOfResolution(
  organ: Found | undefined,
  heading: ResolutionHeading | undefined,
  { symbol: printed }: Masthead,
): Found<UnSymbol> | undefined {
  const made = organ && heading && resolutionSymbol(organ.value, heading.number);
  if (!made) return printed;
  if (printed?.value === made) return printed;
  const inferred = foundOn(heading.line, made, 'inferred', `the number, in the series of the ${organ.value}`);
  if (!heading.isLegible) return doubt(inferred, 'the line is impaired');
  if (printed && /^[A-Z]+\/RES\//.test(printed.value)) {
    return doubt(inferred, `the masthead has ${printed.value} on line ${printed.line}`);
  }
  return organ.certainty === 'unsure' ? doubt(inferred, 'so is the organ') : inferred;
}
