import { createHash } from 'node:crypto';
import { z } from 'zod';

/** The file that lists every address a library has ever given out. */
export const ledgerPath = 'permalinks.txt';

/**
 * A sum by which words are known to be the same: the first sixteen hexadecimal digits of the SHA-256 sum of their UTF-8.
 */
export const wordsSumSchema = z.string().regex(/^[0-9a-f]{16}$/);

/** How often a history has told of changed words. */
const changesSchema = z.coerce.number().int().positive();

/** An address as the ledger has it. */
export interface LedgerEntry {
  readonly address: string;
  /** The sum of the words that stand there; only parts of a text have words. */
  readonly words?: string;
  /** How many entries the history of the document had; only the page of a document has one. */
  readonly changes?: number;
}

const head = [
  '# Every address this library has given out, and a sum of the words that stand there. Addresses are permanent: ingest',
  '# adds new ones, and fails when one is gone, or has other words and its document’s history does not say so.',
  '# To withdraw an address on purpose, delete its line in a commit that says why.',
];

/** Sums up the words of a unit: its number as printed, a space, and its text; or its text alone. */
export function sumOfWords(number: string | undefined, text: string): string {
  const words = number === undefined ? text : `${number} ${text}`;
  return createHash('sha256').update(words).digest('hex').slice(0, 16);
}

/** Reads a ledger, each entry with the line it stands on; comments and blank lines are left out. */
export function parseLedger(text: string): (LedgerEntry & { readonly line: number })[] {
  return text.split('\n').flatMap((written, index) => {
    if (written === '' || written.startsWith('#')) return [];
    const [address = '', ...values] = written.split(' ');
    const read = new Map(
      values.map((value): [string, string] => [value.split('=')[0] ?? '', value.split('=')[1] ?? '']),
    );
    const words = wordsSumSchema.safeParse(read.get('words')).data;
    const changes = changesSchema.safeParse(read.get('changes')).data;
    return {
      address,
      line: index + 1,
      ...(words !== undefined && { words }),
      ...(changes !== undefined && { changes }),
    };
  });
}

/** Writes a ledger, in the order of the alphabet. */
export function formatLedger(entries: readonly LedgerEntry[]): string {
  const lines = entries.map(({ address, words, changes }) =>
    [address, words && `words=${words}`, changes && `changes=${changes}`].filter(Boolean).join(' '),
  );
  return [...head, ...lines.sort(), ''].join('\n');
}
