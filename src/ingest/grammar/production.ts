import type { IsoDate } from '../../domain/dates.ts';
import type { UnitKind } from '../../domain/unit.ts';
import { type Line, sliceLine } from '../line.ts';
import { dropFront, type Passage } from '../passage.ts';
import type { Marker } from './marker.ts';

/** A unit as a grammar reads it: its words still in the source, its anchor not yet made. */
export interface DraftUnit {
  readonly kind: UnitKind;
  readonly passage: Passage;
  /** The printed number, cut off the front of the passage. */
  readonly number?: Line;
  /** A subparagraph's tokens below its paragraph: `['a', 'i']`. */
  readonly path?: readonly string[];
  /** What a division is called: `{ word: 'annex', tokens: ['i'] }`. */
  readonly division?: { readonly word: string; readonly tokens: readonly string[] };
  readonly level?: number;
  readonly date?: IsoDate;
  /** Why it was read as what it is, for an editor who asks. */
  readonly because: string;
  /** Whether the grammar had no place for it, so that an editor should look. */
  readonly isUnrecognised?: true;
}

/** A stretch of a line that is markup and not words: a rule, the mark of a heading, the dash of a dateline. */
export interface Markup {
  readonly kind: 'markup';
  readonly line: Line;
  readonly because: string;
}

/** What a grammar makes of a stretch of a text: words of a unit, or markup. */
export type Production = DraftUnit | Markup;

/** What a grammar reads: the lines of a text, and the passages that blank lines divide them into. */
export interface ReadingText {
  readonly lines: readonly Line[];
  readonly passages: readonly Passage[];
}

/** Reads a text of one kind. Every word of the text is in exactly one production, in the order of the source. */
export type Grammar = (text: ReadingText) => Production[];

/** Tells markup from a unit. */
export function isMarkup(production: Production): production is Markup {
  return production.kind === 'markup';
}

/**
 * Reads a passage that opens with a printed number: the unit, its number cut off the front, and what markup there is
 * around the number (the tags of `<sup>3</sup>`).
 */
export function numberedUnit(
  unit: Omit<DraftUnit, 'passage' | 'number'>,
  passage: Passage,
  { printed, at, length }: Marker,
): Production[] {
  const [first] = passage.lines;
  const numberEnd = at + printed.length;
  const markup = [sliceLine(first, 0, at), sliceLine(first, numberEnd, length)].filter(({ text }) => text !== '');
  return [
    ...markup.map(
      (line) =>
        ({
          kind: 'markup',
          line,
          because: 'the tag of a footnote mark',
        }) as const,
    ),
    {
      ...unit,
      number: sliceLine(first, at, numberEnd),
      passage: dropFront(passage, length),
    },
  ];
}

/** Cuts markup off the front of a passage. */
export function cutMarkup(passage: Passage, length: number, because: string): { markup: Markup; rest: Passage } {
  const markup = {
    kind: 'markup',
    line: sliceLine(passage.lines[0], 0, length),
    because,
  } as const;
  return { markup, rest: dropFront(passage, length) };
}

/** Reads a passage that is markup and nothing else. */
export function wholeMarkup(passage: Passage, because: string): Markup[] {
  return passage.lines.map((line) => ({ kind: 'markup', line, because }));
}

/** Gives where a production begins in the source. */
export function startOf(production: Production): number {
  if (isMarkup(production)) return production.line.start;
  return (production.number ?? production.passage.lines[0]).start;
}
