/** A line and a column of a text, each from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/**
 * Starts to count the lines of a text: gives where each index stands, if they are asked for in their order.
 *
 * @example startSpots('a\nbc')(3) => { line: 2, column: 2 }
 */
export function startSpots(text: string): (index: number) => Spot {
  let line = 1;
  let lineStart = 0;
  let lineEnd = text.indexOf('\n');
  return (index) => {
    while (lineEnd !== -1 && lineEnd < index) {
      line += 1;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf('\n', lineStart);
    }
    return { line, column: index - lineStart + 1 };
  };
}
