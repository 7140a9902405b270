import { type IsoDate, isDateLine } from '../../domain/dates.ts';
import { normaliseSymbol, type UnSymbol } from '../../domain/symbol.ts';
import type { Line } from '../line.ts';
import { endsSentence } from '../segment.ts';
import { findDate } from './dated-words.ts';
import { type Found, foundOn } from './found.ts';
import { isProperName } from './proper-name.ts';
import type { SurveyedText } from './surveyed-text.ts';

/**
 * What the head of a UN document says of it, above its title: symbol, organ, distribution and date of issue.
 * Source: UN Editorial Manual, "Masthead documents".
 */
export interface Masthead {
  readonly symbol?: Found<UnSymbol>;
  readonly organ?: Found;
  readonly date?: Found<IsoDate>;
  /** The number of its last line; 0 where the text has no masthead. */
  readonly lastLine: number;
}

/** "United Nations S/RES/1445 (2002)", "A/58/98": a symbol that closes its line. One in brackets is another document's. */
const symbolAtEnd = /^(?<before>.*?)(?:^|\s)(?<symbol>[A-Z]{1,6}(?:\/[A-Za-z0-9.-]+)+(?: ?\([\dIVXLC]{1,8}\))?)\*?$/;

/** "Security Council Distr.: General" */
const distribution = /^(?<organ>\p{Lu}.{2,80}?)?\s*\bDistr\b/u;

/** A masthead is no deeper than this many printed lines, and its lines are no longer. */
const deepest = 12;
const longestLine = 90;

/** Reads the masthead of a text, as far as it has one: above its opening line, and above its first sentence. */
export function readMasthead({ printed }: SurveyedText, openingLine?: number): Masthead {
  const sentenceAt = printed.findIndex(
    ({ number, text }) =>
      number === openingLine || text.length > longestLine || (endsSentence(text) && !distribution.test(text)),
  );
  const head = printed.slice(0, Math.min(deepest, sentenceAt === -1 ? deepest : sentenceAt));
  const symbol = firstOf(head, readSymbol);
  const organ = firstOf(head, readOrgan);
  if (!symbol && !organ) return { lastLine: 0 };
  const firstLine = Math.min(symbol?.line ?? Number.POSITIVE_INFINITY, organ?.line ?? Number.POSITIVE_INFINITY);
  const dateLine = head.find(({ number, text }) => number >= firstLine && isDateLine(text));
  const date = dateLine && findDate(dateLine, dateLine.text);
  return {
    ...(symbol ? { symbol } : {}),
    ...(organ ? { organ } : {}),
    ...(date ? { date } : {}),
    lastLine: Math.max(symbol?.line ?? 0, organ?.line ?? 0, date?.line ?? 0),
  };
}

function readSymbol(line: Line): Found<UnSymbol> | undefined {
  const { before = '', symbol: written } = symbolAtEnd.exec(line.text)?.groups ?? {};
  if (written === undefined || !/\d/.test(written) || !(before === '' || isProperName(before))) return undefined;
  const symbol = normaliseSymbol(written);
  return symbol && foundOn(line, symbol, 'printed');
}

function readOrgan(line: Line): Found | undefined {
  const organ = distribution.exec(line.text)?.groups?.['organ']?.trim();
  return organ === undefined ? undefined : foundOn(line, organ, 'printed');
}

function firstOf<Result>(lines: readonly Line[], read: (line: Line) => Result | undefined): Result | undefined {
  for (const line of lines) {
    const result = read(line);
    if (result !== undefined) return result;
  }
  return undefined;
}
