import type { ReadUnit } from '../read.ts';
import type { Detector } from './finding.ts';

/** A heading with nothing under it: the text ends, or a heading of the same or a higher level follows. */
export const findEmptySections: Detector = ({ units }) => {
  const body = units.filter(({ unit }) => unit.kind !== 'footnote');
  return body
    .filter((read, index) => isEmptySection(read, body[index + 1]))
    .map((unit) => ({
      code: 'empty-section',
      unit,
      quote: unit.plain,
      reason: `Nothing stands under the heading “${unit.plain}”.`,
      hint: 'the page says so; put a better copy in its place if there is one.',
    }));
};

function isEmptySection({ unit }: ReadUnit, next: ReadUnit | undefined): boolean {
  if (unit.kind !== 'heading' && unit.kind !== 'section') return false;
  if (next === undefined) return true;
  return next.unit.level !== undefined && next.unit.level <= (unit.level ?? 2);
}
