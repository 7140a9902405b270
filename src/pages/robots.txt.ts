import type { APIRoute } from 'astro';
import { absoluteAddress, sitePaths } from '../domain/permalink.ts';

/** Lets robots read everything, and names the sitemap to them, which a site has where its host is known. Source: RFC 9309. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site && `Sitemap: ${absoluteAddress(site, sitePaths.sitemap(import.meta.env.BASE_URL))}`;
  return new Response(['User-agent: *', 'Allow: /', ...(sitemap ? ['', sitemap] : []), ''].join('\n'));
};
