import type { SourceText } from './source-text.ts';

/**
 * A line, or a stretch of one, without the white space around it. `start` and `end` are offsets into the source text,
 * whose characters between them are `text`, unchanged.
 */
export interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How many characters of white space stood before it. */
  readonly indent: number;
}

/**
 * Gives the lines of a source text, each without the white space around it. This is the whole of our normalisation:
 *
 * 1. a byte-order mark is set aside;
 * 2. line ends may be LF, CR LF or CR;
 * 3. white space at the start and the end of a line (spaces, tabs, no-break spaces, form feeds) is set aside, its
 *    width kept as the line's indent.
 *
 * Afterwards every line's text is a stretch of the source, character for character; an empty line is a blank one.
 */
export function normaliseLines({ text, lines }: SourceText): Line[] {
  return lines.map(({ number, start, end }) => {
    const whole = text.slice(start, end);
    const trimmed = whole.trim();
    const indent = trimmed === '' ? 0 : whole.indexOf(trimmed);
    return {
      number,
      start: start + indent,
      end: start + indent + trimmed.length,
      text: trimmed,
      indent,
    };
  });
}

/**
 * Gives a stretch of a line, again without the white space around it; offsets count from the line's start.
 */
export function sliceLine(line: Line, from: number, to: number = line.text.length): Line {
  const whole = line.text.slice(from, to);
  const text = whole.trim();
  const start = line.start + from + (text === '' ? 0 : whole.indexOf(text));
  return {
    number: line.number,
    start,
    end: start + text.length,
    text,
    indent: 0,
  };
}
