import { authorityKinds } from '../../domain/authority.ts';
import { formatDate } from '../../domain/dates.ts';
import { permalink, recordPath } from '../../domain/permalink.ts';
import { recordName } from '../../domain/record.ts';
import { entryDate, entryPath, namingPath, type PageLink } from '../../references/entry.ts';
import type { ListedEntry, ListedKind } from '../../references/listing.ts';
import { countNaming } from '../../references/naming-pages.ts';
import type { NamingDocument } from '../../references/namings.ts';
import type { RegisterEntry } from '../../references/register.ts';
import { type ShownEntry, showEntry } from '../../references/shown-entry.ts';
import { element, type XmlElement, type XmlNode } from '../xml.ts';
import { type Edition, heading } from './edition.ts';

/**
 * Writes the entries of one kind: what each is, and which paragraphs name it. Their words stand in the documents, so that
 * who searches the edition finds them once.
 */
export function writeKind(edition: Edition, { kind, listed }: ListedKind): XmlElement {
  return element('section', { class: 'register' }, [
    heading(edition, 0, {}, [authorityKinds[kind].plural]),
    ...listed.map((one) => writeEntry(edition, one)),
  ]);
}

/** Gives the address at which the register has an entry: that of a document that is held is of who names it. */
export function registerPath(entry: RegisterEntry): string {
  return entry.record === undefined ? entryPath('/', entry) : namingPath('/', entry);
}

function writeEntry(edition: Edition, { entry, naming }: ListedEntry): XmlElement {
  const { graph, descriptions } = edition.library;
  const { label, authority } = entry;
  const shown = showEntry('/', graph.register, entry);
  const name = entry.record === undefined ? label : link(edition, { path: entryPath('/', entry), label });
  return element('section', { id: edition.idOf(registerPath(entry)) }, [
    heading(edition, 1, {}, [name]),
    element('p', { class: 'facts' }, [factsLine(entry)]),
    ...(descriptions.get(authority?.id ?? '') ?? []),
    ...writeRelations(edition, shown),
    ...writeLifecycle(shown),
    ...(naming.paragraphs === 0
      ? [element('p', {}, ['No document of this library names it.'])]
      : [
          element('p', {}, [`Named in ${countNaming(naming)}:`]),
          element(
            'ul',
            {},
            naming.documents.map((document) => writeNaming(edition, document)),
          ),
        ]),
  ]);
}

function factsLine(entry: RegisterEntry): string {
  const { symbol, label, salesNumber, authority, record } = entry;
  return [
    symbol !== undefined && !label.includes(symbol) ? symbol : undefined,
    salesNumber !== undefined && !label.includes(salesNumber) ? `Sales No. ${salesNumber}` : undefined,
    entryDate(entry),
    authority?.place,
    record === undefined ? 'not in this library' : 'in this library',
  ]
    .flatMap((fact) => fact ?? [])
    .join(' · ');
}

function writeRelations(edition: Edition, { official, whole, parts }: ShownEntry): XmlElement[] {
  const rows: [string, XmlNode[]][] = [
    ['Official: ', official === undefined ? [] : [element('a', { href: official.path }, [official.label])]],
    ['Part of: ', whole === undefined ? [] : [link(edition, whole)]],
    ['Parts: ', parts.flatMap((part, index) => [index > 0 ? '; ' : '', link(edition, part)])],
  ];
  return rows.flatMap(([term, links]) => (links.length === 0 ? [] : [element('p', {}, [term, ...links])]));
}

function writeLifecycle({ lifecycle }: ShownEntry): XmlElement[] {
  if (lifecycle.length === 0) return [];
  const steps = lifecycle.map(({ date, text, symbol, source }) => {
    const when = date === undefined ? '' : `${formatDate(date)}: `;
    return element('li', {}, [`${when}${text}${symbol === undefined ? '' : ` (${symbol})`} Source: ${source}`]);
  });
  return [element('ul', {}, steps)];
}

function writeNaming(edition: Edition, { record, paragraphs }: NamingDocument): XmlElement {
  const places = paragraphs.flatMap(({ unit, label }, index) => [
    index === 0 ? ': ' : ', ',
    link(edition, { path: permalink('/', record, unit.anchor), label }),
  ]);
  return element('li', {}, [link(edition, { path: recordPath('/', record), label: recordName(record) }), ...places]);
}

function link(edition: Edition, { path, label }: PageLink): XmlElement {
  return element('a', { href: edition.linkTo(path) }, [label]);
}
