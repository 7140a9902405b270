import { type Line, normaliseLines } from '../line.ts';
import type { Passage } from '../passage.ts';
import { segment } from '../segment.ts';
import type { SourceText } from '../source-text.ts';

/** What a survey looks at: a text, its lines, and the passages that blank lines divide them into. */
export interface SurveyedText {
  readonly source: SourceText;
  readonly lines: readonly Line[];
  /** The lines that are not blank. */
  readonly printed: readonly Line[];
  readonly passages: readonly Passage[];
}

/** Divides a source text into the lines and passages that a survey looks at. */
export function makeSurveyedText(source: SourceText): SurveyedText {
  const lines = normaliseLines(source);
  return { source, lines, printed: lines.filter(({ text }) => text !== ''), passages: segment(lines) };
}

/**
 * Gives the words of a line without the marks of a heading and of emphasis around them.
 *
 * @example bareWords('*The Economic and Social Council,*') => 'The Economic and Social Council,'
 */
export function bareWords(text: string): string {
  return text
    .replace(/^#{1,6}\s+/, '')
    .replaceAll('*', '')
    .trim();
}

/**
 * Joins lines the way they read on: a word that is divided at the end of a line becomes one.
 *
 * @example joinWrapped(['at the 194th meet-', 'ing by 8 votes']) => 'at the 194th meeting by 8 votes'
 */
export function joinWrapped(texts: readonly string[]): string {
  return texts.reduce((joined, text) => {
    if (joined === '') return text;
    return /\p{L}-$/u.test(joined) && /^\p{Ll}/u.test(text) ? `${joined.slice(0, -1)}${text}` : `${joined} ${text}`;
  }, '');
}
