import { listRegister } from '../../references/listing.ts';
import { element, type XmlElement } from '../xml.ts';
import { idInFile } from './addresses.ts';
import { writeContents } from './contents.ts';
import { writeDocument } from './document.ts';
import type { Edition } from './edition.ts';
import { type Library, sizeOf, standing } from './library.ts';
import { writeMarkup } from './markup.ts';
import { writeKind } from './register.ts';

/**
 * Writes the whole library as one HTML file, piece by piece. It needs nothing beside it, and its own policy lets it ask
 * for nothing. Ids are made of the addresses of the site: see {@link idInFile}.
 *
 * @param style the rules of the style sheet
 */
export function* writeOneFile(library: Library, style: string): Generator<string> {
  const { site, texts, graph } = library;
  const linkTo = (address: string): string => `#${idInFile(address)}`;
  const edition: Edition = { library, kind: 'html', level: 2, idOf: idInFile, linkTo };
  const kinds = listRegister(graph, Infinity);
  yield `<!DOCTYPE html>\n<html lang="${site.language}">\n<head>\n`;
  for (const one of headOf(library)) yield `${writeMarkup(one)}\n`;
  yield `<style>\n${style}</style>\n</head>\n<body>\n`;
  yield `${writeMarkup(writeTitle(library))}\n`;
  const contents = writeContents(edition, kinds, ({ kind }) => `#${kind}`);
  yield `${writeMarkup(element('nav', { 'aria-label': 'Contents' }, [element('h2', {}, ['Contents']), contents]))}\n<main>\n`;
  for (const text of texts) yield `${writeMarkup(writeDocument(edition, text))}\n`;
  for (const kind of kinds) {
    const { name, attributes, children } = writeKind(edition, kind);
    yield `${writeMarkup(element(name, { ...attributes, id: kind.kind }, children))}\n`;
  }
  yield '</main>\n</body>\n</html>\n';
}

const policy = "default-src 'none'; style-src 'unsafe-inline'";

function headOf({ site }: Library): XmlElement[] {
  return [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'description', content: site.description }),
    element('title', {}, [`${site.name}: the whole library in one file`]),
  ];
}

function writeTitle({ site, texts }: Library): XmlElement {
  const rule =
    'Every part has the address that it has on the site, its strokes made two hyphens: what is /resolutions/a-res-1-1/#op-2 there is #resolutions--a-res-1-1--op-2 here.';
  return element('header', { class: 'title-page' }, [
    element('h1', {}, [site.name]),
    element('p', { class: 'lead' }, [site.description]),
    ...[`The whole library in one file: ${sizeOf(texts)}`, ...standing, rule].map((words) => element('p', {}, [words])),
  ]);
}
