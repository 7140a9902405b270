import { join } from 'node:path';
import { collectionOf } from '../../../src/domain/collection.ts';
import { recordPath } from '../../../src/domain/permalink.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { type UnitKind, unitKinds } from '../../../src/domain/unit.ts';
import { shownPath } from '../library.ts';
import { countProblems } from '../report.ts';
import type { PreparedDocument } from './prepare.ts';
import { findUnsure, type ProposedFact } from './proposed-facts.ts';

/** The facts that an editor is asked for where a text does not give them. */
const expected = {
  resolution: ['date', 'meeting'],
  agenda: ['date', 'place'],
  report: ['date', 'organ'],
  paper: ['date'],
  notice: ['date', 'place'],
  document: ['date'],
} as const;

/** How much of a line is quoted, and how wide the columns are. */
const longestQuote = 64;
const columns = { name: 10, value: 28 };

/**
 * Tells an editor what was found in a text, each fact with the line it was read from, what is unsure, what is asked of
 * them, and where to look.
 */
export function formatAccount(document: PreparedDocument, folder: string, isDryRun: boolean): string {
  const { file, id, facts, supplied, ingested } = document;
  const { record, units, problems } = ingested;
  const unsure = findUnsure(facts);
  const factsFile = shownPath(folder, join('sources', `${id}.md`));
  const shown = folder === join(process.cwd(), 'content') ? '' : ` --content ${shownPath(folder, '')}`;
  const rows: [string, string][] = [
    ...facts.map((fact): [string, string] => [fact.name, formatFact(fact)]),
    [
      'supplied:',
      supplied.length > 0 ? `${supplied.join(', ')} (the text does not give them in these words)` : 'nothing',
    ],
    ['unsure:', unsure.map(({ name }) => name).join(', ') || 'nothing'],
    ['asked:', formatAsked(document, factsFile)],
    ['read as', countUnits(units.map(({ kind }) => kind))],
    ['problems', countCodes(problems)],
  ];
  const places: [string, string][] = [
    ['facts', factsFile],
    ['record', shownPath(folder, join('records', collectionOf(record.kind), `${id}.mdx`))],
    ['page', recordPath('/', record)],
    ['reading', `npm run ingest -- --explain ${id}${shown}`],
  ];
  const head = isDryRun ? `${file} → ${id}, not written` : `${file} → ${id}`;
  return [
    head,
    ...[...rows, ...(isDryRun ? [] : places)].map(([name, words]) => `  ${name.padEnd(columns.name)} ${words}`),
    '',
  ].join('\n');
}

/** One line about a text among many. */
export function formatRow({ file, id, facts, ingested }: PreparedDocument, isDryRun: boolean): string {
  const unsure = findUnsure(facts).map(({ name }) => name);
  const date = ingested.record.date ?? 'no date';
  const rest = [unsure.length > 0 ? `unsure: ${unsure.join(', ')}` : '', countProblems(ingested.problems)];
  return [isDryRun ? 'read' : 'added', id, ingested.record.kind, date, ...rest, `← ${file}`].filter(Boolean).join('  ');
}

/** @example 'S/RES/661(1990)  line 1 “Resolution 661 (1990)”, inferred: the number, in the series of the Security Council' */
function formatFact({ name, value, found }: ProposedFact): string {
  if (found === undefined) return `${value.padEnd(columns.value)}  given with --${name}`;
  const quote = found.quote.length > longestQuote ? `${found.quote.slice(0, longestQuote - 1)}…` : found.quote;
  const how = found.certainty === 'printed' ? '' : `, ${found.certainty}`;
  const why = found.because === undefined ? '' : `: ${found.because}`;
  return `${value.padEnd(columns.value)}  line ${found.line} “${quote}”${how}${why}`;
}

function formatAsked({ facts, ingested }: PreparedDocument, factsFile: string): string {
  const unsure = findUnsure(facts).map(({ name }) => name);
  const missing = expected[ingested.record.kind].filter((name) => facts.every((fact) => fact.name !== name));
  const asked = [
    ...(unsure.length > 0 ? [`check ${unsure.join(', ')}`] : []),
    ...(missing.length > 0 ? [`add ${missing.join(', ')} if you know`] : []),
  ];
  return asked.length > 0 ? `${asked.join('; ')} (in ${factsFile})` : 'nothing';
}

/** @example countUnits(['title', 'paragraph', 'paragraph']) => '1 title, 2 paragraphs' */
function countUnits(kinds: readonly UnitKind[]): string {
  return [...Map.groupBy(kinds, (kind) => kind)]
    .map(([kind, { length }]) => `${length} ${length === 1 ? unitKinds[kind].name : unitKinds[kind].plural}`)
    .join(', ');
}

/** @example countCodes(problems) => '2 warnings, 1 note (number-gap 2, lost-link 1)' */
function countCodes(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'none';
  const codes = [...Map.groupBy(problems, ({ code }) => code)].map(([code, { length }]) => `${code} ${length}`);
  return `${countProblems(problems)} (${codes.join(', ')})`;
}
