import { z } from 'zod';
import type { Place } from '../../src/domain/place.ts';
import { attributeOf, type HtmlElement, nameOf, parseElements, wordsOf } from './html-element.ts';

/** A line and a column of a page, each from 1. */
const spotSchema = z.object({ line: z.number(), column: z.number() });

/** Checks a built page as it was remembered. */
export const htmlPageSchema = z.object({
  /** The path from the root of the site, without its base: `/resolutions/e-res-1997-2/`, `/404.html`. */
  path: z.string(),
  /** The file as problems name it. */
  file: z.string(),
  lang: z.string().exactOptional(),
  title: z.string().exactOptional(),
  /** Every id in the order of the page; one given twice is here twice. */
  ids: z.array(z.object({ id: z.string(), at: spotSchema.exactOptional() })),
  /** The attributes that lead to a page or a file: `a[href]`, `script[src]`, `form[action]` and the like. */
  links: z.array(
    z.object({
      tag: z.string(),
      href: z.string(),
      /** What a screen reader says; empty where nothing names the link. */
      name: z.string(),
      /** Whether opening the page is enough for the browser to ask for it. */
      fetched: z.boolean(),
      at: spotSchema.exactOptional(),
    }),
  ),
  /** The elements with `data-unit`: each is one unit of a text, as the page shows it. */
  units: z.array(
    z.object({
      anchor: z.string().exactOptional(),
      kind: z.string(),
      /** The title under which the search index has it. */
      title: z.string().exactOptional(),
      at: spotSchema.exactOptional(),
    }),
  ),
});

/** A built page, parsed once into the facts that the checks ask for. Where they stand is known only if it was asked for. */
export type HtmlPage = z.infer<typeof htmlPageSchema>;
type Spot = z.infer<typeof spotSchema>;

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

/** How a page is to be read: under which name problems give it, and whether they need to say where. */
interface ReadingOfPage {
  readonly file?: string;
  readonly withPlaces?: boolean;
}

/**
 * Reads a built page. The path is that of its file inside the site. To know where in the file things stand costs half as
 * much again as to read it. What stands in `noscript` counts, for some reader sees it; what stands in `template`, for a
 * script may put it in the page.
 *
 * @example parseHtmlPage('/about/index.html', html).path => '/about/'
 */
export function parseHtmlPage(
  path: string,
  html: string,
  { file = path, withPlaces = false }: ReadingOfPage = {},
): HtmlPage {
  const elements = parseElements(html, withPlaces);
  const root = elements.find(({ tagName }) => tagName === 'html');
  const lang = root && attributeOf(root, 'lang');
  const title = elements.find(({ tagName }) => tagName === 'title');

  return {
    path: path.replace(/(?<=\/)index\.html$/, ''),
    file,
    ...(lang === undefined ? {} : { lang }),
    ...(title === undefined ? {} : { title: wordsOf(title).join(' ') }),
    ids: elements.flatMap((element) => {
      const id = attributeOf(element, 'id');
      return id === undefined ? [] : [{ id, ...spotOf(element, 'id') }];
    }),
    links: elements.flatMap(readLink),
    units: elements.flatMap(readUnit),
  };
}

function readLink(element: HtmlElement): HtmlPage['links'] {
  const tag = element.tagName;
  const attribute = linkAttributes.get(tag);
  const href = attribute && attributeOf(element, attribute);
  if (attribute === undefined || href === undefined) return [];
  const fetched = tag === 'link' ? fetchingRel.test(attributeOf(element, 'rel') ?? '') : !followedByHand.has(tag);
  return [{ tag, href, name: nameOf(element), fetched, ...spotOf(element, attribute) }];
}

function readUnit(element: HtmlElement): HtmlPage['units'] {
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
