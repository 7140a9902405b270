import { element, type XmlElement, type XmlNode } from '../xml.ts';
import type { Library } from './library.ts';

/** A form of the whole library, as far as those who write its parts must know it. */
export interface Edition {
  readonly library: Library;
  readonly kind: 'html' | 'epub';
  /** The level of the heading of a document: 1 where it has a file to itself. */
  readonly level: number;
  /** Gives the id of what has an address on the site. Addresses are those of a site at the root of its host. */
  readonly idOf: (address: string) => string;
  /** Gives the link to what has an address on the site, from the file that is being written. */
  readonly linkTo: (address: string) => string;
}

/**
 * What parts of a book are, in the words of DPUB-ARIA 1.1 and of the EPUB 3 Structural Semantics Vocabulary 1.1, which
 * reading systems open notes by. The latter is no HTML.
 */
const semantics = {
  chapter: { 'epub:type': 'chapter' },
  footnotes: { 'epub:type': 'footnotes' },
  footnote: { 'epub:type': 'footnote', role: 'doc-footnote' },
  noteref: { 'epub:type': 'noteref', role: 'doc-noteref' },
  backlink: { 'epub:type': 'backlink', role: 'doc-backlink' },
} as const satisfies Record<string, Record<string, string>>;

/** Gives the attributes that tell what a part is. */
export function means({ kind }: Edition, name: keyof typeof semantics): Record<string, string> {
  const all: Record<string, string> = semantics[name];
  return kind === 'epub' ? all : Object.fromEntries(Object.entries(all).filter(([key]) => !key.includes(':')));
}

/** Makes the heading that is `below` so many levels under that of a document; the sixth is the lowest. */
export function heading(
  { level }: Edition,
  below: number,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly XmlNode[],
): XmlElement {
  return element(`h${Math.min(level + below, 6)}`, attributes, children);
}

/** Marks what is ours and stands among the words of a document: it is no part of them. */
export const apparatus = { 'data-apparatus': '' } as const;
