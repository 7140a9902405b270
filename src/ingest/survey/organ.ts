import { findNearOrgan, findOrganOfNumber } from '../../domain/symbol.ts';
import type { Line } from '../line.ts';
import type { Adoption } from './adoption.ts';
import { type Found, foundOn } from './found.ts';
import type { Masthead } from './masthead.ts';
import { isProperName } from './proper-name.ts';
import type { ResolutionHeading } from './resolution-heading.ts';
import { bareWords, type SurveyedText } from './surveyed-text.ts';

/** "*The Economic and Social Council,*", "The Security Council", "The Security Council ;" */
const openingLine = /^The (?<organ>\p{Lu}[^.;:]{2,120}?)\s?(?<stop>[.,;:]?)$/u;

/** The line in which a resolution names its organ: the subject of everything below it. */
export interface OpeningLine {
  readonly line: Line;
  readonly organ: string;
  /** Whether a comma closes it, as the form prescribes; without one it might be anything. */
  readonly hasComma: boolean;
}

/** Finds the first line that is the name of an organ and nothing else: first those that a comma closes. */
export function findOpeningLine({ printed }: SurveyedText): OpeningLine | undefined {
  const lines = printed.flatMap((line) => readOpeningLine(line) ?? []);
  return lines.find(({ hasComma }) => hasComma) ?? lines[0];
}

function readOpeningLine(line: Line): OpeningLine | undefined {
  const { organ, stop } = openingLine.exec(bareWords(line.text))?.groups ?? {};
  return organ !== undefined && isProperName(organ) ? { line, organ, hasComma: stop === ',' } : undefined;
}

/** The organ of a resolution: of its opening line, or of its adoption, its masthead, the form of its number. */
export function findOrganOfResolution(
  opening: OpeningLine | undefined,
  heading: ResolutionHeading | undefined,
  adoptions: readonly Adoption[],
  masthead: Masthead,
): Found | undefined {
  if (opening) return nameOrgan(opening);
  const adopted = adoptions.find(({ organ }) => organ !== undefined);
  if (adopted?.organ !== undefined) return foundOn(adopted.line, adopted.organ, 'printed');
  if (masthead.organ) return masthead.organ;
  const organ = heading && findOrganOfNumber(heading.number);
  if (heading === undefined || organ === undefined) return undefined;
  return foundOn(heading.line, organ, 'inferred', `only the ${organ} numbers its resolutions so`);
}

function nameOrgan({ line, organ }: OpeningLine): Found {
  const near = findNearOrgan(organ);
  if (near === undefined || near === organ) return foundOn(line, organ, 'printed');
  return foundOn(line, near, 'unsure', 'the name is impaired');
}
