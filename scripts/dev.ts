import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { dev as serveLive } from 'astro';
import { contentVariable } from '../src/library/location.ts';
import { readOptions } from './lib/arguments.ts';
import { buildOptions } from './lib/build-options.ts';
import { ingestLibrary, writeLibrary } from './lib/ingest-library.ts';
import { countProblems, findErrors, formatReport } from './lib/report.ts';

/** Serves a library while it is edited: a changed text or fact is ingested anew and shows in the browser. */
const values = readOptions({
  content: buildOptions.content,
  port: { type: 'string', default: '4321' },
});
const content = resolve(values.content);

await ingestAnew();
process.env[contentVariable] = content;
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await serveLive({
  root: resolve(import.meta.dirname, '..'),
  server: { host: '127.0.0.1', port: Number(values.port) },
});

let waiting: NodeJS.Timeout | undefined;
watch(join(content, 'sources'), { recursive: true }, () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => void ingestAnew(), 100);
});

/**
 * Ingests the library; what cannot be read is said, and the pages stay as they were. Words that are no longer those given
 * out are said, and shown: the editor is at work on them.
 */
async function ingestAnew(): Promise<void> {
  const library = await ingestLibrary(content);
  const errors = findErrors(library.problems);
  if (errors.length > 0) console.error(formatReport(errors));
  if (errors.every(({ code }) => code === 'changed-words')) await writeLibrary(content, library);
  console.log(`Ingested ${library.documents.length} documents; ${countProblems(library.problems) || 'no problems'}.`);
}
