import { absoluteAddress } from '../../domain/permalink.ts';
import { element, writeXml, type XmlElement } from '../xml.ts';
import { dayOf, type Library, standing } from './library.ts';

/** A page of an e-book, by the name that its list of files has for it. */
export interface BookFile {
  readonly id: string;
  readonly path: string;
}

/** The file by which a reading system finds the package: EPUB 3.3, “Open container format”. */
export const containerFile = writeXml(
  element('container', { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' }, [
    element('rootfiles', {}, [
      element('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ]),
  ]),
  new Set(),
);

/** The first day that a ZIP file can name; the day of a library that has no other. */
const firstDay = '1980-01-01';

/** Writes the package document of an e-book: what it is, its files, and the order in which they are read. */
export function writePackage(library: Library, identifier: string, files: readonly BookFile[]): string {
  const namespaces = { xmlns: 'http://www.idpf.org/2007/opf', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' };
  const items = files.map(({ id, path }) =>
    element('item', {
      id,
      href: path,
      'media-type': 'application/xhtml+xml',
      properties: id === 'nav' ? 'nav' : undefined,
    }),
  );
  const style = element('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' });
  const order = files.map(({ id }) => element('itemref', { idref: id }));
  const attributes = {
    ...namespaces,
    version: '3.0',
    'unique-identifier': 'edition',
    'xml:lang': library.site.language,
  };
  const root = element('package', attributes, [
    element('metadata', {}, writeMetadata(library, identifier)),
    element('manifest', {}, [...items, style]),
    element('spine', {}, order),
  ]);
  return writeXml(root, new Set());
}

function writeMetadata({ site, texts }: Library, identifier: string): XmlElement[] {
  const day = dayOf(texts) ?? firstDay;
  const languages = new Set([site.language, ...texts.map(({ record }) => record.language)]);
  return [
    element('dc:identifier', { id: 'edition' }, [identifier]),
    element('dc:title', {}, [site.name]),
    ...[...languages].map((language) => element('dc:language', {}, [language])),
    element('dc:description', {}, [site.description]),
    element('dc:publisher', {}, [site.name]),
    element('dc:date', {}, [day]),
    element('dc:rights', {}, [standing[0]]),
    ...(site.host === undefined ? [] : [element('dc:source', {}, [absoluteAddress(site.host, site.base)])]),
    element('meta', { property: 'dcterms:modified' }, [`${day}T00:00:00Z`]),
    ...accessibility.map(([property, value]) => element('meta', { property: `schema:${property}` }, [value])),
  ];
}

/** What a reader may rely on: EPUB Accessibility 1.1, “Discovery metadata”, in the words of schema.org. */
const accessibility = [
  ['accessMode', 'textual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityFeature', 'ARIA'],
  ['accessibilityHazard', 'none'],
  [
    'accessibilitySummary',
    'Text only, with headings, a table of contents, and footnotes that lead to their marks and back. Other languages than that of a text are marked.',
  ],
] as const;
