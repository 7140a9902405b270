/** Where a link of a page leads. A path starts at the root of the site and leaves the base out. */
export type LinkDestination =
  | { readonly kind: 'site'; readonly path: string; readonly fragment: string }
  | { readonly kind: 'outside-base' }
  | { readonly kind: 'other-host' }
  | { readonly kind: 'no-page' }
  | { readonly kind: 'nowhere' };

/** A host that cannot exist (RFC 2606): what still stands on it, once resolved, is ours. */
const ownOrigin = 'https://site.invalid';
const otherHost = new Set(['http:', 'https:']);
const noPage = new Set(['mailto:', 'tel:', 'data:']);

/** A link to a part of its own page that needs no resolving, as most are. */
const plainFragment = /^#[\w-]+$/;

/**
 * Resolves a link as a browser does on the page that has it.
 *
 * @example findDestination('../a/?q=1#op-2', '/b/', '/library/') => { kind: 'site', path: '/a/', fragment: 'op-2' }
 * @example findDestination('https://undocs.org/', '/b/', '/library/') => { kind: 'other-host' }
 * @example findDestination('#', '/b/', '/library/') => { kind: 'nowhere' }
 */
export function findDestination(href: string, fromPath: string, base: string): LinkDestination {
  if (plainFragment.test(href)) return { kind: 'site', path: fromPath, fragment: href.slice(1) };
  const from = ownOrigin + base + fromPath.slice(1);
  const url = ['', '#'].includes(href.trim()) ? null : URL.parse(href, from);
  if (url === null) return { kind: 'nowhere' };
  const { origin, protocol, pathname, hash } = url;
  if (origin !== ownOrigin) {
    return {
      kind: otherHost.has(protocol) ? 'other-host' : noPage.has(protocol) ? 'no-page' : 'nowhere',
    };
  }
  const path = decodePercents(pathname);
  const fragment = decodePercents(hash.slice(1));
  if (path === undefined || fragment === undefined) return { kind: 'nowhere' };
  if (!path.startsWith(base)) return { kind: 'outside-base' };
  return { kind: 'site', path: `/${path.slice(base.length)}`, fragment };
}

function decodePercents(written: string): string | undefined {
  if (!written.includes('%')) return written;
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}
