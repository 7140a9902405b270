import type { Problem } from '../../../src/domain/problem.ts';
import type { BuiltSite } from '../built-site.ts';
import { placeIn } from '../html-page.ts';
import { findDestination } from '../link-destination.ts';
import { onceEach } from '../once-each.ts';

/** Finds what a page would ask of another host as soon as it is opened. The library reads without telling anyone. */
export function checkForeignRequests({ pages, base }: BuiltSite): Problem[] {
  // Where on its host a page stands makes no difference to whether a link leads to another.
  const isForeign = onceEach((href: string) => findDestination(href, '/', base).kind === 'other-host');
  return pages.flatMap((page) =>
    page.links
      .filter(({ href, fetched }) => fetched && isForeign(href))
      .map((link) => ({
        code: 'foreign-request',
        place: placeIn(page, link),
        reason: `Opening this page asks another host for “${link.href}” (${link.tag}).`,
        hint: 'keep a copy in public/ and lead to that, or do without it.',
      })),
  );
}
