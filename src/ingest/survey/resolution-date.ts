import { formatDate, type IsoDate } from '../../domain/dates.ts';
import type { Adoption } from './adoption.ts';
import { doubt, type Found } from './found.ts';
import type { ResolutionHeading } from './resolution-heading.ts';

/**
 * Gives the day on which a resolution was adopted: the one printed by its number, else by the account of its adoption.
 * Where these differ, or the year in the number is another, it is unsure. The date of a masthead is that of issue.
 */
export function findDateOfResolution(
  heading: ResolutionHeading | undefined,
  adoptions: readonly Adoption[],
): Found<IsoDate> | undefined {
  const candidates = [heading?.date, ...adoptions.map(({ date }) => date)].filter((found) => found !== undefined);
  const date = candidates.find(({ certainty }) => certainty === 'printed') ?? candidates[0];
  if (date === undefined) return undefined;
  const other = candidates.find(({ value }) => value !== date.value);
  if (other) return doubt(date, `line ${other.line} says ${formatDate(other.value)}`);
  const year = heading && /\((\d{4})\)$/.exec(heading.number)?.[1];
  if (heading && year !== undefined && year !== date.value.slice(0, 4)) {
    return doubt(date, `the number ${heading.number} on line ${heading.line.number} has another year`);
  }
  return date;
}
