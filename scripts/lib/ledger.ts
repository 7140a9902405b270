import type { Authority } from '../../src/domain/authority.ts';
import { findFootnoteReferences, plainText } from '../../src/domain/inline.ts';
import { permalink, recordPath, referencePath } from '../../src/domain/permalink.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { CorpusRecord } from '../../src/domain/record.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { formatLedger, type LedgerEntry, ledgerPath, parseLedger, sumOfWords } from '../../src/library/ledger.ts';
import { describedTargets, idOfTarget } from '../../src/references/register.ts';
import type { IngestedDocument } from './ingested-document.ts';
import type { GeneratedFile } from './library.ts';

type PublishedDocument = NonNullable<IngestedDocument['published']> & Pick<IngestedDocument, 'facts'>;
type WrittenEntry = LedgerEntry & { readonly line: number };

/** Gives every public address of a record: its page, its units, and the footnote marks in them. */
export function addressesOf(record: CorpusRecord, units: readonly Unit[]): LedgerEntry[] {
  const { history = [] } = record;
  return [
    { address: recordPath('/', record), ...(history.length > 0 && { changes: history.length }) },
    ...units.flatMap(({ anchor, number, children }) => [
      { address: permalink('/', record, anchor), words: sumOfWords(number, plainText(children)) },
      ...findFootnoteReferences(children).map((mark) => ({ address: permalink('/', record, mark.anchor) })),
    ]),
  ];
}

/**
 * Gives every public address of the register: of what is described, and of what is named by its symbol or number only.
 * Such an address stays when the library comes to hold the thing, and leads on to it.
 */
function referenceAddresses(
  documents: readonly Pick<PublishedDocument, 'names'>[],
  authorities: readonly Authority[],
): LedgerEntry[] {
  const described = describedTargets(authorities);
  const named = documents.flatMap(({ names }) => names.map(({ target }) => target));
  const ids = [...authorities.map(({ id }) => id), ...named.filter((target) => !described.has(target)).map(idOfTarget)];
  return [...new Set(ids)].map((id) => ({ address: referencePath('/', id) }));
}

/** What a ledger and what is published now come to: the ledger to be written, if it is another, and what there is to say. */
interface LedgerComparison {
  readonly stale: readonly GeneratedFile[];
  readonly problems: readonly Problem[];
}

/** Compares the ledger of a library, given with the path that problems show, with what is published now. */
export function compareWithLedger(
  { file, text: written }: { readonly file: string; readonly text: string },
  documents: readonly PublishedDocument[],
  authorities: readonly Authority[],
): LedgerComparison {
  const published = parseLedger(written);
  const byAddress = new Map(published.map((entry) => [entry.address, entry]));
  const current = [...documents.flatMap(({ addresses }) => addresses), ...referenceAddresses(documents, authorities)];
  const changed = documents
    .map((document) => ({ document, parts: findUnaccounted(document, byAddress) }))
    .filter(({ parts }) => parts.length > 0);
  const unaccounted = changed.flatMap(({ document, parts }) => [...document.addresses.slice(0, 1), ...parts]);
  const text = formatLedger(renewLedger(published, current, unaccounted));
  return {
    stale: text === written ? [] : [{ path: ledgerPath, text }],
    problems: [
      ...findLostPermalinks(file, published, current),
      ...changed.map(({ document, parts }) => changedWords(document, parts)),
    ],
  };
}

/** Gives the ledger that follows: what it had, and what is new; where a change is not accounted for, what it had. */
function renewLedger(
  published: readonly LedgerEntry[],
  current: readonly LedgerEntry[],
  unaccounted: readonly LedgerEntry[],
): LedgerEntry[] {
  const silent = new Set(unaccounted.map(({ address }) => address));
  const accounted = current.filter(({ address }) => !silent.has(address));
  return [...new Map([...published, ...accounted].map((entry) => [entry.address, entry])).values()];
}

/** Finds the addresses that were given out and lead nowhere now: one problem for each document. */
function findLostPermalinks(
  file: string,
  published: readonly WrittenEntry[],
  current: readonly LedgerEntry[],
): Problem[] {
  const present = new Set(current.map(({ address }) => address));
  const lost = published.filter(({ address }) => !present.has(address));
  const byPage = Map.groupBy(lost, ({ address }) => address.split('#')[0] ?? '');
  return [...byPage].map(([page, entries]) => ({
    code: 'lost-permalink',
    place: { file, line: entries[0]?.line ?? 1 },
    ...(present.has(page)
      ? {
          reason: `${page} had ${listAnchors(entries)}, which ${entries.length === 1 ? 'leads' : 'lead'} nowhere now.`,
          hint: 'bring the paragraph or the number back; to withdraw an address on purpose, delete its line.',
        }
      : {
          reason: `${page} was published, and leads nowhere now.`,
          hint: 'bring the document back, or correct the error for which it was left out; to withdraw an address on purpose, delete its line.',
        }),
  }));
}

/**
 * Finds the parts of a document whose words are not those that were given out, and that its history does not account for:
 * an entry accounts for such a change if it came after the ledger was written, and names the part or the whole document.
 */
function findUnaccounted(document: PublishedDocument, published: ReadonlyMap<string, LedgerEntry>): LedgerEntry[] {
  const [page, ...parts] = document.addresses;
  const news = document.history.slice(published.get(page?.address ?? '')?.changes ?? 0);
  return parts.filter(({ address, words }) => {
    const known = published.get(address)?.words;
    const isNamed = ({ anchors }: (typeof news)[number]) =>
      anchors?.some((anchor) => address.endsWith(`#${anchor}`)) ?? true;
    return known !== undefined && known !== words && !news.some(isNamed);
  });
}

/** Gives the problem of a document with such parts. */
function changedWords({ facts }: PublishedDocument, unaccounted: readonly LedgerEntry[]): Problem {
  return {
    code: 'changed-words',
    place: { file: facts },
    reason: `${listAnchors(unaccounted)} had other words when ${unaccounted.length === 1 ? 'it was' : 'they were'} given out.`,
    hint: 'bring the words back; or say under “history” in these facts what changed, as content/README.md explains.',
  };
}

function listAnchors(entries: readonly LedgerEntry[]): string {
  const anchors = entries.map(({ address }) => address.slice(address.indexOf('#')));
  const rest = anchors.length > 5 ? ` and ${anchors.length - 5} more` : '';
  return `${anchors.slice(0, 5).join(', ')}${rest}`;
}
