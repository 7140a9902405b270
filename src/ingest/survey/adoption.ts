import { type IsoDate, isDateLine } from '../../domain/dates.ts';
import type { Line } from '../line.ts';
import { findDate } from './dated-words.ts';
import { readImpairedDigits } from './digits.ts';
import { type Found, foundOn } from './found.ts';
import { bareWords, joinWrapped, type SurveyedText } from './surveyed-text.ts';

/** What a text says of its adoption in one place. */
export interface Adoption {
  readonly line: Line;
  readonly organ?: string;
  readonly meeting?: Found;
  readonly date?: Found<IsoDate>;
}

/** "34th plenary meeting", "871st meeting", and what a scanner makes of it: "I364th meeting", "1193rd_ meeting" */
const meeting = '(?<ordinal>[\\dIlO|\\]]{1,5})(?<suffix>st|nd|rd|th)[_ ]*\\s(?<plenary>plenary\\s+)?meeting\\b';

/** "Adopted unanimously at the 871st meeting", "Adopted by the Security Council at its 4653rd meeting" */
const adoptedAt = new RegExp(
  `^(?<verb>\\p{Lu}\\p{Ll}+)(?: by the (?<organ>\\p{Lu}.{2,80}?)|(?: \\S+){0,6}?),? (?:at|by|in) (?:the|its) (?:resumed )?${meeting}`,
  'u',
);

/** "34th plenary meeting", with its date on the same line or the next */
const meetingLine = new RegExp(`^${meeting}`);

/** "Resolution adopted by the General Assembly on 23 December 2003" */
const adoptedBy = /^Resolution adopted by the (?<organ>\p{Lu}.{2,80}?)(?: (?<on>on .+)| (?:without|during|at) .*)?$/u;

/** How many lines an account of the adoption is looked for in. */
const lineCount = 4;

/** Finds what a text says of its adoption, above the resolution or below it. */
export function findAdoptions({ lines }: SurveyedText): Adoption[] {
  return lines.flatMap((line, index) => {
    if (!/^[*\p{Lu}\d\]|]/u.test(line.text)) return [];
    const here = lines.slice(index, index + lineCount);
    const blankAt = here.findIndex(({ text }) => text === '');
    const together = blankAt === -1 ? here : here.slice(0, blankAt);
    const words = joinWrapped(together.map(({ text }) => bareWords(text)));
    const opensPassage = (lines[index - 1]?.text ?? '') === '';
    return (
      readAdoptedBy(line) ??
      readAdoptedAt(line, words, opensPassage, together) ??
      readMeetingLine(line, words, lines.slice(index + 1, index + lineCount)) ??
      []
    );
  });
}

function readAdoptedBy(line: Line): Adoption | undefined {
  const { organ, on } = adoptedBy.exec(bareWords(line.text))?.groups ?? {};
  if (organ === undefined) return undefined;
  const date = on === undefined ? undefined : findDate(line, on);
  return { line, organ, ...(date ? { date } : {}) };
}

/** A first word that is nearly “Adopted” may be that word impaired, at the head of a passage. */
function readAdoptedAt(line: Line, words: string, opensPassage: boolean, lines: readonly Line[]): Adoption | undefined {
  const match = adoptedAt.exec(words);
  const isAdopted = match?.groups?.['verb'] === 'Adopted';
  if (!match || !(isAdopted || (opensPassage && isImpaired(match.groups?.['verb'] ?? '')))) return undefined;
  const found = nameMeeting(line, match.groups);
  const rest = /^,?\s+(?:held )?on (.{5,40})/.exec(words.slice(match[0].length))?.[1];
  const dateLine = lines.find((one) => findDate(one, one.text) !== undefined) ?? line;
  const date = rest === undefined ? undefined : findDate(dateLine, rest);
  const organ = match.groups?.['organ'];
  return {
    line,
    ...(found
      ? { meeting: isAdopted ? found : { ...found, certainty: 'unsure', because: 'the line is impaired' } }
      : {}),
    ...(date ? { date } : {}),
    ...(organ === undefined ? {} : { organ }),
  };
}

/** Tells whether a word is “Adopted” but for one or two letters: "Adapted", "Adoptcd". */
function isImpaired(word: string): boolean {
  const adopted = 'Adopted';
  const same = [...adopted].filter((letter, index) => word[index] === letter).length;
  return word.length === adopted.length && same >= adopted.length - 2;
}

function readMeetingLine(line: Line, words: string, below: readonly Line[]): Adoption | undefined {
  const match = meetingLine.exec(words);
  const rest = match ? words.slice(match[0].length).trim() : '';
  if (!match || (rest !== '' && !isDateLine(rest))) return undefined;
  const found = nameMeeting(line, match.groups);
  const dateLine = below.find(({ text }) => text !== '');
  const dated = dateLine && isDateLine(bareWords(dateLine.text)) ? dateLine : line;
  const date = findDate(dated, bareWords(dated.text));
  return { line, ...(found ? { meeting: found } : {}), ...(date ? { date } : {}) };
}

function nameMeeting(line: Line, groups: Record<string, string> | undefined): Found | undefined {
  const { ordinal = '', suffix = '', plenary } = groups ?? {};
  const digits = readImpairedDigits(ordinal);
  if (digits === undefined) return undefined;
  const value = `${digits}${suffix} ${plenary === undefined ? '' : 'plenary '}meeting`;
  return digits === ordinal
    ? foundOn(line, value, 'printed')
    : foundOn(line, value, 'unsure', 'the digits are impaired');
}
