import type { Anchor } from './anchor.ts';
import { plainText } from './inline.ts';
import { type Unit, type UnitKind, unitKinds } from './unit.ts';

/** A row of a table of contents: a heading, or a run of units of one kind that stand together. */
export type OutlineRow =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly text: string;
      readonly anchor: Anchor;
    }
  | {
      readonly kind: 'run';
      readonly unitKind: UnitKind;
      readonly units: readonly Unit[];
    };

/** Kinds that a table of contents leaves out: they stand at the head of the text, or belong to what they stand beside. */
const unlisted: readonly UnitKind[] = [
  'title',
  'byline',
  'place-line',
  'date-line',
  'dateline',
  'organ-line',
  'symbol-line',
  'page-header',
  'hours',
  'entry',
];

/** Builds the table of contents of a text. */
export function buildOutline(units: readonly Unit[]): OutlineRow[] {
  const rows: OutlineRow[] = [];
  for (const unit of units) {
    if (unlisted.includes(unit.kind)) continue;
    const last = rows.at(-1);
    if (unit.level !== undefined) {
      rows.push({
        kind: 'heading',
        level: unit.level,
        text: headingText(unit),
        anchor: unit.anchor,
      });
    } else if (last?.kind === 'run' && last.unitKind === listedAs(unit.kind)) {
      rows[rows.length - 1] = { ...last, units: [...last.units, unit] };
    } else {
      rows.push({ kind: 'run', unitKind: listedAs(unit.kind), units: [unit] });
    }
  }
  return rows;
}

/** Names a run for a reader: "operative paragraphs", "footnote". */
export function runName({ unitKind, units }: Extract<OutlineRow, { kind: 'run' }>): string {
  const { name, plural } = unitKinds[unitKind];
  return units.length === 1 ? name : plural;
}

function listedAs(kind: UnitKind): UnitKind {
  return kind === 'subparagraph' ? 'operative-paragraph' : kind;
}

function headingText({ number, children }: Unit): string {
  return [number, plainText(children)].filter(Boolean).join(' ');
}

/** A stretch of units that a page shows together: a list of items, of entries, of footnotes, or one unit alone. */
export interface UnitGroup {
  readonly kind: 'items' | 'entries' | 'footnotes' | 'single';
  readonly units: readonly Unit[];
}

const grouped: Readonly<Partial<Record<UnitKind, UnitGroup['kind']>>> = {
  'agenda-item': 'items',
  entry: 'entries',
  footnote: 'footnotes',
};

/** Divides units into the stretches that a page shows together; their order stays. */
export function groupUnits(units: readonly Unit[]): UnitGroup[] {
  const groups: UnitGroup[] = [];
  for (const unit of units) {
    const kind = grouped[unit.kind] ?? 'single';
    const last = groups.at(-1);
    if (last && kind !== 'single' && last.kind === kind)
      groups[groups.length - 1] = { kind, units: [...last.units, unit] };
    else groups.push({ kind, units: [unit] });
  }
  return groups;
}
