import { findWrittenDates } from '../../domain/dates.ts';
import type { Detector } from './finding.ts';

/**
 * A dateline that gives one month and a first sentence that gives the same day of another: "3 June 2013 … On 3 July".
 * One of the two is likely a slip, and nothing in the text tells which.
 */
export const findDateConflicts: Detector = ({ units }) => {
  const at = units.findIndex(({ unit }) => unit.kind === 'dateline');
  const dateline = units[at];
  const opening = units[at + 1];
  const [issued] = dateline ? findWrittenDates(dateline.plain) : [];
  const [told] = opening ? findWrittenDates(opening.plain) : [];
  if (!dateline || !opening || !issued || !told) return [];
  if (told.year !== undefined || told.day !== issued.day || told.month === issued.month) return [];
  const first = dateline.plain.slice(issued.start, issued.end);
  const second = opening.plain.slice(told.start, told.end);
  return [
    {
      code: 'date-conflict',
      unit: opening,
      passage: { from: told.start, to: told.end },
      remark: `The dateline says “${first}”, this sentence “${second}”. The copy received does not tell which is right; both are kept.`,
      reason: `The dateline says “${first}”, the first sentence “${second}”.`,
      hint: 'both are kept and the page says so; if you know which is right, say it in a note in the facts.',
    },
  ];
};
