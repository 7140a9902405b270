import { findWrittenDates } from '../../domain/dates.ts';
import { sliceLine } from '../line.ts';
import { dropFront, makePassage } from '../passage.ts';
import { readPaper } from './paper.ts';
import type { Production, ReadingText } from './production.ts';

/** "3 June 2013, Geneva, Switzerland - On 3 July": a date and a place, then a dash, then the first sentence. */
const dateline = /^(?<front>.{5,100}?)\s+(?<dash>[-–—]+)\s+(?=\S)/;

/** A notice, as an office issues it: a dateline inside its first line, then paragraphs. */
export function readNotice({ lines, passages }: ReadingText): Production[] {
  const [first, ...others] = passages;
  const match = first && dateline.exec(first.lines[0].text);
  const front = match?.groups?.['front'] ?? '';
  if (!first || !match || findWrittenDates(front).length === 0) return readPaper({ lines, passages });
  const [line] = first.lines;
  return [
    {
      kind: 'dateline',
      passage: makePassage([sliceLine(line, 0, front.length)]),
      because: 'a date and a place, divided by a dash from the first sentence',
    },
    {
      kind: 'markup',
      line: sliceLine(line, front.length, match[0].length),
      because: 'the dash of a dateline',
    },
    ...readPaper({
      lines,
      passages: [dropFront(first, match[0].length), ...others],
    }),
  ];
}
