import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { recordDataPath } from '../../domain/permalink.ts';
import { recordData, referencesOf } from '../../editions/record-data.ts';
import { getReadRecords, recordParams } from '../../queries/corpus.ts';
import { getReferenceGraph } from '../../queries/references.ts';
import { leaveStanding } from '../../queries/standing-pages.ts';

/** A document as data: facts, and its text unit by unit, with what it names. */
export async function getStaticPaths() {
  const graph = await getReferenceGraph();
  const paths = (await getReadRecords()).map(({ record, units }) => {
    const references = referencesOf(import.meta.env.BASE_URL, graph, record);
    return { params: recordParams(record), props: { record, units, references } };
  });
  return leaveStanding('data', paths, ({ props }) => recordDataPath('/', props.record));
}

/** Answers with the document as JSON. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(recordData(import.meta.env.BASE_URL, props.record, props.units, props.references));
