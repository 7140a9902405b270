import { Parser } from 'htmlparser2';
import type { Place } from '../../src/domain/place.ts';
import { hashOf, isInlineCode } from './inline-code.ts';
import { type Attributes, type LinkName, startName } from './link-name.ts';
import { findLinkAttribute, isFetched, type PageLink } from './page-link.ts';
import { type Spot, startSpots } from './spots.ts';

/** What the checks ask of the HTML of a page. Where things stand in it is known only if it was asked for. */
export interface PageFacts {
  readonly lang?: string;
  readonly title?: string;
  /** Every id in the order of the page; one given twice is here twice. */
  readonly ids: readonly PageId[];
  readonly links: readonly PageLink[];
  /** The elements with `data-unit`: each is one unit of a text, as the page shows it. */
  readonly units: readonly PageUnit[];
  /** The hashes of the styles that stand inside the page, as a Content-Security-Policy writes them. */
  readonly styles: readonly string[];
  /** Those of the scripts, to which rules for loading ahead belong. */
  readonly scripts: readonly string[];
}

interface PageId {
  readonly id: string;
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

/** How to read a page. */
interface Reading {
  /** Whether to say where things stand. */
  readonly withPlaces?: boolean;
  /** Gives the text to keep for one that was read, which is a part of the page and holds all of it in memory. */
  readonly keep?: (text: string) => string;
}

/**
 * Reads the HTML of a page, in which elements nest as they do in a valid one. What stands in `noscript` counts, for some
 * reader sees it; what stands in `template`, for a script may put it in the page.
 *
 * @example parsePageFacts('<html lang="en">…').lang => 'en'
 */
export function parsePageFacts(html: string, { withPlaces = false, keep = (text) => text }: Reading = {}): PageFacts {
  const ids: PageId[] = [];
  const links: PageLink[] = [];
  const units: PageUnit[] = [];
  const styles: string[] = [];
  const scripts: string[] = [];
  let lang: string | undefined;
  let title: string | undefined;
  let textInside: string | undefined;
  let openLink: { readonly index: number; readonly name: LinkName } | undefined;

  const spots = new Map<string, Spot>();
  const spotOf = (attribute: string): { readonly at?: Spot } => {
    const at = spots.get(attribute);
    return at ? { at } : {};
  };
  const nameOpenLink = (): void => {
    const link = openLink && links[openLink.index];
    if (openLink && link) links[openLink.index] = { ...link, name: keep(openLink.name.read()) };
    openLink = undefined;
  };
  const findSpot = startSpots(html);
  const parser = new Parser({
    ...(withPlaces && {
      onopentagname: () => spots.clear(),
      onattribute: (name) => spots.set(name, spots.get(name) ?? findSpot(parser.startIndex)),
    }),
    onopentag(tag, attributes) {
      if (tag === 'html') lang ??= attributes['lang'];
      if (tag === 'a') nameOpenLink();
      openLink?.name.open(tag, attributes);
      if (isInlineCode(tag, attributes) || (tag === 'title' && title === undefined)) textInside = '';
      const { id, 'data-unit': kind } = attributes;
      if (id !== undefined) ids.push({ id: keep(id), ...spotOf('id') });
      if (kind !== undefined) units.push({ ...readUnit(kind, attributes, keep), ...spotOf('data-unit') });
      const attribute = findLinkAttribute(tag, attributes);
      const href = attribute && attributes[attribute];
      if (attribute === undefined || href === undefined) return;
      if (tag === 'a') openLink = { index: links.length, name: startName(attributes) };
      links.push({
        tag: keep(tag),
        href: keep(href),
        name: '',
        fetched: isFetched(tag, attributes),
        ...spotOf(attribute),
      });
    },
    ontext(text) {
      if (textInside !== undefined) textInside += text;
      openLink?.name.text(text);
    },
    onclosetag(tag) {
      if (openLink?.name.close()) nameOpenLink();
      if (textInside === undefined) return;
      if (tag === 'title') title = textInside.replaceAll(/\s+/g, ' ').trim();
      else if (tag === 'style') styles.push(hashOf(textInside));
      else if (tag === 'script') scripts.push(hashOf(textInside));
      else return;
      textInside = undefined;
    },
  });
  parser.end(html);
  return {
    ...(lang === undefined ? {} : { lang: keep(lang) }),
    ...(title === undefined ? {} : { title: keep(title) }),
    ids,
    links,
    units,
    styles,
    scripts,
  };
}

function readUnit(
  kind: string,
  { id, 'data-pagefind-title': title }: Attributes,
  keep: (text: string) => string,
): PageUnit {
  return {
    ...(id === undefined ? {} : { anchor: keep(id) }),
    kind: keep(kind),
    ...(title === undefined ? {} : { title: keep(title) }),
  };
}
