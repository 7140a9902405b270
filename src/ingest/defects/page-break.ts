import type { ReadUnit } from '../read.ts';
import type { Detector, Finding } from './finding.ts';

/** A sentence that the reading joined over an empty line. */
export const findPageBreaks: Detector = ({ units }) => units.flatMap(findInUnit);

function findInUnit(unit: ReadUnit): Finding[] {
  const { lines, pageBreaks } = unit.draft.passage;
  if (pageBreaks.length === 0) return [];
  const broken = new Set(pageBreaks);
  let start = 0;
  return lines.flatMap(({ number, text }) => {
    const joint = start - 1;
    start += text.length + 1;
    return broken.has(number) ? [findAt(unit, unit.content.plainOffset(joint))] : [];
  });
}

/** The two last words before the break and the two first after it; no character is cut in two. */
function findAt(unit: ReadUnit, joint: number): Finding {
  const tail = unit.plain.slice(Math.max(0, joint - 60), joint).replace(/^[\uDC00-\uDFFF]/, '');
  const head = unit.plain.slice(joint, joint + 61).replace(/[\uD800-\uDBFF]$/, '');
  const before = tail.match(/(?:\S+\s+)?\S+$/)?.[0] ?? '';
  const after = head.match(/^\s*\S+(?:\s+\S+)?/)?.[0] ?? '';
  const passage = { from: joint - before.length, to: joint + after.length };
  const quote = unit.plain.slice(passage.from, passage.to);
  return {
    code: 'page-break',
    unit,
    passage,
    reason: `A sentence goes on over an empty line at “${quote}”; the reading joins it.`,
    hint: 'if these are two paragraphs after all, the sentence before needs its full stop in the source.',
  };
}
