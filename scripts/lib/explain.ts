import type { ReadText } from '../../src/ingest/read.ts';
import type { SourceText } from '../../src/ingest/source-text.ts';

/** How wide the columns are in which a terminal shows what each line was read as. */
const columns = { number: 5, reading: 24, line: 72 };

/**
 * Writes a text line by line beside what each line was read as, and below the first line of each reading why.
 *
 * @example
 *    19 | op-2                     | 2. *Calls upon* the Working Group on International Migra…
 *       |                          |   └ a number opens it
 */
export function explainReading({ text, lines }: SourceText, { units, markup }: ReadText): string {
  const readings = new Map<number, { name: string; because?: string }[]>();
  const add = (line: number, name: string, because?: string): void => {
    const there = readings.get(line) ?? [];
    readings.set(line, [...there, because === undefined ? { name } : { name, because }]);
  };
  for (const { line, because } of markup) add(line.number, '(markup)', because);
  for (const { unit, draft } of units) {
    for (let line = unit.lines.startLine; line <= unit.lines.endLine; line += 1) {
      const isFirst = line === unit.lines.startLine;
      add(line, isFirst ? unit.anchor : `  ${unit.anchor}, on`, isFirst ? draft.because : undefined);
    }
  }
  return lines
    .flatMap(({ number, start, end }) => {
      const read = readings.get(number) ?? [];
      const names = read.map(({ name }) => name).join(' + ');
      const row = [
        `${number}`.padStart(columns.number),
        fit(names, columns.reading),
        fit(text.slice(start, end), columns.line),
      ];
      const reasons = read.flatMap(({ because }) => because ?? []);
      const below = reasons.map((reason) => [' '.repeat(columns.number), ' '.repeat(columns.reading), `  └ ${reason}`]);
      return [row, ...below].map((cells) => cells.join(' | ').trimEnd());
    })
    .join('\n');
}

function fit(words: string, width: number): string {
  return words.length > width ? `${words.slice(0, width - 1)}…` : words.padEnd(width);
}
