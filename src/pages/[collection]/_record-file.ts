import type { APIRoute } from 'astro';
import { absoluteAddress, type FileFormat, recordFilePath, recordPath } from '../../domain/permalink.ts';
import { files } from '../../editions/files.ts';
import { getReadRecords, getSourceText, type ReadRecord, recordParams } from '../../queries/corpus.ts';
import { leaveStanding } from '../../queries/standing-pages.ts';
import { site as ownSite } from '../../site.ts';

/** Gives the paths of the files of a format, one for each document. */
export async function filePaths(format: FileFormat) {
  const paths = (await getReadRecords()).map((read) => ({ params: recordParams(read.record), props: read }));
  return leaveStanding(format, paths, ({ props }) => recordFilePath('/', props.record, format));
}

/** Gives what answers with a document as a file of a format. */
export function answerWith(format: FileFormat): APIRoute<ReadRecord> {
  const { mediaType, write } = files[format];
  return async ({ props: { record, units }, site }) => {
    const file = write({
      record,
      units,
      sourceText: await getSourceText(record),
      address: absoluteAddress(site, recordPath(import.meta.env.BASE_URL, record)),
      publisher: ownSite.name,
      iriOf: () => undefined,
    });
    return new Response(file, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
  };
}
