import type { CitationLink } from '../references/citation-links.ts';

/**
 * Gives the attributes of a citation. `interestfor` opens the card at hover and focus where the platform does that by
 * itself (HTML, "interest invokers"); Astro’s types do not know it yet.
 */
export function citationAttributes({ href, card, standsFor }: CitationLink): Record<string, string> {
  const mark = standsFor === undefined ? {} : { 'data-stands-for': standsFor };
  return { href, interestfor: card, ...mark };
}
