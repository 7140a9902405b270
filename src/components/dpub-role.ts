/**
 * Gives the role attribute of DPUB-ARIA 1.1 for a footnote reference or the way back to it. Astro's types know the roles
 * of WAI-ARIA only.
 */
export function dpubRole(role: 'doc-noteref' | 'doc-backlink'): Record<string, string> {
  return { role };
}
