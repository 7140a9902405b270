import type { Problem } from '../../../src/domain/problem.ts';
import type { BuiltSite } from '../built-site.ts';
import { placeIn } from '../html-page.ts';
import { findDestination } from '../link-destination.ts';
import { findNearIds } from '../near-ids.ts';
import { onceEach } from '../once-each.ts';

interface Finding {
  readonly reason: string;
  readonly hint: string;
}

/** Finds the links that do not arrive: at a page, a file, or the id that they name. Other hosts are not asked. */
export function checkLinkTargets(site: BuiltSite): Problem[] {
  const faultFromAnywhere = onceEach((href: string) => findFault(site, '/', href));
  return site.pages.flatMap((page) => {
    const faultFromHere = onceEach((href: string) => findFault(site, page.path, href));
    return page.links.flatMap((link) => {
      const finding = link.href.startsWith('/') ? faultFromAnywhere(link.href) : faultFromHere(link.href);
      return finding ? [{ code: 'broken-link', place: placeIn(page, link), ...finding } as const] : [];
    });
  });
}

function findFault({ base, files, ids }: BuiltSite, from: string, href: string): Finding | undefined {
  const destination = findDestination(href, from, base);
  if (destination.kind === 'nowhere') {
    return {
      reason: `“${href}” is no address.`,
      hint: 'give the link an address, or take it away.',
    };
  }
  if (destination.kind === 'outside-base') {
    const hint = 'make the address with src/domain/permalink.ts, which puts the base first.';
    return {
      reason: `“${href}” leads out of the site, whose base is “${base}”.`,
      hint,
    };
  }
  if (destination.kind !== 'site') return undefined;

  const { path, fragment } = destination;
  const idsThere = ids.get(path);
  if (idsThere === undefined && !files.has(path)) {
    const unstroked = ids.has(`${path}/`);
    const hint = unstroked ? 'end the path in “/”.' : 'correct the address where it is made, or bring the page back.';
    return { reason: `“${href}” leads to no page or file of the site.`, hint };
  }
  if (fragment === '' || idsThere === undefined || idsThere.has(fragment)) return undefined;
  const near = findNearIds(fragment, idsThere).map((id) => `“${id}”`);
  const reason = `“${href}” leads to a page that has no id “${fragment}”`;
  const hint = 'correct the id, or bring the part back that had it.';
  return {
    reason: near.length > 0 ? `${reason}; near it are ${near.join(', ')}.` : `${reason}, nor any other.`,
    hint,
  };
}
