import { makeElement } from './elements.ts';

/** The service of the United Nations that opens a document by its symbol. Source: docs.un.org. */
const officialDocuments = 'https://docs.un.org/en/';

/** Gives the official address of a document, by a symbol that was given in full. */
export function officialAddress(symbol: string): string {
  return `${officialDocuments}${encodeURI(symbol)}`;
}

/** Makes an item that leads to one place, with what it is said before. */
export function leadingItem(before: string, url: string, label: string): HTMLLIElement {
  return makeElement('li', { class: 'go-to' }, before, makeElement('a', { href: url }, label));
}
