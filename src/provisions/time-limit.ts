import { findWrittenDates, type IsoDate, toIsoDate } from '../domain/dates.ts';

const date = String.raw`(?:\p{L}+day,? )?\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?`;
const monthOrYear = String.raw`(?:(?:January|February|March|April|May|June|July|August|September|October|November|December),? )?\d{4}`;
const unit = '(?:hours?|days?|weeks?|months?|years?)';
const amount = String.raw`(?:[\p{L}\p{N}-]+ ){1,2}${unit}`;
const number = String.raw`(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|thirty|sixty|ninety|\d+)`;
const ordinal = String.raw`(?:[\p{L}-]*(?:first|second|third|th)|\d+(?:st|nd|rd|th)|next|forthcoming|coming)`;
const limit = '(?:no later than|not later than|at the latest by|on or before|by|before|prior to|until|beyond)';

/** A noun phrase as far as it is certain: up to a stop, a conjunction, or a preposition other than "of". */
const breaks = String.raw`(?:an?|all|and|any|as|at|but|by|for|from|in|including|on|or|taking|that|to|unless|until|which|with)\b`;
const thing = String.raw`(?:(?:the|this|that|its|their|his) )?(?!${breaks})[\p{L}\p{N}’'-]+(?: (?!${breaks})[\p{L}\p{N}’'-]+){0,14}`;

/** A form that limits have. What happened, or is said to happen, at some other time has the same forms, which is tested. */
interface Form {
  readonly pattern: string;
  /** Whether it is a limit only with a date that is not before the day of the resolution. */
  readonly isDated?: true;
}

const forms: readonly Form[] = [
  // "for a further period of six months, that is, until 31 May 1979", "for a further period, ending on 15 December 1979"
  {
    pattern: String.raw`for (?:a|an|another) (?:[\p{L}-]+ ){0,3}period(?: of ${amount}(?: and ${amount})?)?(?:,? (?:that is,? )?(?:until|ending(?: on)?|terminating on|to) ${date})?`,
  },
  // "no later than 15 December 2002", "by 2005", "before the end of March 1994", "by late January 1994"
  {
    pattern: `(?:${limit}|ending(?: on)?|terminating on) (?:the (?:end|beginning|middle|first week|last week) of |the year |late |early |mid-)?(?:${date}|${monthOrYear})`,
    isDated: true,
  },
  // "on 7 January 1980", "in December 1993"
  { pattern: `on ${date}|in ${monthOrYear}`, isDated: true },
  // "within thirty days", "within the next six months", "within three months of the adoption of the present resolution"
  {
    pattern: `within (?:the next |the following |a (?:further )?period of |no more than )?${amount}(?: (?:of|from|after|following) ${thing})?`,
  },
  // "one month before that reassessment", "not later than three months thereafter"
  {
    pattern: `(?<!every )(?:(?:no|not) later than )?${number} ${unit} (?:thereafter|(?:before|after|prior to|following|from) ${thing})`,
  },
  // "at its thirty-first session", "before the end of the forty-seventh session of the General Assembly"
  {
    pattern: String.raw`(?:${limit} the (?:end|beginning|opening) of|at|during|to|${limit}) (?:its|the|their|his) (?:${ordinal}(?: [\p{L}-]+){0,3} session(?: of ${thing})?|(?:[\p{L}-]+ ){0,2}session (?:of|in) \d{4})`,
  },
  // "at the end of this period", "at the latest before the expiry of the new mandate period"
  {
    pattern: `(?:at|upon|(?:at the latest )?${limit}) the (?:end|expiry|expiration|close|conclusion|beginning|opening) of ${thing}`,
  },
  // "before the Council meets again", "until a peaceful solution is achieved"
  {
    pattern: String.raw`(?:before|until) (?:the|an?|such|this|these) (?:(?!${breaks})[\p{L}’'-]+ ){1,5}?(?:meets?(?: again)?|(?:is|are|has been|have been) \p{Ll}+)`,
  },
];

const firm = forms.map(({ isDated = false, pattern }) => ({ isDated, pattern: standing(pattern, 'gu') }));

const soft = standing(
  [
    'as (?:soon|early) as (?:possible|practicable)',
    'at the earliest (?:possible )?(?:date|opportunity|time|moment)',
    'as soon as [^,;:]{1,120}(?=[,;:]|$)',
  ].join('|'),
  'u',
);

/** A pattern that is not part of longer words. */
function standing(pattern: string, flags: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, flags);
}

/** How far back from a limit, in characters, the words are looked for that it may belong to. */
const nearest = 300;

/**
 * Finds by when something is to be done: the first limit that names a time, or else one that says "as soon as possible",
 * or as soon as something is so.
 *
 * @param day of the resolution, where it is known
 * @returns where the limit begins and ends, in UTF-16 code units
 * @example findTimeLimit('to report to the Council within thirty days', undefined) => “within thirty days”
 * @example findTimeLimit('to withdraw to the positions held before 5 August 1965', '1965-09-20') => undefined
 */
export function findTimeLimit(text: string, day: IsoDate | undefined): { start: number; end: number } | undefined {
  const found = firm
    .flatMap(({ pattern, isDated }) => [...text.matchAll(pattern)].map((match) => ({ match, isDated })))
    .filter(({ match: [words], isDated }) => isToCome(words, isDated, day))
    .filter(
      ({ match: { index, 0: words } }) => !isOfAnotherTime(text.slice(Math.max(0, index - nearest), index), words),
    );
  const [first] = found
    .map(({ match }) => stretchOf(match))
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
  const match = soft.exec(text);
  return first ?? (match === null ? undefined : stretchOf(match));
}

function stretchOf({ index, 0: words }: RegExpExecArray): { start: number; end: number } {
  return { start: index, end: index + words.length };
}

/** Tells whether no date in the words is before the day; what needs a date to be a limit must have one. */
function isToCome(words: string, isDated: boolean, day: IsoDate | undefined): boolean {
  const years = [...words.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([year]) => year);
  const saysWhen = /^(?:on|in)\b/.test(words);
  if (isDated && (day === undefined || years.length === 0)) return !saysWhen && (years.length > 0 || /\d/.test(words));
  if (day === undefined) return true;
  const dates = findWrittenDates(words).map(toIsoDate);
  const isYearAlone = saysWhen && dates.length === 0 && /^in \d/.test(words);
  return (
    dates.every((date) => date === undefined || date >= day) &&
    years.every((year) => (isYearAlone ? year > day.slice(0, 4) : year >= day.slice(0, 4)))
  );
}

/**
 * Tells whether words of time belong to something else than what is to be done: to a participle right before them
 * ("granted prior to", "held by them before"), and a session to any after the infinitive ("the programme adopted by the Council at").
 */
function isOfAnotherTime(before: string, words: string): boolean {
  if (/(?<!\bbe |- )\b(?:\p{Ll}+ed|held)(?: by \p{Ll}+)? $/u.test(before)) return true;
  if (!words.includes(' session')) return false;
  const infinitive = before.search(/(?<!\p{L})to (?:be )?\p{Ll}+(?!.*(?<!\p{L})to (?:be )?\p{Ll})/su);
  return /(?<!\bto be )\b(?:\p{Ll}+ed|held|taken|made|given|set|drawn)\b/u.test(before.slice(Math.max(infinitive, 0)));
}
