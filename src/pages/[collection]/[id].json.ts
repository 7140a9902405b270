import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { recordData } from '../../editions/record-data.ts';
import { getReadRecords, recordParams } from '../../queries/corpus.ts';

/** A document as data: facts, and its text unit by unit. */
export async function getStaticPaths() {
  return (await getReadRecords()).map((read) => ({
    params: recordParams(read.record),
    props: read,
  }));
}

/** Answers with the document as JSON. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { record, units } }) =>
  Response.json(recordData(import.meta.env.BASE_URL, record, units));
