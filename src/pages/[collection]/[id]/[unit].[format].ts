import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { unitFormats } from '../../../domain/permalink.ts';
import { fileSource, files } from '../../../editions/files.ts';
import { writeUnitFiles } from '../../../editions/unit-files.ts';
import { getReadRecords, getSourceText, recordParams } from '../../../queries/corpus.ts';
import { getReferenceGraph } from '../../../queries/references.ts';
import { site as ownSite } from '../../../site.ts';

/** A unit as a file, while the site is edited. A build writes these files beside Astro. */
export async function getStaticPaths() {
  if (import.meta.env.PROD) return [];
  return (await getReadRecords()).flatMap((read) =>
    read.units.flatMap(({ anchor }) =>
      unitFormats.map((format) => ({
        params: { ...recordParams(read.record), unit: anchor, format },
        props: { ...read, anchor, format },
      })),
    ),
  );
}

/** Answers with the file. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site: host }) => {
  const { record, units, anchor, format } = props;
  const site = { name: ownSite.name, base: import.meta.env.BASE_URL, ...(host ? { host } : {}) };
  const text = { record, units, sourceText: await getSourceText(record) };
  const written = writeUnitFiles(fileSource(text, await getReferenceGraph(), site));
  const file = written.find((one) => one.anchor === anchor && one.format === format);
  return new Response(file?.content, { headers: { 'Content-Type': `${files[format].mediaType}; charset=utf-8` } });
};
