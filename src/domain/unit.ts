import { z } from 'zod';
import { type Anchor, anchorSchema } from './anchor.ts';
import { formatDate, isoDateSchema } from './dates.ts';
import { inlineSchema } from './inline.ts';
import { lineSpanSchema } from './place.ts';

/**
 * The kinds of unit, each with the stem of its anchors and the words that name it; `counted` kinds are numbered by
 * their order where the text prints no number. A unit is the smallest part of a text with an address of its own; a text
 * is its units in order, and nothing else.
 */
export const unitKinds = {
  title: { stem: 'title', name: 'title' },
  byline: { stem: 'byline', name: 'byline' },
  'place-line': { stem: 'place', name: 'place line' },
  'date-line': { stem: 'date', name: 'date line' },
  dateline: { stem: 'dateline', name: 'dateline' },
  'organ-line': { stem: 'organ', name: 'opening line' },
  'preambular-paragraph': { stem: 'pp', name: 'preambular paragraph', counted: true },
  'operative-paragraph': { stem: 'op', name: 'operative paragraph', counted: true },
  subparagraph: { stem: 'sub', name: 'subparagraph', counted: true },
  section: { stem: 'sec', name: 'section', counted: true },
  heading: { stem: 'heading', name: 'heading', counted: true },
  paragraph: { stem: 'para', name: 'paragraph', counted: true },
  'meeting-day': { stem: 'day', name: 'meeting day' },
  hours: { stem: 'hours', name: 'hours of meeting' },
  'agenda-item': { stem: 'item', name: 'agenda item', counted: true },
  entry: { stem: 'entry', name: 'entry', counted: true },
  adoption: { stem: 'adoption', name: 'adoption' },
  footnote: { stem: 'fn', name: 'footnote', counted: true },
} as const satisfies Record<string, { stem: string; name: string; counted?: true }>;

export type UnitKind = keyof typeof unitKinds;

export const unitSchema = z.object({
  kind: z.enum(Object.keys(unitKinds) as [UnitKind, ...UnitKind[]]),
  anchor: anchorSchema,
  /** The number as printed, with its punctuation: "2.", "IV.", "3". Absent where none is printed. */
  number: z.string().min(1).exactOptional(),
  /** The level of a section or heading in the outline: 2 stands below the title. */
  level: z.number().int().min(2).max(6).exactOptional(),
  /** The day of a meeting day or of its hours. */
  date: isoDateSchema.exactOptional(),
  lines: lineSpanSchema,
  children: z.array(inlineSchema),
});
export type Unit = z.infer<typeof unitSchema>;

/**
 * Names a unit in words, without its document.
 *
 * @example unitLabel({ kind: 'operative-paragraph', anchor: 'op-2', number: '2.' }) => 'operative paragraph 2'
 * @example unitLabel({ kind: 'subparagraph', anchor: 'op-2-a', number: '(a)' }) => 'operative paragraph 2 (a)'
 * @example unitLabel({ kind: 'preambular-paragraph', anchor: 'pp-3' }) => 'preambular paragraph 3'
 */
export function unitLabel({ kind, anchor, number, date }: Pick<Unit, 'kind' | 'anchor' | 'number' | 'date'>): string {
  const { stem, name } = unitKinds[kind];
  if (date !== undefined) return `${name} ${formatDate(date)}`;
  if (kind === 'subparagraph') return subparagraphLabel(anchor);
  const printed = number === undefined ? '' : number.normalize('NFKC').replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const counted = anchor.slice(stem.length + 1);
  return [name, printed || counted].filter(Boolean).join(' ');
}

function subparagraphLabel(anchor: Anchor): string {
  const [stem, ...tokens] = anchor.split('-');
  const parent = Object.values(unitKinds).find((kind) => kind.stem === stem);
  const [first = '', ...below] = tokens;
  return [parent?.name ?? 'subparagraph', first, ...below.map((token) => `(${token})`)].join(' ');
}
