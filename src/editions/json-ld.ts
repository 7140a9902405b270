import type { CreativeWork, Event, Legislation, Organization, WithContext } from 'schema-dts';
import { plainText } from '../domain/inline.ts';
import type { CorpusRecord } from '../domain/record.ts';
import type { Unit } from '../domain/unit.ts';
import { unitLabel } from '../domain/unit-label.ts';
import { citedWork, copyWords } from './citations/cited-work.ts';
import { writePinpoint } from './citations/pinpoint.ts';

/** A record as search engines read it. */
export interface JsonLdSource {
  readonly record: CorpusRecord;
  readonly units: readonly Unit[];
  /** The absolute address of the page; a path where nobody has told the host, which is taken from the root of it. */
  readonly address: string;
  /** The page and the files beside it, by their addresses and media types. */
  readonly files: readonly { readonly address: string; readonly mediaType: string }[];
  /** Whether only the paragraphs of a resolution are named, or every unit with its words. */
  readonly detail: 'outline' | 'words';
}

type Described = WithContext<Legislation> | WithContext<CreativeWork>;
type Part = Legislation | CreativeWork;

/** The legal value of every copy of ours. */
const unofficial = 'https://schema.org/UnofficialLegalValue';

const paragraphKinds: readonly string[] = ['preambular-paragraph', 'operative-paragraph', 'subparagraph'];

/**
 * Describes a record in the vocabulary of schema.org: a resolution as legislation with its paragraphs, of which our
 * files are unofficial copies; an agenda as a work about its meeting; the rest as reports, articles and works.
 */
export function jsonLd({ record, units, address, files, detail }: JsonLdSource): Described {
  const parts = units.flatMap((unit) => partOf(record, unit, address, detail));
  return {
    '@context': 'https://schema.org',
    ...workOf(record, address),
    ...(parts.length === 0 ? {} : { hasPart: parts }),
    encoding: files.map(({ address: contentUrl, mediaType: encodingFormat }) =>
      record.kind === 'resolution'
        ? { '@type': 'LegislationObject', contentUrl, encodingFormat, legislationLegalValue: unofficial }
        : { '@type': 'MediaObject', contentUrl, encodingFormat },
    ),
  };
}

/**
 * Describes one unit as a part of its document, with its words.
 *
 * @param address that of the document
 */
export function unitJsonLd(record: CorpusRecord, unit: Unit, address: string): Described {
  return {
    '@context': 'https://schema.org',
    ...unitOf(record, unit, address),
    url: `${address}#${unit.anchor}`,
    inLanguage: record.language,
    creativeWorkStatus: copyWords(citedWork(record)),
    isPartOf: workOf(record, address),
  };
}

function workOf(record: CorpusRecord, address: string): Part {
  const { kind, title: name, language, symbol, date, organ } = record;
  const common = {
    '@id': address,
    url: address,
    name,
    inLanguage: language,
    creativeWorkStatus: copyWords(citedWork(record)),
  };
  if (kind === 'resolution')
    return {
      '@type': 'Legislation',
      ...common,
      legislationType: 'resolution',
      legislationIdentifier: symbol,
      ...(date === undefined ? {} : { legislationDate: date }),
      legislationPassedBy: organizationOf(organ),
    };
  const known = {
    ...common,
    ...(symbol === undefined ? {} : { identifier: symbol }),
    ...(organ === undefined ? {} : { author: organizationOf(organ) }),
  };
  if (kind === 'agenda') return { '@type': 'CreativeWork', ...known, about: meetingOf(record) };
  const published = { ...known, ...(date === undefined ? {} : { datePublished: date }) };
  if (kind === 'report' || kind === 'paper') return { '@type': 'Report', ...published };
  return kind === 'notice' ? { '@type': 'Article', ...published } : { '@type': 'CreativeWork', ...published };
}

function organizationOf(name: string): Organization {
  return { '@type': 'Organization', name };
}

/** In outline, only the paragraphs of a resolution are parts of it, by the identifiers under which they are cited. */
function partOf(record: CorpusRecord, unit: Unit, address: string, detail: JsonLdSource['detail']): Part[] {
  if (detail === 'words') return [unitOf(record, unit, address)];
  if (record.kind !== 'resolution' || !paragraphKinds.includes(unit.kind)) return [];
  const legislationIdentifier = identify(record.symbol, unit);
  return [{ '@type': 'Legislation', '@id': `${address}#${unit.anchor}`, legislationIdentifier }];
}

function unitOf(record: CorpusRecord, unit: Unit, address: string): Part {
  const named = { '@id': `${address}#${unit.anchor}`, name: unitLabel(unit), text: plainText(unit.children) };
  if (record.kind === 'resolution' && paragraphKinds.includes(unit.kind))
    return { '@type': 'Legislation', legislationIdentifier: identify(record.symbol, unit), ...named };
  const identifier = record.symbol === undefined ? {} : { identifier: identify(record.symbol, unit) };
  return { '@type': 'CreativeWork', ...identifier, ...named };
}

/** @example identify('E/RES/1997/2', op2) => 'E/RES/1997/2, para. 2' */
function identify(symbol: string, unit: Unit): string {
  return `${symbol}, ${writePinpoint('note', unitLabel(unit)) ?? unitLabel(unit)}`;
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
