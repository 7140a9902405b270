import { printedText } from '../domain/inline.ts';
import type { Problem } from '../domain/problem.ts';
import type { Span } from './passage.ts';
import type { ReadText, ReadUnit } from './read.ts';
import { placeOfOffset, type SourceText } from './source-text.ts';

/**
 * The law of conservation, on the model: every character of the source that is not white space is in exactly one unit
 * or in declared markup, in the order of the source, and the units show exactly those characters.
 */
export function checkConservation(source: SourceText, { units, markup }: ReadText): Problem[] {
  const stretches: Span[] = [...units.flatMap(stretchesOf), ...markup.map(({ line }) => line)];
  return [
    ...findUncovered(source, stretches),
    ...findDisorder(source, units),
    ...units
      .filter((read) => shown(read) !== received(source, read))
      .map((read) => notConserved(source, stretchesOf(read)[0]?.start ?? 0, 'is not shown as it was received')),
  ];
}

function stretchesOf({ draft }: ReadUnit): Span[] {
  return [...(draft.number ? [draft.number] : []), ...draft.passage.lines];
}

function findUncovered(source: SourceText, stretches: readonly Span[]): Problem[] {
  const problems: Problem[] = [];
  let covered = 0;
  const inOrder = stretches.toSorted((one, other) => one.start - other.start || one.end - other.end);
  for (const { start, end } of [...inOrder, { start: source.text.length, end: source.text.length }]) {
    const gap = source.text.slice(covered, start);
    const lost = gap.search(/\S/);
    if (lost !== -1) problems.push(notConserved(source, covered + lost, 'is in no unit'));
    if (start < covered) problems.push(notConserved(source, start, 'is in two units'));
    covered = Math.max(covered, end);
  }
  return problems;
}

function findDisorder(source: SourceText, units: readonly ReadUnit[]): Problem[] {
  const starts = units.map((read) => stretchesOf(read)[0]?.start ?? 0);
  return starts
    .filter((start, index) => start < (starts[index - 1] ?? 0))
    .map((start) => notConserved(source, start, 'is out of its order'));
}

function shown({ unit }: ReadUnit): string {
  return wordsOf(`${unit.number ?? ''} ${printedText(unit.children)}`);
}

function received(source: SourceText, read: ReadUnit): string {
  const lines: string[] = [];
  const markup = read.content.markup.toSorted((one, other) => one.start - other.start);
  let next = 0;
  for (const { start, end } of stretchesOf(read)) {
    let line = '';
    let at = start;
    for (; (markup[next]?.start ?? Infinity) < end; next += 1) {
      line += source.text.slice(at, markup[next]?.start);
      at = markup[next]?.end ?? at;
    }
    lines.push(line + source.text.slice(at, end));
  }
  return wordsOf(lines.join(' '));
}

function wordsOf(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

function notConserved(source: SourceText, offset: number, what: string): Problem {
  const quote = source.text.slice(offset, offset + 40).split(/[\r\n]/)[0];
  return {
    code: 'text-not-conserved',
    place: placeOfOffset(source, offset),
    reason: `“${quote}” ${what}.`,
    hint: 'this is a fault of Pilcrow, not of the text: please report it with the file.',
  };
}
