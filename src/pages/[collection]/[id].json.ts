import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { recordDataPath } from '../../domain/permalink.ts';
import { recordData } from '../../editions/record-data.ts';
import { getReadRecords, recordParams } from '../../queries/corpus.ts';
import { leaveStanding } from '../../queries/standing-pages.ts';

/** A document as data: facts, and its text unit by unit. */
export async function getStaticPaths() {
  const paths = (await getReadRecords()).map((read) => ({ params: recordParams(read.record), props: read }));
  return leaveStanding('data', paths, ({ props }) => recordDataPath('/', props.record));
}

/** Answers with the document as JSON. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { record, units } }) =>
  Response.json(recordData(import.meta.env.BASE_URL, record, units));
