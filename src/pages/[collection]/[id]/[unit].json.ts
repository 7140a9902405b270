import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { referencesOf } from '../../../editions/record-data.ts';
import { unitFiles } from '../../../editions/unit-data.ts';
import { getReadRecords, recordParams } from '../../../queries/corpus.ts';
import { getReferenceGraph } from '../../../queries/references.ts';

/** A unit as data, while the site is edited. A build writes these files beside Astro. */
export async function getStaticPaths() {
  if (import.meta.env.PROD) return [];
  const [all, graph] = await Promise.all([getReadRecords(), getReferenceGraph()]);
  const base = import.meta.env.BASE_URL;
  return all.flatMap(({ record, units }) =>
    unitFiles(base, record, units, referencesOf(base, graph, record)).map((file) => ({
      params: { ...recordParams(record), unit: file.anchor },
      props: { file },
    })),
  );
}

/** Answers with the unit. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { file } }) =>
  Response.json(file);
