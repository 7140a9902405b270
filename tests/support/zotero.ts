import { attributeOf, type HtmlElement, nameOf, parseElements } from './html-element.ts';

/**
 * What Zotero makes of a page that no translator of its own is for, by the rules of its translators “Embedded Metadata”
 * and “RDF”, told anew: those that decide the type of an item and the fields of a report. The type is told twice, for
 * the translators of 2015 let a type by name go before the kind of institution, and those since 2020 the other way.
 */
export interface ZoteroItem {
  readonly itemTypes: readonly [in2015: string, since2020: string];
  readonly creators: readonly string[];
  /** The fields that have a value, by Zotero’s names. */
  readonly fields: Readonly<Record<string, string>>;
}

/** The names before which a point, a colon or a low line ends a prefix that Zotero knows. */
const prefixes = ['bib', 'bibo', 'dc', 'dcterms', 'prism', 'foaf', 'vcard', 'link', 'z', 'eprint', 'eprints', 'og'];

/** What each field is read from in RDF: the first that is there. */
const rdfFields: Readonly<Record<string, readonly string[]>> = {
  title: ['dc:title', 'dcterms:title', 'og:title'],
  publicationTitle: ['dc:source', 'dcterms:source', 'og:site_name'],
  rights: ['dc:rights', 'dcterms:rights'],
  institution: ['dc:publisher', 'dcterms:publisher'],
  date: ['og:published_time', 'dcterms:issued', 'dc:date', 'dcterms:date'],
  url: ['og:url'],
  abstractNote: ['og:description', 'dcterms:abstract'],
  reportType: ['dc:type', 'dcterms:type'],
  language: ['dc:language', 'dcterms:language'],
};

/** What each field is read from among the tags of HighWire Press, which go before RDF; they need only end so. */
const highwireFields: Readonly<Record<string, string>> = {
  title: 'citation_title',
  date: 'citation_publication_date',
  institution: 'citation_technical_report_institution',
  reportNumber: 'citation_technical_report_number',
  url: 'citation_public_url',
  language: 'citation_language',
};

/** The tags that say what an item is; the last one on the page counts. */
const highwireTypes: Readonly<Record<string, string>> = {
  citation_journal_title: 'journalArticle',
  citation_technical_report_institution: 'report',
  citation_conference_title: 'conferencePaper',
  citation_conference: 'conferencePaper',
  citation_book_title: 'bookSection',
  citation_dissertation_institution: 'thesis',
};

const ogTypes: Readonly<Record<string, string>> = { website: 'webpage', book: 'book' };

/** The names of types by which Dublin Core may say one; others are only a type of report. */
const itemTypes = ['report', 'document', 'statute', 'webpage', 'book', 'thesis', 'manuscript', 'journalArticle'];

/** Gives what Zotero makes of a page at an address. */
export function zoteroItem(html: string, address: string): ZoteroItem {
  const elements = parseElements(html);
  const metas = elements.filter(({ tagName }) => tagName === 'meta').flatMap(readMeta);
  const rdf = new Map(metas.flatMap(({ name, content }) => statementOf(name, content)).reverse());
  const highwire = new Map(
    metas.toReversed().map(({ name, content }) => [name.replace(/^.*(?=citation_)/, ''), content]),
  );

  const byTag = metas.flatMap(({ name }) => highwireTypes[name.replace(/^.*(?=citation_)/, '')] ?? []).at(-1);
  const dcType = rdf.get('dc:type') ?? rdf.get('dcterms:type') ?? '';
  const byName =
    rdf.get('z:itemType') ?? ogTypes[rdf.get('og:type') ?? ''] ?? itemTypes.find((type) => type === dcType);
  const guess = highwire.has('citation_title') ? 'journalArticle' : 'webpage';

  const read = (sources: readonly string[]): string | undefined => sources.flatMap((name) => rdf.get(name) ?? [])[0];
  const fields = Object.entries(rdfFields).map(([field, sources]) => [field, read(sources)] as const);
  const better = Object.entries(highwireFields).map(([field, name]) => [field, highwire.get(name)] as const);
  const known = new Map([...fields, ...better].filter(([, value]) => value !== undefined));
  return {
    itemTypes: [byName ?? byTag ?? guess, byTag ?? byName ?? guess],
    creators: findCreators(elements, metas),
    fields: { url: findCanonical(elements) ?? address, ...Object.fromEntries(known) },
  };
}

/** What a page names as its canonical address counts as it is written; where it names none, its own address does. */
function findCanonical(elements: readonly HtmlElement[]): string | undefined {
  const link = elements.find((element) => attributeOf(element, 'rel') === 'canonical');
  return link && attributeOf(link, 'href');
}

interface Meta {
  readonly name: string;
  readonly content: string;
}

function readMeta(element: HtmlElement): Meta[] {
  const name = attributeOf(element, 'name') || attributeOf(element, 'property');
  const content = attributeOf(element, 'content');
  return name && content ? [{ name, content }] : [];
}

/** @example statementOf('DC.Title', 'A title') => [['dc:title', 'A title']] */
function statementOf(name: string, content: string): [string, string][] {
  const [, prefix = '', property = ''] = /^(\w+?)[.:_](.*)$/.exec(name) ?? [];
  if (!prefixes.includes(prefix.toLowerCase())) return [];
  return [[`${prefix.toLowerCase()}:${property.slice(0, 1).toLowerCase()}${property.slice(1)}`, content]];
}

/** Whoever is named as author or creator, and else whoever stands in a line of the class “byline”: taken for persons. */
function findCreators(elements: readonly HtmlElement[], metas: readonly Meta[]): string[] {
  const named = metas.filter(({ name }) =>
    /(?:citation_authors?|^author|^dc(?:terms)?[.:_](?:creator|contributor))$/i.test(name),
  );
  if (named.length > 0) return named.map(({ content }) => content);
  const bylines = elements.filter((element) =>
    /(?:^|\s)(?:byline|vcard|article-byline)(?:\s|$)/.test(attributeOf(element, 'class') ?? ''),
  );
  return bylines.map(nameOf);
}
