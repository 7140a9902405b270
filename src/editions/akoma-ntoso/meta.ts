import type { Anchor } from '../../domain/anchor.ts';
import type { CorpusRecord } from '../../domain/record.ts';
import { element, type XmlElement } from '../xml.ts';
import { meetingId, placeId } from './facts-in-text.ts';
import { documentKinds, identityOf } from './identity.ts';

/** What the head of a file needs beside the record. */
export interface Provenance {
  /** Who made the markup: the name of the site. */
  readonly publisher: string;
  /** The address of the document's page. */
  readonly page: string;
}

/** The part of a document that a file identifies: the main text, or an annex; and of a portion, the eId that it is. */
export interface Component {
  readonly name: string;
  readonly portion?: string;
}

/** The component that is the document itself, without its annexes. */
export const mainComponent: Component = { name: 'main' };

/** Schema and library alike want a date at each level; this one, whose name says `unknown`, stands where none is known. */
const unknownDate = { date: '0001-01-01', name: 'unknown' };

/**
 * Writes the head of a file: the names of the document as a work, in a language, and as this file; who and what its text
 * refers to; the textual notes asked for, by their anchors and eIds. Source: Akoma Ntoso 1.0, part 1, section 5; AKN4UN
 * Guidelines, part 2, "metadata".
 */
export function writeMeta(
  record: CorpusRecord,
  provenance: Provenance,
  component: Component,
  notes: ReadonlyMap<Anchor, string>,
): XmlElement {
  return element('meta', {}, [
    writeIdentification(record, provenance, component),
    writeReferences(record, provenance),
    ...writeNotes(record, notes),
  ]);
}

/** Writes the head of an annex within the file of its document, which says all that is not its name. */
export function writeAnnexMeta(record: CorpusRecord, provenance: Provenance, component: Component): XmlElement {
  return element('meta', {}, [writeIdentification(record, provenance, component)]);
}

function writeIdentification(record: CorpusRecord, { page }: Provenance, { name, portion }: Component): XmlElement {
  const identity = identityOf(record);
  const { element: _, subtype, name: kindName, dateName } = documentKinds[record.kind];
  const date = element('FRBRdate', record.date === undefined ? unknownDate : { date: record.date, name: dateName });
  const author = element('FRBRauthor', { href: '#organ', as: '#author' });
  const iri = (address: string, end = '') => [
    element('FRBRthis', { value: `${address}/!${name}${portion === undefined ? '' : `~${portion}`}${end}` }),
  ];
  return element('identification', { source: '#source' }, [
    element('FRBRWork', {}, [
      ...iri(identity.work),
      element('FRBRuri', { value: identity.work }),
      ...(record.symbol === undefined ? [] : [element('FRBRalias', { value: record.symbol, name: 'symbol' })]),
      element('FRBRalias', { value: record.title, name: 'title' }),
      date,
      author,
      element('FRBRcountry', { value: 'un' }),
      element('FRBRsubtype', { value: subtype }),
      element('FRBRnumber', { value: identity.number, showAs: identity.shownNumber }),
      element('FRBRname', { value: kindName }),
    ]),
    element('FRBRExpression', {}, [
      ...iri(identity.expression),
      element('FRBRuri', { value: identity.expression }),
      element('FRBRalias', { value: page, name: 'page' }),
      date,
      author,
      element('FRBRauthoritative', { value: 'false' }),
      element('FRBRlanguage', { language: identity.language }),
    ]),
    element('FRBRManifestation', {}, [
      ...iri(identity.expression, '.xml'),
      element('FRBRuri', { value: identity.manifestation }),
      element('FRBRdate', unknownDate),
      element('FRBRauthor', { href: '#source', as: '#editor' }),
      ...(portion === undefined ? [] : [element('FRBRportion', { from: `#${portion}` })]),
      element('FRBRformat', { value: 'application/akn+xml' }),
    ]),
  ]);
}

function writeReferences(record: CorpusRecord, { publisher }: Provenance): XmlElement {
  const { organ, meeting, place } = record;
  return element('references', { source: '#source' }, [
    organ === undefined
      ? ontologyEntry('TLCConcept', 'organ', 'concept/un/unknown', 'unknown')
      : ontologyEntry('TLCOrganization', 'organ', `organization/un/${identityOf(record).actor ?? 'unnamed'}`, organ),
    ontologyEntry('TLCOrganization', 'source', 'organization/source', publisher),
    ontologyEntry('TLCRole', 'author', 'role/author', 'Author'),
    ontologyEntry('TLCRole', 'editor', 'role/editor', 'Editor of the markup'),
    ...(meeting === undefined ? [] : [ontologyEntry('TLCEvent', meetingId, 'event/un/meeting', meeting)]),
    ...(place === undefined ? [] : [ontologyEntry('TLCLocation', placeId, 'location/place', place)]),
  ]);
}

function ontologyEntry(name: string, eId: string, path: string, showAs: string): XmlElement {
  return element(name, { eId, href: `/akn/ontology/${path}`, showAs });
}

function writeNotes({ notes }: CorpusRecord, wanted: ReadonlyMap<Anchor, string>): XmlElement[] {
  const written = notes.flatMap(({ anchor, code, text }) => {
    const eId = wanted.get(anchor);
    if (eId === undefined) return [];
    return [element('note', { eId, class: code, status: 'editorial' }, [element('p', { eId: `${eId}__p_1` }, [text])])];
  });
  return written.length === 0 ? [] : [element('notes', { source: '#source' }, written)];
}
