import type { RemarkCode } from '../../domain/problem.ts';
import type { ReadText, ReadUnit } from '../read.ts';

/** A defect of a text, found by its form: the unit it is in and the passage of the unit's plain text it concerns. */
export interface Finding {
  readonly code: RemarkCode;
  readonly unit: ReadUnit;
  /** UTF-16 offsets into the unit's plain text; absent when the unit as a whole is meant. */
  readonly passage?: { readonly from: number; readonly to: number };
  /** The words meant, when they are not those of the passage. */
  readonly quote?: string;
  /** What the reader is told, where the words that the catalogue has for the code do not say enough. */
  readonly remark?: string;
  readonly reason: string;
  readonly hint: string;
}

/** Looks for one sort of defect. It reports what it sees and changes nothing. */
export type Detector = (text: ReadText) => Finding[];

/** Makes a finding for every match of a pattern in the plain text of the units. */
export function findInUnits(
  units: readonly ReadUnit[],
  pattern: RegExp,
  describe: (quote: string) => Pick<Finding, 'code' | 'reason' | 'hint'>,
): Finding[] {
  return units.flatMap((unit) =>
    [...unit.plain.matchAll(pattern)].map((match) => ({
      unit,
      passage: { from: match.index, to: match.index + match[0].length },
      ...describe(match[0]),
    })),
  );
}
