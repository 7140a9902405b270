import type { Authority } from '../../src/domain/authority.ts';
import type { ReferenceTarget } from '../../src/domain/citation.ts';
import { findFootnoteReferences } from '../../src/domain/inline.ts';
import { permalink, recordPath, referencePath } from '../../src/domain/permalink.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { CorpusRecord } from '../../src/domain/record.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { idOfTarget } from '../../src/references/register.ts';
import type { IngestedDocument } from './ingested-document.ts';
import type { GeneratedFile } from './library.ts';

type PublishedDocument = NonNullable<IngestedDocument['published']>;

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

/**
 * Gives every public address of the register: of what is described, and of what is named by its symbol or number only.
 * Such an address stays when the library comes to hold the thing, and leads on to it.
 */
export function referenceAddresses(
  documents: readonly Pick<PublishedDocument, 'names'>[],
  authorities: readonly Authority[],
): string[] {
  const described = new Set<ReferenceTarget | undefined>(
    authorities.flatMap(({ id, symbol, salesNumber }) => [id, symbol, salesNumber]),
  );
  const named = documents.flatMap(({ names }) => names.map(({ target }) => target));
  const ids = [...authorities.map(({ id }) => id), ...named.filter((target) => !described.has(target)).map(idOfTarget)];
  return [...new Set(ids)].map((id) => referencePath('/', id));
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

/** Finds the addresses that were given out and lead nowhere now: one problem for each document. */
export function findLostPermalinks(file: string, text: string, current: readonly string[]): Problem[] {
  const present = new Set(current);
  const lost = text
    .split('\n')
    .map((address, index) => ({ address, line: index + 1 }))
    .filter(({ address }) => address !== '' && !address.startsWith('#') && !present.has(address));
  const byPage = Map.groupBy(lost, ({ address }) => address.split('#')[0] ?? '');
  return [...byPage].map(([page, addresses]) => ({
    code: 'lost-permalink',
    place: { file, line: addresses[0]?.line ?? 1 },
    reason: present.has(page) ? lostParts(page, addresses) : `${page} was published, and leads nowhere now.`,
    hint: 'bring the document or the number back; to withdraw an address on purpose, delete its line.',
  }));
}

function lostParts(page: string, addresses: readonly { address: string }[]): string {
  const anchors = addresses.map(({ address }) => address.slice(page.length));
  const shown = anchors.slice(0, 5).join(', ');
  const rest = anchors.length > 5 ? ` and ${anchors.length - 5} more` : '';
  return `${page} had ${shown}${rest}, which ${anchors.length === 1 ? 'leads' : 'lead'} nowhere now.`;
}
