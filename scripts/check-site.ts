import { join } from 'node:path';
import type { Problem } from '../src/domain/problem.ts';
import { ledgerPath, parseLedger } from '../src/library/ledger.ts';
import { readOptions } from './lib/arguments.ts';
import { buildOptions } from './lib/build-options.ts';
import { type BuiltSite, locatePages, readBuiltSite, readOneFiles } from './lib/built-site.ts';
import { checkForeignRequests } from './lib/checks/foreign-requests.ts';
import { checkIndexedAnchors } from './lib/checks/indexed-anchors.ts';
import { checkLinkNames } from './lib/checks/link-names.ts';
import { checkLinkTargets } from './lib/checks/link-target.ts';
import { checkPermalinks } from './lib/checks/permalinks.ts';
import { checkUniqueIds } from './lib/checks/unique-ids.ts';
import { checkUnitPages } from './lib/checks/unit-pages.ts';
import { readIfPresent, shownPath } from './lib/library.ts';
import { type PageReader, startReading } from './lib/page-reading.ts';
import { countProblems, formatReport, hasErrors } from './lib/report.ts';

type Check = (site: BuiltSite) => Problem[];

/** What holds of the pages, and of the whole library as one file. */
const checksOfAnyHtml: readonly Check[] = [checkLinkTargets, checkForeignRequests, checkUniqueIds];

/** A new check is a file in lib/checks and a line here. */
const checks: readonly Check[] = [
  ...checksOfAnyHtml,
  checkPermalinks,
  checkIndexedAnchors,
  checkLinkNames,
  checkUnitPages,
];

/** What a built folder cannot tell of itself. */
export interface SiteOptions {
  /** Where the site lives on its host: `/`, or `/library/`. */
  readonly base: string;
  /** The folder of the library, which has the ledger of permalinks. */
  readonly content: string;
}

/** What the gate found, and what it looked at. */
export interface SiteReport {
  readonly site: BuiltSite;
  readonly problems: readonly Problem[];
  readonly counts: {
    readonly pages: number;
    readonly links: number;
    readonly anchors: number;
  };
}

/** Runs every check; where one finds something, once more on pages that are read with the places of what stands in them. */
function runChecks(site: BuiltSite, those: readonly Check[]): Problem[] {
  const problems = those.flatMap((check) => check(site));
  if (problems.length === 0) return [];
  const located = locatePages(site, new Set(problems.map(({ place }) => place.file)));
  return those.flatMap((check) => check(located));
}

/**
 * Checks a folder of built pages as it would be served. Without a page, or without a ledger, none passes. What `reader`
 * has read already is not read again.
 */
export async function checkSite(
  folder: string,
  { base, content }: SiteOptions,
  reader: PageReader = startReading(),
): Promise<SiteReport> {
  const ledger = readIfPresent(join(content, ledgerPath));
  const addresses = parseLedger(ledger ?? '').map(({ address }) => address);
  const site = await readBuiltSite(folder, { base, ledger: addresses }, reader);
  const problems = runChecks(site, checks);
  problems.push(...readOneFiles(site, reader).flatMap((oneFile) => runChecks(oneFile, checksOfAnyHtml)));
  if (site.pages.length === 0) problems.push(makeMissing(shownPath(folder, ''), 'No page stands here.'));
  if (ledger === undefined) problems.push(makeMissing(shownPath(content, ledgerPath), 'No ledger stands here.'));
  return {
    site,
    problems,
    counts: {
      pages: site.pages.length,
      links: site.pages.reduce((sum, { links }) => sum + links.length, 0),
      anchors: site.pages.reduce((sum, { units }) => sum + units.length, 0),
    },
  };
}

function makeMissing(file: string, reason: string): Problem {
  return {
    code: 'unreadable-file',
    place: { file },
    reason,
    hint: 'run ingest, then build, or name another folder.',
  };
}

function count(many: number, noun: string): string {
  return `${many} ${noun}${many === 1 ? '' : 's'}`;
}

/** Checks the site in --dir against the ledger in --content, and says what it found. */
if (import.meta.main) {
  const values = readOptions({
    dir: { type: 'string', default: 'dist' },
    base: buildOptions.base,
    content: buildOptions.content,
  });
  const { problems, counts } = await checkSite(values.dir, values);
  const { pages, links, anchors } = counts;

  console.log(formatReport(problems));
  const looked = [count(pages, 'page'), count(links, 'link'), count(anchors, 'anchor')].join(', ');
  console.log(`${looked}; ${countProblems(problems) || 'no problems'}.`);
  process.exitCode = hasErrors(problems) ? 1 : 0;
}
