import type { Place } from '../../../src/domain/place.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import type { BuiltSite } from '../built-site.ts';
import { type HtmlPage, placeIn } from '../html-page.ts';

/** Finds units that search cannot name and lead to: without an id, without a title, or with the title of another. */
export function checkIndexedAnchors({ pages }: BuiltSite): Problem[] {
  return pages.flatMap(findUnindexed);
}

function findUnindexed(page: HtmlPage): Problem[] {
  const titles = new Set<string>();
  return page.units.flatMap((unit) => {
    const { kind, anchor, title = '' } = unit;
    const place = placeIn(page, unit);
    const repeated = titles.has(title);
    titles.add(title);
    const subject = anchor ? `The ${kind} “${anchor}”` : `This ${kind}`;
    if (!anchor) return [makeProblem(place, `${subject} has no id.`)];
    if (title.trim() === '') return [makeProblem(place, `${subject} has no data-pagefind-title.`)];
    return repeated ? [makeProblem(place, `${subject} has the title of another on this page: “${title}”.`)] : [];
  });
}

function makeProblem(place: Place, reason: string): Problem {
  const hint = 'give each element with data-unit an id and a data-pagefind-title of its own.';
  return { code: 'unindexed-anchor', place, reason, hint };
}
