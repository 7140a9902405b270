import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Problem } from '../src/domain/problem.ts';
import { readFederation } from '../src/library/federation.ts';
import { checkSite } from './check-site.ts';
import { readOptions } from './lib/arguments.ts';
import { buildOptions } from './lib/build-options.ts';
import { readOneFilesAhead } from './lib/built-site.ts';
import { startIndex } from './lib/index-site.ts';
import { findObstacles, ingestLibrary, writeLibrary } from './lib/ingest-library.ts';
import { startReading } from './lib/page-reading.ts';
import { startRenderer } from './lib/render-pages.ts';
import { countProblems, findErrors, formatReport } from './lib/report.ts';
import { readSearchRegister } from './lib/search-register.ts';
import { makeStagingFolder, swapIn } from './lib/staging.ts';
import { rememberFiles } from './lib/standing-files.ts';
import { rememberPages, renderChanged } from './lib/standing-pages.ts';
import { allOf, startSteps } from './lib/steps.ts';
import { writeFiles } from './lib/write-files.ts';
import { writeHeaders } from './lib/write-headers.ts';
import { writeServiceWorker } from './lib/write-service-worker.ts';
import { writeSitemapOf } from './lib/write-sitemap.ts';

/**
 * Builds the site of a library: ingest, pages, index, check; only a site that passes takes the place of the one before. A
 * document with an error is left out and reported; `--plain` publishes what can be of it, `--strict` fails.
 */
const values = readOptions(buildOptions);
const content = resolve(values.content);
const out = resolve(values.out);
const base = `/${values.base}/`.replaceAll(/\/+/g, '/');
const host = values.site;
const hasUnitPages = !values['no-unit-pages'];
const hasLibraryFiles = !values['no-library'];
const isKeptOffline = !values['no-offline'];
if (host !== undefined && !URL.canParse(host)) {
  console.error(`“${host}” is no address that a site can have: give one such as https://example.org.`);
  process.exit(2);
}
const steps = startSteps(console.log);
const renderer = startRenderer({ content, hasUnitPages, hasLibraryFiles, isKeptOffline });

const errors = await buildSite().catch((error: unknown) => [buildFailure(error)]);
await renderer.end();
if (errors.length > 0) {
  console.error(`\n${formatReport(errors)}`);
  console.error(`No site was built${existsSync(out) ? `; ${values.out} is as it was` : ''}.`);
  process.exitCode = 1;
} else {
  steps.total('total');
  console.log(`The site is in ${values.out}.`);
}

/** Gives the errors that kept the site from being built; none when it is in its place. */
async function buildSite(): Promise<Problem[]> {
  const library = await steps.run(
    'ingest',
    async () => ingestLibrary(content, { publishPlainly: values.plain }),
    ({ documents, read, problems }) =>
      `${documents.length} documents, ${read} of them read anew; ${countProblems(problems) || 'no problems'}`,
  );
  const obstacles = findObstacles(library, values.strict);
  if (obstacles.length > 0) return obstacles;
  const suffered = findErrors(library.problems);
  if (suffered.length > 0) {
    console.error(`\n${formatReport(suffered)}`);
    console.error(
      `The documents with these errors are ${values.plain ? 'published plainly, or else ' : ''}left out.\n`,
    );
  }
  await writeLibrary(content, library);

  const heldKinds = [...new Set(library.documents.map(({ kind }) => kind))].sort();
  const index = await startIndex(library.documents.length);
  const staging = await makeStagingFolder(out);
  try {
    const site = join(staging, 'site');
    const rendering = {
      site,
      out,
      shared: [base, host ?? '', `${hasUnitPages}`, `${hasLibraryFiles}`, `${isKeptOffline}`, ...heldKinds],
      talk: join(staging, 'talk'),
    };
    const task = { base, ...(host && { host }), folder: site, cacheDir: join(staging, 'cache') };
    const reader = startReading();
    const [pages, files] = await allOf(
      steps.run(
        'pages',
        async () =>
          renderChanged(rendering, async (take) => renderer.render(task, take), {
            expect: index.expect,
            take(page) {
              reader.read(page.address, () => page.html);
              index.add(page);
            },
          }),
        ({ standing }) => (standing.length > 0 ? `${standing.length} of them stand as they were` : ''),
      ),
      steps.run(
        'files',
        async () => {
          const made = await writeFiles({
            content,
            site,
            out,
            base,
            hasUnitPages,
            hasLibraryFiles,
            ...(host && { host }),
          });
          readOneFilesAhead(site, reader);
          return made;
        },
        () => 'to take documents along, beside the pages',
      ),
    );
    if (host !== undefined) await writeSitemapOf(site, { base, host: new URL(host) });
    const others = (await readFederation(content)).filter((other) => other !== base);
    const register = await readSearchRegister(site, { content, base });
    const [{ site: built, problems }] = await allOf(
      steps.run(
        'check',
        async () => checkSite(site, { base, content }, reader),
        ({ counts }) => `${counts.pages} pages, ${counts.links} links, ${counts.anchors} anchors`,
      ),
      steps.run(
        'index',
        async () => index.write(site, { others, ...register }),
        ({ pages: indexed }) => `${indexed} pages, read as they were made`,
      ),
    );
    await writeHeaders(built, content);
    await steps.run(
      'offline',
      async () => writeServiceWorker(site, { base, isKept: isKeptOffline }),
      ({ files, bytes }) => `${files} files are kept on a reader’s device, ${(bytes / 1e6).toFixed(1)} MB`,
    );
    const broken = findErrors(problems);
    if (broken.length > 0) return broken;
    await swapIn(site, out);
    await rememberPages(out, pages);
    await rememberFiles(out, files);
    return [];
  } finally {
    await index.end();
    // When Astro fails over one page, it may still be writing others.
    await rm(staging, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}

function buildFailure(error: unknown): Problem {
  return {
    code: 'build-failed',
    place: { file: values.out },
    reason: error instanceof Error ? error.message : String(error),
    hint: 'look whether the disk is full or the folder may not be written to; otherwise please report it with the library.',
  };
}
