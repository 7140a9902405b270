import { defaultTreeAdapter, parse } from 'parse5';
import type { Place } from '../../src/domain/place.ts';
import { attributeOf, type HtmlElement, type HtmlParent, nameOf, wordsOf } from './html-element.ts';

/** A built page, parsed once into the facts that the checks ask for. */
export interface HtmlPage {
  /** The path from the root of the site, without its base: `/resolutions/e-res-1997-2/`, `/404.html`. */
  readonly path: string;
  /** The file as problems name it. */
  readonly file: string;
  readonly lang: string | undefined;
  readonly title: string | undefined;
  /** Every id in the order of the page; one given twice is here twice. */
  readonly ids: readonly HtmlId[];
  readonly links: readonly HtmlLink[];
  readonly units: readonly HtmlUnit[];
}

export interface HtmlId {
  readonly id: string;
  readonly place: Place;
}

/** An attribute that leads to a page or a file: `a[href]`, `script[src]`, `form[action]` and the like. */
export interface HtmlLink {
  readonly tag: string;
  readonly href: string;
  /** What a screen reader says; empty where nothing names the link. */
  readonly name: string;
  /** Whether opening the page is enough for the browser to ask for it. */
  readonly fetched: boolean;
  readonly place: Place;
}

/** An element with `data-unit`: one unit of a text, as the page shows it. */
export interface HtmlUnit {
  readonly anchor: string | undefined;
  readonly kind: string;
  /** The lines of the source text, as in `25-26`. */
  readonly lines: string | undefined;
  /** The title under which the search index has it. */
  readonly title: string | undefined;
  /** The words of the document itself: no apparatus, and not the words of a unit within this one. */
  readonly words: readonly string[];
  readonly place: Place;
}

/** The attribute of each element that leads somewhere. */
const linkAttributes = new Map([
  ...['a', 'area', 'link', 'use'].map((tag) => [tag, 'href'] as const),
  ...['script', 'img', 'iframe', 'embed', 'audio', 'video', 'source', 'track'].map((tag) => [tag, 'src'] as const),
  ['object', 'data'],
  ['form', 'action'],
]);

/** The elements that wait for the reader, and the `rel`s at which a browser asks at once. */
const followedByHand = new Set(['a', 'area', 'form']);
const fetchingRel =
  /\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|prerender|manifest|apple-touch-icon)\b/i;

/**
 * Reads a built page. The path is that of its file inside the site; `file` is the name problems give it. What stands in
 * `noscript` counts, for some reader sees it; what stands in `template` does not.
 *
 * @example parseHtmlPage('/about/index.html', html).path => '/about/'
 */
export function parseHtmlPage(path: string, html: string, file: string = path): HtmlPage {
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
  });
  const elements: HtmlElement[] = [];
  collectElements(document, elements);
  const root = elements.find(({ tagName }) => tagName === 'html');
  const title = elements.find(({ tagName }) => tagName === 'title');

  return {
    path: path.replace(/(?<=\/)index\.html$/, ''),
    file,
    lang: root && attributeOf(root, 'lang'),
    title: title && wordsOf(title).join(' '),
    ids: elements.flatMap((element) => {
      const id = attributeOf(element, 'id');
      return id === undefined ? [] : [{ id, place: placeOf(file, element, 'id') }];
    }),
    links: elements.flatMap((element) => readLink(file, element)),
    units: elements.flatMap((element) => readUnit(file, element)),
  };
}

function collectElements(parent: HtmlParent, into: HtmlElement[]): void {
  for (const child of parent.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    into.push(child);
    collectElements(child, into);
  }
}

function readLink(file: string, element: HtmlElement): HtmlLink[] {
  const tag = element.tagName;
  const attribute = linkAttributes.get(tag);
  const href = attribute && attributeOf(element, attribute);
  if (attribute === undefined || href === undefined) return [];
  const fetched = tag === 'link' ? fetchingRel.test(attributeOf(element, 'rel') ?? '') : !followedByHand.has(tag);
  return [
    {
      tag,
      href,
      name: nameOf(element),
      fetched,
      place: placeOf(file, element, attribute),
    },
  ];
}

function readUnit(file: string, element: HtmlElement): HtmlUnit[] {
  const kind = attributeOf(element, 'data-unit');
  if (kind === undefined) return [];
  return [
    {
      anchor: attributeOf(element, 'id'),
      kind,
      lines: attributeOf(element, 'data-lines'),
      title: attributeOf(element, 'data-pagefind-title'),
      words: wordsOf(element),
      place: placeOf(file, element, 'data-unit'),
    },
  ];
}

function placeOf(file: string, element: HtmlElement, attribute: string): Place {
  const location = element.sourceCodeLocation?.attrs?.[attribute] ?? element.sourceCodeLocation;
  return location ? { file, line: location.startLine, column: location.startCol } : { file };
}
