import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fileSource, files, formatsOf } from '../../editions/files.ts';
import { getReadRecords, getSourceText, recordParams } from '../../queries/corpus.ts';
import { getReferenceGraph } from '../../queries/references.ts';
import { site as ownSite } from '../../site.ts';

/** A document as a file to take along, while the site is edited. A build writes these files beside Astro, in a fraction of the time. */
export async function getStaticPaths() {
  if (import.meta.env.PROD) return [];
  return (await getReadRecords()).flatMap((read) =>
    formatsOf(read.units).map((format) => ({
      params: { ...recordParams(read.record), format },
      props: { ...read, format },
    })),
  );
}

/** Answers with the file. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site: host }) => {
  const { record, units, format } = props;
  const site = { name: ownSite.name, base: import.meta.env.BASE_URL, ...(host ? { host } : {}) };
  const text = { record, units, sourceText: await getSourceText(record) };
  const file = files[format].write(fileSource(text, await getReferenceGraph(), site));
  return new Response(file, { headers: { 'Content-Type': `${files[format].mediaType}; charset=utf-8` } });
};
