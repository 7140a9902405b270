import { type Adoption, findAdoptions } from './adoption.ts';
import { doubt, type Found, foundOn } from './found.ts';
import type { Masthead } from './masthead.ts';
import { findOpeningLine, findOrganOfResolution, type OpeningLine } from './organ.ts';
import { findDateOfResolution } from './resolution-date.ts';
import { findResolutionHeading, type ResolutionHeading } from './resolution-heading.ts';
import type { SurveyedFacts } from './surveyed-facts.ts';
import { bareWords, type SurveyedText } from './surveyed-text.ts';
import { findSymbolOfResolution } from './symbol.ts';

/** What shows that a text is a resolution, and gives its facts. */
export interface ResolutionMarks {
  readonly opening?: OpeningLine;
  readonly heading?: ResolutionHeading;
  readonly adoptions: readonly Adoption[];
}

/** Finds what shows that a text is a resolution: its heading, its opening line, the accounts of its adoption. */
export function findResolutionMarks(text: SurveyedText): ResolutionMarks {
  const found = findOpeningLine(text);
  const heading = findResolutionHeading(text, found?.line);
  const opening = found?.hasComma || heading ? found : undefined;
  return { ...(opening ? { opening } : {}), ...(heading ? { heading } : {}), adoptions: findAdoptions(text) };
}

/** Gives the facts of a text as a resolution. */
export function surveyResolution(
  { opening, heading, adoptions }: ResolutionMarks,
  masthead: Masthead,
): Omit<SurveyedFacts, 'title' | 'language' | 'extent'> & { title?: Found } {
  const organ = findOrganOfResolution(opening, heading, adoptions, masthead);
  const symbol = findSymbolOfResolution(organ, heading, masthead);
  const date = findDateOfResolution(heading, adoptions);
  const meeting = findMeeting(adoptions);
  const title = heading?.title ?? (heading && nameByNumber(heading));
  return {
    ...(title ? { title } : {}),
    ...(symbol ? { symbol } : {}),
    ...(organ ? { organ } : {}),
    ...(date ? { date } : {}),
    ...(meeting ? { meeting } : {}),
  };
}

/** A resolution without a title goes by its number: "Resolution 661 (1990)". */
function nameByNumber({ line, number, isLegible }: ResolutionHeading): Found {
  const title = `Resolution ${number}`;
  if (!isLegible) return foundOn(line, title, 'unsure', 'the line is impaired');
  const isPrinted = bareWords(line.text).toLowerCase().includes(title.toLowerCase());
  return isPrinted ? foundOn(line, title, 'printed') : foundOn(line, title, 'inferred', 'the number, as it is cited');
}

function findMeeting(adoptions: readonly Adoption[]): Found | undefined {
  const meetings = adoptions.flatMap(({ meeting }) => meeting ?? []);
  const found = meetings.find(({ certainty }) => certainty === 'printed') ?? meetings[0];
  const other = meetings.find(({ value }) => value !== found?.value);
  return found && other ? doubt(found, `line ${other.line} says ${other.value}`) : found;
}
