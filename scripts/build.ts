import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build as buildPages } from 'astro';
import { contentVariable } from '../src/library/location.ts';
import { checkSite } from './check-site.ts';
import { indexSite } from './lib/index-site.ts';
import { ingestLibrary, writeLibrary } from './lib/ingest-library.ts';
import { countProblems, formatReport, hasErrors } from './lib/report.ts';
import { makeStagingFolder, swapIn } from './lib/staging.ts';
import { startSteps } from './lib/steps.ts';

/** Builds the site of a library: ingest, pages, index, check, and only then takes the place of the site before. */
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
  },
});
const content = resolve(values.content);
const out = resolve(values.out);
const base = `/${values.base}/`.replaceAll(/\/+/g, '/');
const root = resolve(import.meta.dirname, '..');
const steps = startSteps(console.log);

const library = await steps.run(
  'ingest',
  async () => ingestLibrary(content),
  ({ records, problems }) => `${records.length} documents; ${countProblems(problems) || 'no problems'}`,
);
if (hasErrors(library.problems)) stop(formatReport(library.problems.filter((problem) => hasErrors([problem]))));
await writeLibrary(content, library);

const staging = await makeStagingFolder(out);
const staged = join(staging, 'site');
try {
  process.env[contentVariable] = content;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await steps.run('pages', async () =>
    buildPages({ root, base, outDir: staged, cacheDir: join(staging, 'cache'), logLevel: 'warn' }),
  );
  await steps.run(
    'index',
    async () => indexSite(staged),
    ({ pages }) => `${pages} pages with searchable text`,
  );
  const { problems } = await steps.run(
    'check',
    async () => checkSite(staged, { base, content }),
    ({ counts }) => `${counts.pages} pages, ${counts.links} links, ${counts.anchors} anchors`,
  );
  if (hasErrors(problems)) stop(formatReport(problems));
  await swapIn(staged, out);
} finally {
  await rm(staging, { recursive: true, force: true });
}
steps.total('total');
console.log(`The site is in ${values.out}.`);

/** Says why there is no new site, and that the one before is as it was. */
function stop(report: string): never {
  console.error(`\n${report}\nNo site was built${existsSync(out) ? `; ${values.out} is as it was` : ''}.`);
  process.exit(1);
}
