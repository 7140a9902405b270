import { authorityKinds } from '../../domain/authority.ts';
import { recordPath } from '../../domain/permalink.ts';
import { type ListedKind, listRegister } from '../../references/listing.ts';
import { element, type XmlNode } from '../xml.ts';
import { idInFile, linkBetween, placeInBook, registerFile } from './addresses.ts';
import { longName, writeContents } from './contents.ts';
import { writeDocument } from './document.ts';
import type { Edition } from './edition.ts';
import { type Library, sizeOf, standing } from './library.ts';
import { writeMarkup } from './markup.ts';
import { type BookFile, containerFile, writePackage } from './package-document.ts';
import { writeKind } from './register.ts';

/** A file within another: its path, and what is in it. */
export interface PackedFile {
  readonly path: string;
  readonly content: string;
}

/** What an e-book is known by beside its words. */
export interface BookOptions {
  /** A name that no other edition has: a URN. */
  readonly identifier: string;
  /** The rules of its style sheet. */
  readonly style: string;
}

/**
 * Writes the whole library as the files of an e-book, EPUB 3.3 (https://www.w3.org/TR/epub-33/), in the order in which
 * they are to be packed: a file for each document and for each kind of thing that documents name.
 */
export function* writeBook(library: Library, { identifier, style }: BookOptions): Generator<PackedFile> {
  const { texts, graph, site } = library;
  const kinds = listRegister(graph, Infinity);
  const files = listFiles(library, kinds);
  yield { path: 'mimetype', content: 'application/epub+zip' };
  yield { path: 'META-INF/container.xml', content: containerFile };
  yield { path: 'EPUB/package.opf', content: writePackage(library, identifier, files) };
  yield { path: 'EPUB/style.css', content: style };
  const editionOf = makeEditions(library, kinds);
  const page = (path: string, title: string, children: readonly XmlNode[]): PackedFile => ({
    path: `EPUB/${path}`,
    content: writePage(path, title, site.language, children),
  });
  yield page('title.xhtml', site.name, [main(writeTitlePage(library))]);
  yield page('nav.xhtml', 'Contents', writeNavigation(editionOf('nav.xhtml'), kinds));
  for (const text of texts) {
    const path = fileOf(text.record);
    yield page(path, longName(text.record), [main(writeDocument(editionOf(path), text))]);
  }
  for (const kind of kinds) {
    const path = registerFile(kind.kind);
    yield page(path, authorityKinds[kind.kind].plural, [main(writeKind(editionOf(path), kind))]);
  }
}

function main(child: XmlNode): XmlNode {
  return element('main', {}, [child]);
}

function makeEditions(library: Library, kinds: readonly ListedKind[]): (from: string) => Edition {
  const kindOfEntry = new Map(
    kinds.flatMap(({ kind, listed }) => listed.map(({ entry }) => [entry.id, kind] as const)),
  );
  const placeOf = (address: string) =>
    placeInBook(address, (id) => {
      const kind = kindOfEntry.get(id);
      if (kind === undefined) throw new Error(`The register does not list “${id}”, to which ${address} leads.`);
      return kind;
    });
  return (from) => ({
    library,
    kind: 'epub',
    level: 1,
    idOf: (address) => placeOf(address).id ?? idInFile(address),
    linkTo: (address) => linkBetween(from, placeOf(address)),
  });
}

function fileOf(record: Library['texts'][number]['record']): string {
  return `${recordPath('', record).slice(0, -1)}.xhtml`;
}

function listFiles({ texts }: Library, kinds: readonly ListedKind[]): BookFile[] {
  return [
    { id: 'title', path: 'title.xhtml' },
    { id: 'nav', path: 'nav.xhtml' },
    ...texts.map(({ record }) => ({ id: `record-${record.id}`, path: fileOf(record) })),
    ...kinds.map(({ kind }) => ({ id: `register-${kind}`, path: registerFile(kind) })),
  ];
}

function writeTitlePage({ site, texts }: Library): XmlNode {
  return element('section', { 'epub:type': 'titlepage' }, [
    element('h1', {}, [site.name]),
    element('p', { class: 'lead' }, [site.description]),
    ...[sizeOf(texts), ...standing].map((words) => element('p', {}, [words])),
  ]);
}

function writeNavigation(edition: Edition, kinds: readonly ListedKind[]): XmlNode[] {
  const contents = writeContents(edition, kinds, ({ kind }) => registerFile(kind));
  const landmarks = [
    ['titlepage', 'title.xhtml', 'Title page'],
    ['toc', '#contents', 'Contents'],
  ] as const;
  return [
    element('nav', { 'epub:type': 'toc', id: 'contents' }, [element('h1', {}, ['Contents']), contents]),
    element('nav', { 'epub:type': 'landmarks', hidden: 'hidden', 'aria-label': 'Landmarks' }, [
      element(
        'ol',
        {},
        landmarks.map(([type, href, label]) => element('li', {}, [element('a', { 'epub:type': type, href }, [label])])),
      ),
    ]),
  ];
}

function writePage(path: string, title: string, language: string, children: readonly XmlNode[]): string {
  const namespaces = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' };
  const style = linkBetween(path, { file: 'style.css' });
  const head = element('head', {}, [
    element('title', {}, [title]),
    element('link', { rel: 'stylesheet', href: style }),
  ]);
  const html = element('html', { ...namespaces, lang: language, 'xml:lang': language }, [
    head,
    element('body', {}, children),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${writeMarkup(html)}\n`;
}
