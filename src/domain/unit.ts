import { z } from 'zod';
import { type Anchor, anchorSchema, anchorToken } from './anchor.ts';
import { formatDate, isoDateSchema } from './dates.ts';
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
    mark: 'Item',
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

export type UnitKind = keyof typeof unitKinds;

export function isUnitKind(kind: string): kind is UnitKind {
  return Object.hasOwn(unitKinds, kind);
}

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

type Named = Pick<Unit, 'kind' | 'anchor' | 'number' | 'date' | 'within'>;

/**
 * Names a unit in words, without its document; no two units of a text have the same name.
 *
 * @example unitLabel({ kind: 'operative-paragraph', anchor: 'op-2', number: '2.' }) => 'operative paragraph 2'
 * @example unitLabel({ kind: 'subparagraph', anchor: 'op-2-a', number: '(a)' }) => 'operative paragraph 2 (a)'
 * @example unitLabel({ kind: 'preambular-paragraph', anchor: 'pp-3' }) => 'preambular paragraph 3'
 * @example unitLabel({ kind: 'agenda-item', anchor: 'item-iv-2', number: 'IV.' }) => 'agenda item IV, occurrence 2'
 * @example unitLabel({ kind: 'operative-paragraph', anchor: 'annex-i-op-2', number: '2.', within: 'annex-i' }) =>
 * 'annex I, operative paragraph 2'
 */
export function unitLabel(unit: Named): string {
  if (unit.kind === 'division') return divisionLabel(unit.anchor);
  const own = unit.kind === 'subparagraph' ? subparagraphLabel(unit) : plainLabel(unit);
  return unit.within === undefined ? own : `${divisionLabel(unit.within)}, ${own}`;
}

function plainLabel(unit: Named): string {
  const { name, counted } = unitKinds[unit.kind];
  const which = unit.date === undefined ? (counted ? unitNumber(unit) : '') : formatDate(unit.date);
  const occurrence = occurrenceOf(unit);
  return [name, which].filter(Boolean).join(' ') + (occurrence === undefined ? '' : `, occurrence ${occurrence}`);
}

function divisionLabel(anchor: Anchor): string {
  const [word, ...tokens] = anchor.split('-');
  return [word, ...tokens.map((token) => token.toUpperCase())].join(' ');
}

function subparagraphLabel(unit: Named): string {
  const [stem, first = '', ...below] = ownAnchor(unit).split('-');
  const parent = Object.values(unitKinds).find((kind) => kind.stem === stem) ?? unitKinds.subparagraph;
  return [parent.name, first, ...below.map((token) => `(${token})`)].join(' ');
}

/** Gives the anchor without that of the division it stands in. */
function ownAnchor({ anchor, within }: Named): string {
  return within === undefined ? anchor : anchor.slice(within.length + 1);
}

/** Gives the suffix that tells a unit from one before it with the same number, date or lack of either. */
function occurrenceOf(unit: Named): string | undefined {
  const { stem, counted } = unitKinds[unit.kind];
  const token = anchorToken(unit.number ?? '');
  const plain = [stem, unit.date ?? (counted ? token : undefined)].filter(Boolean).join('-');
  const isCounted = counted && unit.date === undefined && token === undefined;
  return isCounted || ownAnchor(unit) === plain ? undefined : ownAnchor(unit).slice(plain.length + 1);
}

/**
 * Gives the mark that stands for a unit in the margin.
 *
 * @example unitMark({ kind: 'operative-paragraph', anchor: 'op-2', number: '2.' }) => 'OP 2'
 */
export function unitMark(unit: Named): string {
  const { mark, counted } = unitKinds[unit.kind];
  return counted ? `${mark} ${unitNumber(unit)}` : mark;
}

/**
 * Gives the number that a unit goes by: the printed one without its punctuation, or the one it was counted with.
 *
 * @example unitNumber({ kind: 'agenda-item', anchor: 'item-iv', number: 'IV.' }) => 'IV'
 */
export function unitNumber(unit: Named): string {
  const printed = (unit.number ?? '').normalize('NFKC').replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return printed || ownAnchor(unit).slice(unitKinds[unit.kind].stem.length + 1);
}
