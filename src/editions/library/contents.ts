import { authorityKinds } from '../../domain/authority.ts';
import { collectionNames, collectionOf, collections } from '../../domain/collection.ts';
import { recordPath } from '../../domain/permalink.ts';
import { recordName } from '../../domain/record.ts';
import type { ListedKind } from '../../references/listing.ts';
import { element, type XmlElement } from '../xml.ts';
import type { Edition } from './edition.ts';

/**
 * Writes the table of contents: the documents by collection, then the register by kind, in the form that an e-book must
 * have it in (EPUB 3.3, "The nav element: restrictions").
 *
 * @param pathOf where the entries of a kind stand
 */
export function writeContents(
  edition: Edition,
  kinds: readonly ListedKind[],
  pathOf: (kind: ListedKind) => string,
): XmlElement {
  const { texts } = edition.library;
  const held = collectionNames.flatMap((collection) => {
    const own = texts.filter(({ record }) => collectionOf(record.kind) === collection);
    const rows = own.map(({ record }) => row(edition.linkTo(recordPath('/', record)), longName(record)));
    return own.length === 0 ? [] : [group(collections[collection].title, rows)];
  });
  const named = kinds.map((kind) => row(pathOf(kind), authorityKinds[kind.kind].plural));
  return element('ol', {}, [...held, ...(named.length === 0 ? [] : [group('What the documents name', named)])]);
}

/** Names a document by its symbol, where it has one, and its title. @example 'E/RES/1997/2, International migration and development' */
export function longName(record: Edition['library']['texts'][number]['record']): string {
  const name = recordName(record);
  return name === record.title ? name : `${name}, ${record.title}`;
}

function group(name: string, rows: readonly XmlElement[]): XmlElement {
  return element('li', {}, [element('span', {}, [name]), element('ol', {}, rows)]);
}

function row(href: string, label: string): XmlElement {
  return element('li', {}, [element('a', { href }, [label])]);
}
