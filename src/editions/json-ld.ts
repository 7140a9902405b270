import type { CreativeWork, Event, Legislation, Organization, WithContext } from 'schema-dts';
import type { CorpusRecord } from '../domain/record.ts';
import type { Unit } from '../domain/unit.ts';
import { unitLabel } from '../domain/unit-label.ts';
import { citedWork, copyWords } from './citations/cited-work.ts';
import { writePinpoint } from './citations/pinpoint.ts';

/** A record as search engines read it. */
export interface JsonLdSource {
  readonly record: CorpusRecord;
  readonly units: readonly Unit[];
  /** The absolute address of the page. */
  readonly address: string;
  /** The files beside the page, by their absolute addresses and media types. */
  readonly files: readonly { readonly address: string; readonly mediaType: string }[];
}

/** The legal value of every copy of ours. */
const unofficial = 'https://schema.org/UnofficialLegalValue';

/**
 * Describes a record in the vocabulary of schema.org: a resolution as legislation with its paragraphs, of which our
 * files are unofficial copies; an agenda as a work about its meeting; the rest as reports, articles and works.
 */
export function jsonLd(source: JsonLdSource): WithContext<Legislation> | WithContext<CreativeWork> {
  switch (source.record.kind) {
    case 'resolution':
      return { '@context': 'https://schema.org', '@type': 'Legislation', ...legislationOf(source) };
    case 'report':
    case 'paper':
      return { '@context': 'https://schema.org', '@type': 'Report', ...workOf(source) };
    case 'notice':
      return { '@context': 'https://schema.org', '@type': 'Article', ...workOf(source) };
    case 'agenda': {
      const about = meetingOf(source.record);
      return { '@context': 'https://schema.org', '@type': 'CreativeWork', ...workOf(source), about };
    }
    case 'document':
      return { '@context': 'https://schema.org', '@type': 'CreativeWork', ...workOf(source) };
  }
}

function legislationOf({ record, units, address, files }: JsonLdSource) {
  const { symbol, date, organ } = record;
  return {
    ...commonOf(record, address),
    legislationType: 'resolution',
    ...(symbol === undefined ? {} : { legislationIdentifier: symbol }),
    ...(date === undefined ? {} : { legislationDate: date }),
    ...(organ === undefined ? {} : { legislationPassedBy: organizationOf(organ) }),
    hasPart: units.flatMap((unit) => paragraphOf(unit, record, address)),
    encoding: files.map(
      (file) =>
        ({
          '@type': 'LegislationObject',
          contentUrl: file.address,
          encodingFormat: file.mediaType,
          legislationLegalValue: unofficial,
        }) as const,
    ),
  };
}

function workOf({ record, address, files }: JsonLdSource) {
  const { kind, symbol, date, organ } = record;
  return {
    ...commonOf(record, address),
    ...(symbol === undefined ? {} : { identifier: symbol }),
    ...(date === undefined || kind === 'agenda' ? {} : { datePublished: date }),
    ...(organ === undefined ? {} : { author: organizationOf(organ) }),
    encoding: files.map(
      (file) => ({ '@type': 'MediaObject', contentUrl: file.address, encodingFormat: file.mediaType }) as const,
    ),
  };
}

function commonOf(record: CorpusRecord, address: string) {
  return {
    '@id': address,
    url: address,
    name: record.title,
    inLanguage: record.language,
    creativeWorkStatus: copyWords(citedWork(record)),
  };
}

function organizationOf(name: string): Organization {
  return { '@type': 'Organization', name };
}

/** The paragraphs of a resolution are what it is made of; its lines of title, adoption and notes are not. */
function paragraphOf(unit: Unit, { symbol, language }: CorpusRecord, address: string): Legislation[] {
  const pinpoint = writePinpoint('note', unit);
  const isParagraph = ['preambular-paragraph', 'operative-paragraph', 'subparagraph'].includes(unit.kind);
  if (!isParagraph || pinpoint === undefined) return [];
  const url = `${address}#${unit.anchor}`;
  return [
    {
      '@type': 'Legislation',
      '@id': url,
      url,
      name: unitLabel(unit),
      legislationIdentifier: `${symbol}, ${pinpoint}`,
      inLanguage: language,
    },
  ];
}

function meetingOf({ title, date, endDate, place }: CorpusRecord): Event {
  return {
    '@type': 'Event',
    name: title,
    ...(date === undefined ? {} : { startDate: date }),
    ...(endDate === undefined ? {} : { endDate }),
    ...(place === undefined ? {} : { location: { '@type': 'Place', name: place } }),
  };
}

/**
 * Writes data so that it can stand within a `script` element: nothing in it can end the element.
 *
 * @example scriptJson({ a: '</script>' }) => '{"a":"\\u003C/script>"}'
 */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003C');
}
