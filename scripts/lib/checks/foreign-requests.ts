import type { Problem } from '../../../src/domain/problem.ts';
import type { BuiltSite } from '../built-site.ts';
import { findDestination } from '../link-destination.ts';

/** Finds what a page would ask of another host as soon as it is opened. The library reads without telling anyone. */
export function checkForeignRequests({ pages, base }: BuiltSite): Problem[] {
  return pages.flatMap(({ path, links }) =>
    links
      .filter(({ href, fetched }) => fetched && findDestination(href, path, base).kind === 'other-host')
      .map(({ tag, href, place }) => ({
        code: 'foreign-request',
        place,
        reason: `Opening this page asks another host for “${href}” (${tag}).`,
        hint: 'keep a copy in public/ and lead to that, or do without it.',
      })),
  );
}
