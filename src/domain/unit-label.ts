import { type Anchor, anchorToken } from './anchor.ts';
import { formatDate } from './dates.ts';
import { type Unit, unitKinds } from './unit.ts';

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
 * @example unitMark({ kind: 'agenda-item', anchor: 'item-iv', number: 'IV.' }) => 'IV'
 */
export function unitMark(unit: Named): string {
  const { mark, counted } = unitKinds[unit.kind];
  return counted ? `${mark} ${unitNumber(unit)}`.trim() : mark;
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
