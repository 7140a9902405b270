import type { Line } from '../../line.ts';
import { type Passage, passageText } from '../../passage.ts';
import { findMarker } from '../marker.ts';

/** "34th plenary meeting", "Adopted unanimously at the 871st meeting", "[Adopted without a vote.]", "Adopted by…at its…" */
const adoptionLine =
  /^[*[(]*(?:\d{1,5}(?:st|nd|rd|th) (?:plenary )?meeting\b|Adopted (?:\S+ ){0,8}(?:at|by|in|without)\b|Adopted (?:at|by|in|without)\b)/;

/** "Fifty-fifth plenary meeting, / 11 December 1946." */
const meetingInWords = /^\*?\p{Lu}[\p{L}-]*(?: [\p{L}-]+)?(?:st|nd|rd|th) (?:plenary )?meeting[,.]?\*?$/u;

/** "Adapted unanimously at the / 2916th meeting.": what an adoption line is, whatever a scanner made of its first word. */
const closingWords = /^\p{Lu}\p{Ll}+ed\b.{0,60}\bmeet(?:-? ?ing)\b(?:[^,;]|[,;](?!$)){0,200}$/u;

/** The marks of footnotes that may stand behind the last words of a paragraph. */
const marksAtEnd = /\*?(?:\s*\d{1,3}\/?|<sup>[^<]{0,9}<\/sup>|[\p{No}*])*$/u;

/** "141 (1960). Resolution of 5 July 1960", "Resolution 661 (1990)", "1997/2. International migration and development" */
const titleLine =
  /^(?:#{1,6} )?(?:(?:Resolution|RESOLUTION) \d|\d{1,4}(?:\/\d{1,4}(?: [A-Z])?| ?\([IVXLC\d -]{1,8}\))\.? ?(?:Resolution|RESOLUTION|\p{Lu}|$))/u;

/** "[S/4374]", "(S/3139/Rev.2]": the symbol of the document that was adopted, in brackets under the title. */
const symbolLine = /^[[(]?[A-Z]{1,3}\/[^\s\])}]{1,20}(?:,? [^\s\])}]{1,6})?[\])}]$/;

/** A line before a new number ends as a clause ends. */
const clauseEnd = /(?:[\p{Po}\p{Pe}\p{Pf}]| and| or)\*?(?:\s*\d{1,3})?$/u;

/** Tells whether a line opens with the number of a resolution. */
export function isTitleLine({ text }: Line): boolean {
  return titleLine.test(text);
}

/** Tells whether a line is a symbol in brackets. */
export function isSymbolLine({ text }: Line): boolean {
  return symbolLine.test(text);
}

/** Tells whether a line opens the account of an adoption. */
export function opensAdoption({ text }: Line): boolean {
  return adoptionLine.test(text) || meetingInWords.test(text);
}

/** Tells whether a passage below the operative part is the account of its adoption. */
export function isAdoption(passage: Passage): boolean {
  return opensAdoption(passage.lines[0]) || (passage.lines.length <= 6 && closingWords.test(passageText(passage)));
}

/** Tells whether a line ends as a clause ends. */
export function endsClause({ text }: Line): boolean {
  return clauseEnd.test(text);
}

/**
 * Finds the printed number of a paragraph. A stop that a scanner took for a comma or lost is none the less a stop where
 * the number is the one that is due: "10, Reaffirms" after 9, "6.Calls" after 5.
 */
export function findParagraphNumber(
  text: string,
  due: number,
): { printed: string; at: number; length: number } | undefined {
  const strict = findMarker(text, 'arabic');
  if (strict) return strict;
  const loose = /^(\d{1,3}(?:\.|[,:;]?(?=\s)))\s*(?=\p{Lu}\p{Ll})/u.exec(text);
  const printed = loose?.[1];
  if (!loose || printed === undefined || Number.parseInt(printed, 10) !== due) return undefined;
  return { printed, at: 0, length: loose[0].length };
}

/** Gives words without the marks of footnotes behind them. */
export function withoutMarks(text: string): string {
  const last = text.slice(-40);
  return text.slice(0, text.length - last.length) + last.replace(marksAtEnd, '');
}

/** Tells whether words open with a quotation mark: "“What are the legal consequences", "\" 2. Calls upon". */
export function opensQuotation(text: string): boolean {
  return /^\*?["“„«]/.test(text);
}

/** Finds the number that opens a footnote printed as plain text, "20 Ibid.", "1/ S/24476, annex.". */
export function findFootnoteNumber(text: string): { printed: string; at: number; length: number } | undefined {
  const match = /^(\d{1,3}\/?)\s+(?=\S)/.exec(text);
  const printed = match?.[1];
  return match && printed !== undefined ? { printed, at: 0, length: match[0].length } : undefined;
}
