import { makeElement } from './elements.ts';

/** The service of the United Nations that opens a document by its symbol. Source: docs.un.org. */
const officialDocuments = 'https://docs.un.org/en/';

/** Makes the item that leads to a document which the library only names, by the symbol that the reader gave in full. */
export function officialLink(symbol: string): HTMLLIElement {
  const link = makeElement(
    'a',
    { href: `${officialDocuments}${encodeURI(symbol)}`, rel: 'external' },
    `${symbol} at docs.un.org`,
  );
  return makeElement('li', { class: 'go-to' }, 'Not held here. The official document: ', link);
}
