import type { BenchResult } from './bench-run.ts';
import { measureGoals } from './goals.ts';
import { fileSorts } from './sizes.ts';

/** A row of the table: what it says of each library. */
type Row = readonly [name: string, ...cells: string[]];

/**
 * Writes what was measured as a table, a column for each library, and below it how the time per document grows, and which
 * goals are reached.
 */
export function formatResults(results: readonly BenchResult[]): string {
  const row = (name: string, cell: (result: BenchResult) => string): Row => [name, ...results.map(cell)];
  const steps = [...new Set(results.flatMap(({ build }) => [...build.steps.keys()]))];
  const rebuilt = [...new Set(results.flatMap(({ rebuild }) => [...rebuild.steps.keys()]))];
  const goals = measureGoals(results).map(
    ({ goal, measured, most, isReached }): Row => [goal, measured, `of ${most}`, isReached ? 'reached' : 'missed'],
  );
  return [
    section('Build', [
      row('documents', ({ documents }) => documents.toLocaleString('en')),
      row('texts, MB', ({ textBytes }) => megabytes(textBytes)),
      ...steps.map((name) => row(`${name}, s`, ({ build }) => seconds(build.steps.get(name)))),
      row('from start to end, s', ({ build }) => seconds(build.seconds)),
      row('ms a document', ({ build, documents }) => ((build.seconds * 1000) / documents).toFixed(1)),
      row('peak memory, MB', ({ build }) => megabytes(build.peak)),
    ]),
    section('The site', [
      ...fileSorts.flatMap((sort) => [
        row(`${sort}, files`, ({ site }) => site[sort].files.toLocaleString('en')),
        row(`${sort}, MB`, ({ site }) => megabytes(site[sort].bytes)),
      ]),
    ]),
    section('Ingest alone', [
      row('start-up, one text, s', ({ startUp }) => seconds(startUp.seconds)),
      row('every record new, s', ({ cold }) => seconds(cold.seconds)),
      row('the same, less start-up', ({ cold, startUp }) => seconds(cold.seconds - startUp.seconds)),
      row('nothing changed, s', ({ unchanged }) => seconds(unchanged.seconds)),
      row('peak memory, MB', ({ cold }) => megabytes(cold.peak)),
    ]),
    section('A build after one text has changed', [
      row('records written anew', ({ rewritten }) => `${rewritten}`),
      ...rebuilt.map((name) => row(`${name}, s`, ({ rebuild }) => seconds(rebuild.steps.get(name)))),
      row('from start to end, s', ({ rebuild }) => seconds(rebuild.seconds)),
      row('of a full build', ({ rebuild, build }) => `${((100 * rebuild.seconds) / build.seconds).toFixed(0)} %`),
    ]),
    ...(results.length > 1
      ? [section('Growth of the time a document takes, from one library to the next', growth(results, steps))]
      : []),
    ...(goals.length > 0 ? [section('Goals, on two cores', goals)] : []),
  ].join('\n\n');
}

/** 1.00 is linear: twice the documents take twice the time. */
function growth(results: readonly BenchResult[], steps: readonly string[]): Row[] {
  const rowOf = (name: string, timeOf: (result: BenchResult) => number | undefined): Row => {
    const each = results.map((result) => (timeOf(result) ?? Number.NaN) / result.documents);
    return [name, ...each.map((time, index) => (index === 0 ? '–' : (time / (each[index - 1] ?? time)).toFixed(2)))];
  };
  return [
    ...steps.map((name) => rowOf(name, ({ build }) => build.steps.get(name))),
    rowOf('peak memory', ({ build }) => build.peak),
    rowOf('ingest alone', ({ cold, startUp }) => cold.seconds - startUp.seconds),
  ];
}

function section(title: string, rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  const column = Math.max(8, ...rows.flatMap(([, ...cells]) => cells.map((cell) => cell.length)));
  const lines = rows.map(
    ([name, ...cells]) => `  ${name.padEnd(width)}${cells.map((cell) => `  ${cell.padStart(column)}`).join('')}`,
  );
  return [title, ...lines].join('\n');
}

function seconds(time: number | undefined): string {
  return time === undefined ? '–' : time.toFixed(2);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
