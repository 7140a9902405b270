import { z } from 'zod';
import { anchorSchema } from './anchor.ts';
import { isoDateSchema } from './dates.ts';
import { inlineSchema } from './inline.ts';
import { lineSpanSchema } from './place.ts';

/**
 * The kinds of unit, each with the stem of its anchors, the words that name one and several, and the mark that stands
 * for it in the margin. `counted` kinds are numbered by their order where the text prints no number. A unit is the
 * smallest part of a text with an address of its own; a text is its units in order, and nothing else.
 */
export const unitKinds = {
  title: {
    stem: 'title',
    name: 'title',
    plural: 'titles',
    mark: '¶',
    counted: false,
  },
  byline: {
    stem: 'byline',
    name: 'byline',
    plural: 'bylines',
    mark: '¶',
    counted: false,
  },
  'place-line': {
    stem: 'place',
    name: 'place line',
    plural: 'place lines',
    mark: '¶',
    counted: false,
  },
  'date-line': {
    stem: 'date',
    name: 'date line',
    plural: 'date lines',
    mark: '¶',
    counted: false,
  },
  dateline: {
    stem: 'dateline',
    name: 'dateline',
    plural: 'datelines',
    mark: '¶',
    counted: false,
  },
  'symbol-line': { stem: 'symbol', name: 'symbol line', plural: 'symbol lines', mark: '¶', counted: false },
  'organ-line': {
    stem: 'organ',
    name: 'opening line',
    plural: 'opening lines',
    mark: '¶',
    counted: false,
  },
  'preambular-paragraph': {
    stem: 'pp',
    name: 'preambular paragraph',
    plural: 'preambular paragraphs',
    mark: 'PP',
    counted: true,
  },
  'operative-paragraph': {
    stem: 'op',
    name: 'operative paragraph',
    plural: 'operative paragraphs',
    mark: 'OP',
    counted: true,
  },
  subparagraph: {
    stem: 'sub',
    name: 'subparagraph',
    plural: 'subparagraphs',
    mark: 'OP',
    counted: true,
  },
  section: {
    stem: 'sec',
    name: 'section',
    plural: 'sections',
    mark: '§',
    counted: true,
  },
  division: { stem: 'part', name: 'division', plural: 'divisions', mark: '§', counted: false },
  heading: {
    stem: 'heading',
    name: 'heading',
    plural: 'headings',
    mark: '§',
    counted: true,
  },
  paragraph: {
    stem: 'para',
    name: 'paragraph',
    plural: 'paragraphs',
    mark: '¶',
    counted: true,
  },
  'numbered-paragraph': {
    stem: 'par',
    name: 'numbered paragraph',
    plural: 'numbered paragraphs',
    mark: '¶',
    counted: true,
  },
  'meeting-day': {
    stem: 'day',
    name: 'meeting day',
    plural: 'meeting days',
    mark: '§',
    counted: false,
  },
  hours: {
    stem: 'hours',
    name: 'hours of meeting',
    plural: 'hours of meeting',
    mark: '¶',
    counted: false,
  },
  'agenda-item': {
    stem: 'item',
    name: 'agenda item',
    plural: 'agenda items',
    mark: '',
    counted: true,
  },
  entry: {
    stem: 'entry',
    name: 'entry',
    plural: 'entries',
    mark: '¶',
    counted: true,
  },
  adoption: {
    stem: 'adoption',
    name: 'adoption',
    plural: 'adoptions',
    mark: '¶',
    counted: false,
  },
  'page-header': { stem: 'page', name: 'page header', plural: 'page headers', mark: '¶', counted: true },
  footnote: {
    stem: 'fn',
    name: 'footnote',
    plural: 'footnotes',
    mark: 'Note',
    counted: true,
  },
} as const satisfies Record<string, { stem: string; name: string; plural: string; mark: string; counted: boolean }>;

/** The name of a kind of unit. */
export type UnitKind = keyof typeof unitKinds;

/** Tells whether a name is that of a kind of unit. */
export function isUnitKind(kind: string): kind is UnitKind {
  return Object.hasOwn(unitKinds, kind);
}

/** Checks a unit; every part of the text of a record is one. */
export const unitSchema = z.object({
  kind: z.enum(Object.keys(unitKinds).filter(isUnitKind)),
  anchor: anchorSchema,
  /** The number as printed, with its punctuation: "2.", "IV.", "3". Absent where none is printed. */
  number: z.string().min(1).exactOptional(),
  /** The part or annex whose own numbering the unit has: its anchor stands before the unit’s. */
  within: anchorSchema.exactOptional(),
  /** The level of a section or heading in the outline: 2 stands below the title. */
  level: z.number().int().min(2).max(6).exactOptional(),
  /** The day of a meeting day or of its hours. */
  date: isoDateSchema.exactOptional(),
  lines: lineSpanSchema,
  children: z.array(inlineSchema),
});
export type Unit = z.infer<typeof unitSchema>;
