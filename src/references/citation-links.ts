import type { Inline } from '../domain/inline.ts';
import { entryPath } from './entry.ts';
import type { Mention } from './graph.ts';

/** Words that name something. */
export type Citation = Extract<Inline, { kind: 'citation' }>;

/** Where a citation leads. */
export interface CitationLink {
  readonly href: string;
  /** The id of the entry whose card tells what it is, on a page that has cards. */
  readonly card?: string;
  /** What “Ibid.” stands for. */
  readonly standsFor?: string;
}

/** Where the citations of a document lead, by what they name. */
export type CitationLinks = Readonly<Record<string, CitationLink>>;

/** Makes the links of a document from its mentions; `base` is the root of the site. */
export function makeCitationLinks(base: string, mentions: readonly Mention[]): CitationLinks {
  return Object.fromEntries(
    mentions.map(({ reference, entry, anchor }) => {
      const standsFor = reference.rule === 'ibid' ? { standsFor: entry.label } : {};
      return [keyOf(reference), { href: entryPath(base, entry, anchor), card: entry.id, ...standsFor }];
    }),
  );
}

/**
 * Gives where a citation leads.
 *
 * @throws when the links are those of another document
 */
export function getCitationLink(links: CitationLinks, citation: Citation): CitationLink {
  const link = links[keyOf(citation)];
  if (link === undefined) throw new Error(`The document has no mention of “${citation.to}”.`);
  return link;
}

function keyOf({ to, paragraph = '', rule }: Pick<Citation, 'to' | 'paragraph' | 'rule'>): string {
  return [to, paragraph, rule === 'ibid' ? rule : ''].filter(Boolean).join(' ');
}
