import type { Place } from '../../src/domain/place.ts';
import { attributeOf, type HtmlElement, nameOf, parseElements, wordsOf } from './html-element.ts';
import { hashInline, type InlineHashes } from './inline-hashes.ts';

/** A line and a column of a page, each from 1. */
interface Spot {
  readonly line: number;
  readonly column: number;
}

/** What the checks ask of the HTML of a page. Where things stand in it is known only if it was asked for. */
export interface PageFacts extends InlineHashes {
  readonly lang?: string;
  readonly title?: string;
  /** Every id in the order of the page; one given twice is here twice. */
  readonly ids: readonly { readonly id: string; readonly at?: Spot }[];
  readonly links: readonly PageLink[];
  /** The elements with `data-unit`: each is one unit of a text, as the page shows it. */
  readonly units: readonly PageUnit[];
}

/** An attribute that leads to a page or a file: `a[href]`, `script[src]`, `form[action]` and the like. */
interface PageLink {
  readonly tag: string;
  readonly href: string;
  /** What a screen reader says; empty where nothing names the link. */
  readonly name: string;
  /** Whether opening the page is enough for the browser to ask for it. */
  readonly fetched: boolean;
  readonly at?: Spot;
}

interface PageUnit {
  readonly anchor?: string;
  readonly kind: string;
  /** The title under which the search index has it. */
  readonly title?: string;
  readonly at?: Spot;
}

/** A built page, parsed once into the facts that the checks ask for. */
export interface HtmlPage extends PageFacts {
  /** The path from the root of the site, without its base: `/resolutions/e-res-1997-2/`, `/404.html`. */
  readonly path: string;
  /** The file as problems name it. */
  readonly file: string;
}

/** Gives the place of a fact of a page, as a problem names it. */
export function placeIn({ file }: HtmlPage, { at }: { readonly at?: Spot }): Place {
  return { file, ...at };
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
 * Reads the HTML of a page. To know where in the file things stand costs half as much again as to read it. What stands in
 * `noscript` counts, for some reader sees it; what stands in `template`, for a script may put it in the page.
 *
 * @example parsePageFacts('<html lang="en">…').lang => 'en'
 */
export function parsePageFacts(html: string, { withPlaces = false } = {}): PageFacts {
  const elements = parseElements(html, withPlaces);
  const root = elements.find(({ tagName }) => tagName === 'html');
  const lang = root && attributeOf(root, 'lang');
  const title = elements.find(({ tagName }) => tagName === 'title');

  return {
    ...(lang === undefined ? {} : { lang }),
    ...(title === undefined ? {} : { title: wordsOf(title).join(' ') }),
    ids: elements.flatMap((element) => {
      const id = attributeOf(element, 'id');
      return id === undefined ? [] : [{ id, ...spotOf(element, 'id') }];
    }),
    links: elements.flatMap(readLink),
    units: elements.flatMap(readUnit),
    ...hashInline(html),
  };
}

function readLink(element: HtmlElement): PageLink[] {
  const tag = element.tagName;
  const attribute = linkAttributes.get(tag);
  const href = attribute && attributeOf(element, attribute);
  if (attribute === undefined || href === undefined) return [];
  const fetched = tag === 'link' ? fetchingRel.test(attributeOf(element, 'rel') ?? '') : !followedByHand.has(tag);
  return [{ tag, href, name: nameOf(element), fetched, ...spotOf(element, attribute) }];
}

function readUnit(element: HtmlElement): PageUnit[] {
  const kind = attributeOf(element, 'data-unit');
  if (kind === undefined) return [];
  const anchor = attributeOf(element, 'id');
  const title = attributeOf(element, 'data-pagefind-title');
  return [
    {
      ...(anchor === undefined ? {} : { anchor }),
      kind,
      ...(title === undefined ? {} : { title }),
      ...spotOf(element, 'data-unit'),
    },
  ];
}

function spotOf(element: HtmlElement, attribute: string): { at?: Spot } {
  const location = element.sourceCodeLocation?.attrs?.[attribute] ?? element.sourceCodeLocation;
  return location ? { at: { line: location.startLine, column: location.startCol } } : {};
}
