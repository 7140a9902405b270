import { makeElement } from './elements.ts';
import { stateOf, writeState } from './page-state.ts';
import { attempts, suggest } from './remarks.ts';
import type { ShownAnswer } from './searcher.ts';

/** The service of the United Nations that opens a document by its symbol. Source: docs.un.org. */
const officialDocuments = 'https://docs.un.org/en/';

/**
 * What stands after the documents: the entry of the register, and the official document where it is known or its symbol
 * was given in full. The passages come first, for they are what the library has.
 */
export function namedItems({ answer: { address, destinations, hits, authority } }: ShownAnswer): Node[] {
  if (destinations.length > 0 || authority?.isHeld) return [];
  const symbol = authority?.symbol ?? address?.symbol;
  const official =
    authority?.officialLink ?? (address?.symbol && hits.length > 0 ? officialAddress(address.symbol) : undefined);
  return [
    ...(authority ? [leadingItem('In the register: ', authority.url, authority.label)] : []),
    ...(official ? [leadingItem('The official document, not held here: ', official, symbol ?? official)] : []),
  ];
}

/** What stands before the documents: where an address leads, or what to do when nothing was found. */
export function leadingItems({ answer, library }: ShownAnswer): Node[] {
  const { destinations, authority, hits, isUnfinished } = answer;
  if (isUnfinished || destinations.length + hits.length > 0 || authority) {
    return destinations.map(({ url, label }) => leadingItem('Go to ', url, label));
  }
  const { documents, words } = library.shelf;
  const near = suggest(
    answer,
    documents.map(({ symbol }) => symbol),
    words,
  );
  const links = near.flatMap((query, index) => [
    index === 0 ? ' Nearest to it: ' : ', ',
    makeElement('a', { href: writeState(stateOf(query)) }, query),
  ]);
  return [makeElement('li', { class: 'nothing-found' }, makeElement('p', {}, attempts(answer), ...links))];
}

function officialAddress(symbol: string): string {
  return `${officialDocuments}${encodeURI(symbol)}`;
}

function leadingItem(before: string, url: string, label: string): HTMLLIElement {
  return makeElement('li', { class: 'go-to' }, before, makeElement('a', { href: url }, label));
}
