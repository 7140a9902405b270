import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LedgerEntry, ledgerPath, parseLedger } from '../library/ledger.ts';
import { contentFolder } from '../library/location.ts';

/**
 * Gives the ledger of the library: every address it has given out.
 *
 * @throws when there is none, which ingest writes before any page is made
 */
export async function getLedger(): Promise<LedgerEntry[]> {
  return parseLedger(await readFile(join(contentFolder(), ledgerPath), 'utf8'));
}
