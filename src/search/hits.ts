import type { PagefindPage, PagefindSubResult } from './pagefind.ts';

/** A unit that answers a query. */
export interface Hit {
  readonly label: string;
  readonly url: string;
  readonly excerpt: string;
}

/**
 * Gives the units that answer a query, best first: those of the page that Pagefind ranks first, then of the next; on
 * one page the unit with the strongest matches first, and among equals the earlier.
 */
export function rankHits(pages: readonly PagefindPage[]): Hit[] {
  return pages.flatMap(({ sub_results: units }) =>
    units
      .toSorted((one, other) => strengthOf(other) - strengthOf(one))
      .map(({ title, url, excerpt }) => ({ label: title, url, excerpt })),
  );
}

function strengthOf({ weighted_locations: locations }: PagefindSubResult): number {
  return locations.reduce((sum, { balanced_score: score }) => sum + score, 0);
}
