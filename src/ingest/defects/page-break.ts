import type { Passage } from '../passage.ts';
import type { Detector } from './finding.ts';

/** A sentence that the reading joined over an empty line. */
export const findPageBreaks: Detector = ({ units }) =>
  units.flatMap((unit) =>
    unit.draft.passage.pageBreaks.flatMap((lineNumber) => {
      const around = wordsAround(unit.draft.passage, lineNumber);
      const from = unit.plain.indexOf(around);
      if (around === '' || from === -1) return [];
      return [
        {
          code: 'page-break',
          unit,
          passage: { from, to: from + around.length },
          reason: `A sentence goes on over an empty line at “${around}”; the reading joins it.`,
          hint: 'if these are two paragraphs after all, the sentence before needs its full stop in the source.',
        } as const,
      ];
    }),
  );

/** The two last words before the break and the two first after it. */
function wordsAround({ lines }: Passage, lineNumber: number): string {
  const at = lines.findIndex(({ number }) => number === lineNumber);
  const before = lines[at - 1]?.text.slice(-60).match(/(?:\S+\s+)?\S+$/)?.[0];
  const after = lines[at]?.text.slice(0, 60).match(/^\S+(?:\s+\S+)?/)?.[0];
  return before === undefined || after === undefined ? '' : `${before} ${after}`;
}
