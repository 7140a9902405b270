import type { Line } from '../../line.ts';
import type { Passage } from '../../passage.ts';
import type { DraftUnit } from '../production.ts';

/** "*The Economic and Social Council,*", "The Security Council": the organ that adopts the text, alone on its line. */
const organLine =
  /^\*?The (?:\p{Lu}[\p{L}’'-]*|of|and|the|for|on|in|to)(?: (?:\p{Lu}[\p{L}’'-]*|of|and|the|for|on|in|to)){1,15},?\*?$/u;

/**
 * Finds the opening line of a resolution: the name of an organ, alone on its line. A title may have the same form ("The
 * Situation in the Middle East"); the comma that an opening line ends in tells them apart where one has it.
 */
export function findOpeningLine(lines: readonly Line[]): Line | undefined {
  const candidates = lines.filter(({ text }) => organLine.test(text));
  const [opening = candidates[0]] = candidates.filter(endsInComma);
  return opening && candidates.find((line) => namesSameOrgan(line, opening));
}

/** Tells whether a line is the opening line, or says the same again: a part of a resolution has its own. */
export function isOpeningLine(line: Line, opening: Line | undefined): boolean {
  return opening !== undefined && organLine.test(line.text) && namesSameOrgan(line, opening);
}

/** Tells whether an opening line ends in a comma: what follows it is a preamble, and no verb. */
export function endsInComma({ text }: Pick<Line, 'text'>): boolean {
  return /,\*?$/.test(text);
}

/** Reads an opening line. */
export function readOpeningLine(passage: Passage, opening: Line | undefined): DraftUnit | undefined {
  if (passage.lines.length > 1 || !isOpeningLine(passage.lines[0], opening)) return undefined;
  return { kind: 'organ-line', passage, because: 'the name of an organ, alone on its line' };
}

function namesSameOrgan(one: Line, other: Line): boolean {
  return nameOf(one) === nameOf(other);
}

function nameOf({ text }: Line): string {
  return text.replaceAll(/[*,]/g, '');
}
