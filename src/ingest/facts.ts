import type { z } from 'zod';
import { findWrittenDates, formatDate, toIsoDate } from '../domain/dates.ts';
import type { Place } from '../domain/place.ts';
import type { Problem } from '../domain/problem.ts';
import { type SourceFacts, sourceFactsSchema, type TextualFact, textualFacts } from '../domain/source-facts.ts';
import type { SourceText } from './source-text.ts';

/** The front matter of a facts file as it was read, with what is needed to point into the file. */
export interface WrittenFacts {
  readonly file: string;
  /** The whole file as text. */
  readonly text: string;
  readonly data: unknown;
}

/** Gives the place of the first line of a facts file that has the words, or of the file. */
export function placeInFacts({ file, text }: Pick<WrittenFacts, 'file' | 'text'>, words: string): Place {
  const at = words === '' ? -1 : text.indexOf(words);
  if (at === -1) return { file };
  const before = text.slice(0, at).split('\n');
  return {
    file,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  };
}

/** Gives the place of a key of the front matter, or of the file. */
export function placeOfKey({ file, text }: Pick<WrittenFacts, 'file' | 'text'>, key: string): Place {
  const index = text.split('\n').findIndex((line) => line.startsWith(`${key}:`));
  return index === -1 ? { file } : { file, line: index + 1, column: 1 };
}

/** Checks front matter against its schema: the facts, or one problem for each thing that is wrong with them. */
export function parseFacts(written: WrittenFacts): SourceFacts | Problem[] {
  const parsed = sourceFactsSchema.safeParse(written.data, {
    reportInput: true,
  });
  return parsed.success ? parsed.data : parsed.error.issues.map((issue) => factsProblem(written, issue));
}

function factsProblem(written: WrittenFacts, issue: z.core.$ZodIssue): Problem {
  const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path.find((part) => typeof part === 'string');
  const isMissing = issue.code !== 'unrecognized_keys' && issue.input === undefined;
  const isNested = issue.path.length > 1;
  return {
    code: 'facts-invalid',
    place: key === undefined || (isMissing && !isNested) ? { file: written.file } : placeOfKey(written, `${key}`),
    reason: isMissing
      ? `“${issue.path.join('.')}” is missing.`
      : `“${issue.path.join('.') || key}”: ${describe(issue)}`,
    hint: isMissing
      ? `add ${isNested ? 'it there' : `a line “${key}: …” to the front matter`}; content/README.md explains each fact.`
      : 'correct the front matter; content/README.md explains each fact.',
  };
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `no such fact: ${issue.keys.join(', ')}.`;
  return `${issue.message}.`;
}

/**
 * Checks that each fact is in the text or is marked as supplied by the editor. A symbol, a name or a title must stand
 * there word for word (capitals and line wraps aside), a date as a date.
 */
export function checkFactsInText(source: SourceText, facts: SourceFacts, written: WrittenFacts): Problem[] {
  const text = foldWords(source.text);
  const dates = new Set(findWrittenDates(source.text.replaceAll(/\s+/g, ' ')).map(toIsoDate));
  return textualFacts
    .filter((fact) => facts[fact] !== undefined && !facts.supplied.includes(fact))
    .filter((fact) => !(isDate(fact) ? dates.has(facts[fact]) : text.includes(foldWords(facts[fact] ?? ''))))
    .map((fact) => {
      const value = facts[fact] ?? '';
      return {
        code: 'fact-not-in-text',
        place: placeOfKey(written, fact),
        reason: `The text does not give the ${fact} “${isDate(fact) ? formatDate(value) : value}”.`,
        hint: `add “${fact}” to “supplied” if you know it from elsewhere, or correct it.`,
      };
    });
}

function isDate(fact: TextualFact): fact is 'date' | 'endDate' {
  return fact === 'date' || fact === 'endDate';
}

/** White space, hyphens and capitals aside; a word divided at the end of a line is whole, "1445 (2002)" is "1445(2002)". */
function foldWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[*#]|<\/?sup>/g, '')
    .replaceAll(/(?<=\p{L})-\s*\n\s*(?=\p{L})/gu, '')
    .replaceAll(/[\s\u2010-\u2015-]+/g, ' ')
    .replaceAll(' (', '(')
    .trim();
}
