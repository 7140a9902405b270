import type { APIRoute } from 'astro';
import { sitePaths } from '../domain/permalink.ts';
import { site } from '../site.ts';

/**
 * Tells a browser how to search the site from its own bar. Source: OpenSearch 1.1. The address of the search is whole
 * where Astro’s option `site` says what host the site is on, and a path otherwise.
 */
export const GET: APIRoute = ({ site: host }) => {
  const path = sitePaths.search(import.meta.env.BASE_URL);
  const address = host === undefined ? path : new URL(path, host).href;
  const text = `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${site.name}</ShortName>
  <Description>${site.description}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${address}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(text, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};
