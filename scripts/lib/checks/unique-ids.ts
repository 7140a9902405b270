import { formatPlace, type Place } from '../../../src/domain/place.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import type { BuiltSite } from '../built-site.ts';
import { type HtmlPage, placeIn } from '../html-page.ts';

/** Finds ids that a page gives twice: a link to one of them reaches only the first. */
export function checkUniqueIds({ pages }: BuiltSite): Problem[] {
  return pages.flatMap(findRepeatedIds);
}

function findRepeatedIds(page: HtmlPage): Problem[] {
  const first = new Map<string, Place>();
  return page.ids.flatMap((one) => {
    const { id } = one;
    const place = placeIn(page, one);
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, place);
      return [];
    }
    return [
      {
        code: 'duplicate-html-id',
        place,
        reason: `The id “${id}” is given again; ${formatPlace(before)} has it already.`,
        hint: 'give one of the two another id; an anchor of a text keeps its own.',
      } as const,
    ];
  });
}
