import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getRecords, recordParams } from '../../queries/corpus.ts';
import { getReferenceGraph } from '../../queries/references.ts';
import { makeCards } from '../../references/cards.ts';

/** What stands on the cards of a document, while the site is edited. A build writes these files beside Astro. */
export async function getStaticPaths() {
  if (import.meta.env.PROD) return [];
  return (await getRecords()).map((record) => ({ params: recordParams(record), props: { record } }));
}

/** Answers with the cards as JSON. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { record } }) =>
  Response.json(makeCards(import.meta.env.BASE_URL, await getReferenceGraph(), record));
