import { findFootnoteReferences } from '../../src/domain/inline.ts';
import { permalink, recordPath } from '../../src/domain/permalink.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { CorpusRecord } from '../../src/domain/record.ts';
import type { Unit } from '../../src/domain/unit.ts';
import type { GeneratedFile } from './library.ts';

/** The file that lists every address a library has ever given out. */
export const ledgerPath = 'permalinks.txt';

const head = [
  '# Every address this library has given out. Addresses are permanent: ingest adds new ones, and fails when one is gone.',
  '# To withdraw an address on purpose, delete its line in a commit that says why.',
];

/** Gives every public address of a record: its page, its units, and the footnote marks in them. */
export function permalinksOf(record: CorpusRecord, units: readonly Unit[]): string[] {
  const anchors = units.flatMap((unit) => [
    unit.anchor,
    ...findFootnoteReferences(unit.children).map(({ anchor }) => anchor),
  ]);
  return [recordPath('/', record), ...anchors.map((anchor) => permalink('/', record, anchor))];
}

/** Reads the addresses of a ledger; comments and blank lines are left out. */
export function parseLedger(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** Writes the ledger: what it had, and what is new, in the order of the alphabet. */
export function makeLedger(published: readonly string[], current: readonly string[]): GeneratedFile {
  const all = [...new Set([...published, ...current])].sort();
  return { path: ledgerPath, text: [...head, ...all, ''].join('\n') };
}

/** Finds the addresses that were given out and lead nowhere now. */
export function findLostPermalinks(file: string, text: string, current: readonly string[]): Problem[] {
  const present = new Set(current);
  return text.split('\n').flatMap((line, index) => {
    if (line === '' || line.startsWith('#') || present.has(line)) return [];
    return [
      {
        code: 'lost-permalink',
        place: { file, line: index + 1 },
        reason: `${line} was published, and leads nowhere now.`,
        hint: 'bring the document or the number back; to withdraw the address on purpose, delete this line.',
      } as const,
    ];
  });
}
