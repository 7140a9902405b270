import type { Problem } from '../../../src/domain/problem.ts';
import type { BuiltSite } from '../built-site.ts';
import { shownPath } from '../library.ts';

/**
 * Finds the units that were given out and have no page of their own, in a site in which units have such pages: their
 * addresses follow from those in the ledger, and are as permanent. A site can be built without any.
 */
export function checkUnitPages({ folder, pages, ids, ledger }: BuiltSite): Problem[] {
  const units = new Map(pages.map((page) => [page.path, new Set(page.units.map(({ anchor }) => anchor))]));
  const expected = ledger.flatMap((address) => {
    const [path = '', anchor] = address.split('#');
    return anchor !== undefined && units.get(path)?.has(anchor) ? [{ address, page: `${path}${anchor}/` }] : [];
  });
  const missing = expected.filter(({ page }) => !ids.has(page));
  if (missing.length === expected.length) return [];
  return missing.map(({ address, page }) => ({
    code: 'lost-permalink',
    place: { file: shownPath(folder, `${page}index.html`) },
    reason: `${address} was published, other units have pages of their own, and ${page} was not built.`,
    hint: 'let the page be made; or build with --no-unit-pages, and no unit has one.',
  }));
}
