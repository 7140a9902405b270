import type { APIRoute } from 'astro';
import { writeLlms } from '../editions/llms.ts';
import { getRecords } from '../queries/corpus.ts';
import { site } from '../site.ts';

/** The library for programs that read text. */
export const GET: APIRoute = async ({ site: host }) => {
  const base = import.meta.env.BASE_URL;
  return new Response(writeLlms(await getRecords(), { ...site, base, ...(host ? { host } : {}) }));
};
