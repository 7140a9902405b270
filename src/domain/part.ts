import { anchorToken } from './anchor.ts';
import type { Unit } from './unit.ts';

/** A unit with those that stand below it: the paragraphs of a section, the subparagraphs of a paragraph. */
export interface Part {
  readonly unit: Unit;
  readonly children: readonly Part[];
}

interface GrowingPart {
  readonly unit: Unit;
  readonly children: GrowingPart[];
}

/** Puts each unit below the heading or the paragraph that it belongs to; their order stays. */
export function nestUnits(units: readonly Unit[]): Part[] {
  const top: GrowingPart[] = [];
  const open: GrowingPart[] = [];
  for (const unit of units) {
    const part = { unit, children: [] };
    while (open.length > 0 && !canHold(open.at(-1)?.unit, unit)) open.pop();
    (open.at(-1)?.children ?? top).push(part);
    open.push(part);
  }
  return top;
}

function canHold(above: Unit | undefined, unit: Unit): boolean {
  if (above === undefined) return false;
  if (above.level !== undefined) return unit.level === undefined || unit.level > above.level;
  return unit.kind === 'subparagraph' && above.anchor === parentAnchor(unit);
}

/** Gives the anchor without what the unit's own number adds, and without the suffix of a number printed twice. */
function parentAnchor({ anchor, number = '' }: Unit): string {
  const own = `-${anchorToken(number) ?? ''}`;
  const withoutSuffix = anchor.endsWith(own) ? anchor : anchor.replace(/-\d+$/, '');
  return withoutSuffix.slice(0, withoutSuffix.length - own.length);
}
