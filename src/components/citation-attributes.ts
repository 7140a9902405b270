import type { CitationLink } from '../references/citation-links.ts';

/**
 * Gives the attributes of a citation: where it leads, whose card it opens, and what stands in its place.
 */
export function citationAttributes({ href, card, standsFor }: CitationLink): Record<string, string> {
  return {
    href,
    ...(card === undefined ? {} : { 'data-card': card }),
    ...(standsFor === undefined ? {} : { 'data-stands-for': standsFor }),
  };
}
