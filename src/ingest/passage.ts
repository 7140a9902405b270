import type { LineSpan } from '../domain/place.ts';
import { lastAtMost } from './binary-search.ts';
import type { Line } from './line.ts';

/** A stretch of a source text, in UTF-16 offsets, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * One or more lines that read on as one, joined by a space. `pageBreaks` are the numbers of the lines before which an
 * empty line was closed because the sentence goes on.
 */
export interface Passage {
  readonly lines: readonly [Line, ...Line[]];
  readonly pageBreaks: readonly number[];
}

/** Makes a passage of some of the lines of another, or of one line alone. */
export function makePassage(lines: readonly Line[], pageBreaks: readonly number[] = []): Passage {
  const [first, ...others] = lines;
  if (first === undefined) throw new Error('A passage has at least one line.');
  const numbers = new Set(others.map(({ number }) => number));
  return {
    lines: [first, ...others],
    pageBreaks: pageBreaks.filter((number) => numbers.has(number)),
  };
}

/** The words of a passage, wrapped lines joined by a space. */
export function passageText({ lines }: Passage): string {
  return lines.map(({ text }) => text).join(' ');
}

/** Gives the lines of the source that a passage was read from. */
export function lineSpanOf({ lines }: Passage): LineSpan {
  return {
    startLine: lines[0].number,
    endLine: (lines.at(-1) ?? lines[0]).number,
  };
}

/**
 * Leaves the first `length` characters of a passage out; they must lie in its first line. Nothing is left out of the
 * other lines.
 */
export function dropFront({ lines, pageBreaks }: Passage, length: number): Passage {
  const [first, ...others] = lines;
  const rest = sliceOf(first, length);
  return makePassage(rest.text === '' && others.length > 0 ? others : [rest, ...others], pageBreaks);
}

function sliceOf(line: Line, from: number): Line {
  const whole = line.text.slice(from);
  const text = whole.trimStart();
  const start = line.end - text.length;
  return { ...line, start, text };
}

/** Divides a passage before every line that opens something new. */
export function splitPassage(
  { lines, pageBreaks }: Passage,
  opens: (line: Line, previous: Line) => boolean,
): Passage[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const current = groups.at(-1);
    const previous = current?.at(-1);
    if (current === undefined || previous === undefined || opens(line, previous)) groups.push([line]);
    else current.push(line);
  }
  return groups.map((group) => makePassage(group, pageBreaks));
}

/**
 * Gives the way back from the words of a passage to the source: the stretches of source that `[from, to)` of its text
 * was read from, one for each line it touches. Joining spaces come from nowhere.
 */
export function sourceSpansOf({ lines }: Passage): (from: number, to: number) => Span[] {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.text.length + 1;
  }
  return (from, to) => {
    const spans: Span[] = [];
    for (let index = lastAtMost(starts, from, (start) => start); index < lines.length; index += 1) {
      const line = lines[index];
      const lineStart = starts[index];
      if (line === undefined || lineStart === undefined || lineStart >= to) break;
      const start = line.start + Math.max(0, from - lineStart);
      const end = line.start + Math.min(line.text.length, to - lineStart);
      if (end > start) spans.push({ start, end });
    }
    return spans;
  };
}
