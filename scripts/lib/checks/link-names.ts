import type { Problem } from '../../../src/domain/problem.ts';
import type { BuiltSite } from '../built-site.ts';
import { placeIn } from '../html-page.ts';
import { onceEach } from '../once-each.ts';

/** What a link may be called and still not say where it leads. */
const vagueNames = new Set(['click here', 'here', 'learn more', 'link', 'more', 'read more', 'this', 'this link']);

/** Finds the links that nobody can tell apart by ear: without a name, or with one that fits any link. */
export function checkLinkNames({ pages }: BuiltSite): Problem[] {
  const saysNothing = onceEach((name: string) => name === '' || isVague(name));
  return pages.flatMap((page) =>
    page.links
      .filter(({ tag, name }) => tag === 'a' && saysNothing(name))
      .map((link) => ({
        code: 'nameless-link',
        place: placeIn(page, link),
        reason: `The link to “${link.href}” has ${link.name === '' ? 'no name' : `a name that fits any link, “${link.name}”`}.`,
        hint: 'name the page or the part that the link leads to, in its text or its aria-label.',
      })),
  );
}

function isVague(name: string): boolean {
  return vagueNames.has(name.toLowerCase().replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
}
