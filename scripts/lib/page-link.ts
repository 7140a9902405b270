import type { Attributes } from './link-name.ts';
import type { Spot } from './spots.ts';

/** An attribute that leads to a page or a file: `a[href]`, `script[src]`, `form[action]` and the like. */
export interface PageLink {
  readonly tag: string;
  readonly href: string;
  /** What a screen reader says of an `a`, empty where nothing names it; of another element, always empty. */
  readonly name: string;
  /** Whether opening the page is enough for the browser to ask for it. */
  readonly fetched: boolean;
  readonly at?: Spot;
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

/** Names the attribute by which an element leads somewhere; absent where it does not. */
export function findLinkAttribute(tag: string, attributes: Attributes): string | undefined {
  const attribute = linkAttributes.get(tag);
  if (attribute === undefined || attributes[attribute] !== undefined) return attribute;
  return attribute === 'href' && attributes['xlink:href'] !== undefined ? 'xlink:href' : undefined;
}

/** Tells whether a browser asks for what an element leads to as soon as the page is opened. */
export function isFetched(tag: string, attributes: Attributes): boolean {
  return tag === 'link' ? fetchingRel.test(attributes['rel'] ?? '') : !followedByHand.has(tag);
}
