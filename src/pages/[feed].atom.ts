import type { APIRoute } from 'astro';
import { openingWords } from '../domain/opening-words.ts';
import { findAdditions, writeAdditions } from '../editions/additions.ts';
import { getReadRecords } from '../queries/corpus.ts';
import { site } from '../site.ts';

/** The feed of what was added to the library, where it is known of any document when that was. */
export async function getStaticPaths() {
  const additions = findAdditions(await getReadRecords(), ({ units }) => openingWords(units));
  return additions.length === 0 ? [] : [{ params: { feed: 'additions' }, props: { additions } }];
}

/** Answers with the feed. */
export const GET: APIRoute<{ additions: ReturnType<typeof findAdditions> }> = ({
  props: { additions },
  site: host,
}) => {
  const base = import.meta.env.BASE_URL;
  const feed = writeAdditions(additions, { ...site, base, ...(host ? { host } : {}) });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
