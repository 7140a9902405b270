import type { Stretch } from './candidate.ts';

/** Words that name a document, or one paragraph of it. */
export interface Pinpointed extends Stretch {
  readonly paragraph?: string;
}

/** "2", "3 (a)", "12 (b) (ii)": the printed number of a paragraph. */
const number = String.raw`\d{1,3}(?:\s?\([a-z]{1,5}\)){0,3}`;

/** "2", "2 and 3", "2, 3 (a) and 5", "16-19" */
const numbers = String.raw`${number}(?:(?:\s*,\s*(?:and\s+)?|\s+(?:and|to|or)\s+|\s?[-–]\s?)${number}){0,12}`;

const paragraphs = String.raw`(?:operative\s+)?(?:(?:sub)?paragraphs?|paras?\.)`;

/** "paragraph 2 of ", "operative paragraphs 2 and 3 of its ", "paras. 2-4 of document " at the end of what precedes. */
const before = new RegExp(
  String.raw`(?<![\p{L}-])(${paragraphs}\s+)(${numbers})\s+of\s+(?:(?:its|their|the|document|report)\s+){0,2}$`,
  'iu',
);

/** ", para. 2", ", paragraphs 2 and 3" after the name of what has the paragraphs. */
const after = new RegExp(String.raw`,\s+(${paragraphs}\s+)(${numbers})`, 'iuy');

/** "paragraph 2 of" something else, "paragraph 2 above": the paragraph is not that of what was named before it. */
const otherwise = /^\s*(?:of|above|below|to the)\b|^[\p{L}\p{N}/]/u;

/** How far a pinpoint reaches before what it is in. */
const reach = 100;

/**
 * Widens words that name a document over the paragraphs of it that are named with them. The words are divided among
 * several paragraphs, for each leads to its own: “paragraphs 2” and “3 of resolution 660 (1990)”.
 *
 * @example pinpoint('paragraph 2 of resolution 660 (1990)', “resolution 660 (1990)”) =>
 * [{ start: 0, end: 36, paragraph: '2' }]
 */
export function pinpoint(text: string, citation: Stretch): Pinpointed[] {
  return pinpointBefore(text, citation) ?? pinpointAfter(text, citation) ?? [citation];
}

function pinpointBefore(text: string, { start, end }: Stretch): Pinpointed[] | undefined {
  const preceding = text.slice(Math.max(0, start - reach), start);
  const match = before.exec(preceding);
  if (match === null || /preambular\s+$/i.test(preceding.slice(0, match.index))) return undefined;
  const [words, opening = '', list = ''] = match;
  const from = start - words.length;
  return divide({ start: from, end }, list, from + opening.length);
}

function pinpointAfter(text: string, { start, end }: Stretch): Pinpointed[] | undefined {
  after.lastIndex = end;
  const [words = '', , list] = after.exec(text) ?? [];
  const to = end + words.length;
  if (list === undefined || otherwise.test(text.slice(to, to + 12))) return undefined;
  return divide({ start, end: to }, list, to - list.length);
}

/** Divides words that name several paragraphs: each has its number, the first what is before, the last what is after. */
function divide({ start, end }: Stretch, list: string, listAt: number): Pinpointed[] {
  const found = [...list.matchAll(new RegExp(number, 'gi'))].map(({ 0: printed, index }) => ({
    start: listAt + index,
    end: listAt + index + printed.length,
    paragraph: printed.replaceAll(/\s+/g, ' ').replaceAll(/(?<=\d)\(/g, ' ('),
  }));
  return found.map((one, index) => ({
    ...one,
    start: index === 0 ? start : one.start,
    end: index === found.length - 1 ? end : one.end,
  }));
}
