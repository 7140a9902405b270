import type { CorpusRecord } from '../domain/record.ts';
import type { Unit } from '../domain/unit.ts';
import { unitLabel } from '../domain/unit-label.ts';
import { bibliographicKinds } from './bibliography/kinds.ts';
import { writePinpoint } from './citations/pinpoint.ts';

/** What the head of a page says of the document, or of the unit, that is on it. */
export interface HeadMeta {
  readonly name: string;
  readonly content: string;
}

/** The document that a page is about, and the unit, where it is about one. */
export interface HeadSource {
  readonly record: CorpusRecord;
  readonly unit?: Unit | undefined;
  /** The absolute address, where the host is known: a path would be taken for an address that leads nowhere. */
  readonly address?: string | undefined;
}

/**
 * Gives what Zotero, Google Scholar and readers of Dublin Core look for in the head of a page. What is not known is left
 * out, and so is all that would be misread: an organ as author or creator is taken apart into the given and the family
 * name of a person, a site as publisher becomes the institution, and a whole as `isPartOf` changes the type.
 * `citation_title` alone means an article of a journal; the institution, or else the type by name, makes it a report.
 * Sources: Zotero’s translators “Embedded Metadata” and “RDF”; Google Scholar, “Inclusion Guidelines for Webmasters”;
 * DCMI, “Expressing Dublin Core metadata using HTML/XHTML meta and link elements”.
 */
export function headMetas({ record, unit, address }: HeadSource): HeadMeta[] {
  const { kind, organ, symbol, date, language } = record;
  const title = titleOf(record, unit);
  const metas: readonly [name: string, content: string | undefined][] = [
    ['citation_title', title],
    ['citation_technical_report_institution', organ],
    ['citation_technical_report_number', symbol],
    ['citation_publication_date', date?.replaceAll('-', '/')],
    ['citation_language', language],
    ['citation_public_url', address],
    ['z:itemType', 'report'],
    ['dcterms.title', title],
    ['dcterms.publisher', organ],
    ['dcterms.identifier', symbol],
    ['dcterms.date', date],
    ['dcterms.type', bibliographicKinds[kind].genre],
    ['dcterms.language', language],
  ];
  return metas.flatMap(([name, content]) => (content === undefined ? [] : { name, content }));
}

/** @example titleOf(resolution, op2) => 'International migration and development, para. 2' */
function titleOf({ title }: CorpusRecord, unit: Unit | undefined): string {
  const pinpoint = unit && writePinpoint('note', unitLabel(unit));
  return pinpoint === undefined ? title : `${title}, ${pinpoint}`;
}
