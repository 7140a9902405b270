import type { RecordKind } from '../../domain/collection.ts';
import { readText } from '../read.ts';
import type { SourceText } from '../source-text.ts';
import { findExtent } from './extent.ts';
import { doubt, type Found, foundOn } from './found.ts';
import { findKind } from './kind.ts';
import { findLanguage } from './language.ts';
import { readMasthead } from './masthead.ts';
import { findOccasion } from './occasion.ts';
import { findResolutionMarks, surveyResolution } from './resolution.ts';
import type { SurveyedFacts } from './surveyed-facts.ts';
import { makeSurveyedText } from './surveyed-text.ts';
import { findTitle } from './title.ts';

/** What can be read off a text before anybody has said what it is. */
export interface Survey {
  readonly kind: Found<RecordKind>;
  readonly facts: SurveyedFacts;
}

/**
 * Reads the facts of a text off its structure, each with the line it was read from and how sure that is. An editor who
 * knows the kind may give it. Total: every text has a survey, if an unsure one.
 */
export function surveyText(source: SourceText, givenKind?: RecordKind): Survey {
  const text = makeSurveyedText(source);
  const marks = findResolutionMarks(text);
  const masthead = readMasthead(text, marks.opening?.line.number);
  const surveyed = findKind(text, marks);
  const kind = givenKind === undefined ? surveyed : giveKind(surveyed, givenKind);
  const read = readText(source, kind.value);
  const common = { language: findLanguage(text), extent: findExtent(text, read) };
  const title = findTitle(text, masthead.lastLine, read);
  if (kind.value === 'resolution') return { kind, facts: { title, ...surveyResolution(marks, masthead), ...common } };

  const { lastLine: _end, ...ofMasthead } = masthead;
  return { kind, facts: { title, ...ofMasthead, ...findOccasion(read), ...common } };
}

/** The kind that an editor gives stands; where the text shows another, that is said. */
function giveKind(surveyed: Found<RecordKind>, given: RecordKind): Found<RecordKind> {
  if (surveyed.value === given) return surveyed;
  const because = 'given by the editor';
  const found = foundOn({ number: surveyed.line, text: surveyed.quote }, given, 'inferred', because);
  return surveyed.certainty === 'unsure' ? found : doubt(found, `${because}; the text looks like: ${surveyed.value}`);
}
