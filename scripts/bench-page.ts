import { openBrowser } from '../tests/support/browser.ts';
import { goodLine, slowLine } from './bench/conditions.ts';
import { measurePage, type PageCost } from './bench/page-run.ts';
import { readOptions } from './lib/arguments.ts';
import { listPageKinds } from './lib/page-kinds.ts';
import { startServer } from './lib/static-server.ts';

/**
 * Measures what each kind of page of a built site costs a reader who comes to it first: when it is painted, what it asks
 * for and how it moves, on slow 4G with a slow processor (`--good-line`: as this machine is), the median of `--rounds`.
 */
const values = readOptions({
  site: { type: 'string', default: 'dist' },
  only: { type: 'string', default: '' },
  rounds: { type: 'string', default: '5' },
  'good-line': { type: 'boolean', default: false },
});

const conditions = values['good-line'] ? goodLine : slowLine;
const columns: readonly [name: string, cell: (cost: PageCost) => string][] = [
  ['first paint', ({ firstPaint }) => seconds(firstPaint)],
  ['largest', ({ largestPaint }) => seconds(largestPaint)],
  ['requests', ({ requests }) => String(requests)],
  ['bytes', ({ bytes }) => bytes.toLocaleString('en')],
  ['shift', ({ shift }) => shift.toFixed(3)],
  ['blocked', ({ blocked }) => `${blocked.toFixed(0)} ms`],
];
const kinds = (await listPageKinds(values.site)).filter(({ name }) => name.includes(values.only));
const server = await startServer({ folder: values.site, port: 0 });
const browser = await openBrowser();

console.log(`${conditions.name}, the median of ${values.rounds}\n`);
printRow(
  'page',
  columns.map(([name]) => name),
);
for (const { path } of kinds) {
  const costs: PageCost[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    costs.push(await measurePage(browser, new URL(path.slice(1), server.url).href, conditions));
  }
  const cost = middle(costs);
  printRow(
    path,
    columns.map(([, cell]) => cell(cost)),
  );
}
await browser.close();
await server.close();

function printRow(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(50) + cells.map((cell) => cell.padStart(12)).join(''));
}

/** Each figure in the middle of its own order, so that one slow round spoils none. */
function middle(costs: readonly PageCost[]): PageCost {
  const of = (read: (cost: PageCost) => number): number => {
    const found = costs.map(read).sort((one, other) => one - other)[Math.floor(costs.length / 2)];
    if (found === undefined) throw new Error('There must be at least one round.');
    return found;
  };
  return {
    firstPaint: of(({ firstPaint }) => firstPaint),
    largestPaint: of(({ largestPaint }) => largestPaint),
    requests: of(({ requests }) => requests),
    bytes: of(({ bytes }) => bytes),
    shift: of(({ shift }) => shift),
    blocked: of(({ blocked }) => blocked),
  };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
