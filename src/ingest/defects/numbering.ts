import { anchorToken } from '../../domain/anchor.ts';
import type { UnitKind } from '../../domain/unit.ts';
import { ordinal } from '../grammar/marker.ts';
import type { ReadUnit } from '../read.ts';
import type { Detector, Finding } from './finding.ts';

/** The kinds whose printed numbers run on from one to the next, each with what the first of them is, if that is known. */
const series: readonly { kind: UnitKind; startsAtOne: boolean }[] = [
  { kind: 'operative-paragraph', startsAtOne: true },
  { kind: 'agenda-item', startsAtOne: true },
  { kind: 'section', startsAtOne: true },
  { kind: 'footnote', startsAtOne: false },
];

/** "1 bis.": a number put in between two others. */
const inserted = /^\d+ ?[a-z]{3,}/;

/** A printed number that another part has already. */
export const findDuplicateNumbers: Detector = ({ units }) =>
  units
    .filter(({ isDuplicate }) => isDuplicate)
    .map((unit) => ({
      code: 'duplicate-number',
      unit,
      quote: unit.unit.number ?? '',
      reason: `The number “${unit.unit.number}” is printed a second time; its address is #${unit.unit.anchor}.`,
      hint: 'look whether it was misread, or whether the numbering starts again here.',
    }));

/** A printed number that does not follow the one before. */
export const findNumberGaps: Detector = ({ units }) =>
  series.flatMap(({ kind, startsAtOne }) => {
    const numbered = units.filter(
      ({ unit, isDuplicate }) =>
        unit.kind === kind && unit.number !== undefined && !isDuplicate && !inserted.test(unit.number),
    );
    return [...Map.groupBy(numbered, ({ unit }) => unit.within).values()].flatMap((own) => findGaps(own, startsAtOne));
  });

function findGaps(numbered: readonly ReadUnit[], startsAtOne: boolean): Finding[] {
  const first = seriesStart(numbered[0]);
  return numbered.flatMap((unit, index) => {
    const value = ordinalOf(unit, first);
    const before = numbered[index - 1];
    const expected = before ? (ordinalOf(before, first) ?? 0) + 1 : startsAtOne ? 1 : value;
    if (value === undefined || value === expected) return [];
    const after = before ? `follows “${before.unit.number}”` : 'is the first';
    return [
      {
        code: 'number-gap',
        unit,
        quote: unit.unit.number ?? '',
        reason: `The number “${unit.unit.number}” ${after}.`,
        hint: 'look whether a number was lost or misread in the copy.',
      },
    ];
  });
}

/** Letters, roman numerals or digits: the first number of a series tells which. */
function seriesStart(first: ReadUnit | undefined): 'a' | 'i' | '1' {
  const token = anchorToken(first?.unit.number ?? '') ?? '1';
  if (/^\d+$/.test(token)) return '1';
  return token === 'i' || token.length > 1 ? 'i' : 'a';
}

function ordinalOf({ unit }: ReadUnit, first: string): number | undefined {
  return ordinal(anchorToken(unit.number ?? '') ?? '', first);
}
