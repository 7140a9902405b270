import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The variable in which the build tells Astro the folder where the two speak of the pages that stand already. */
export const standingVariable = 'PILCROW_STANDING';

/** The file in that folder in which the build says which pages stand. */
export const standingFile = 'standing.json';

/** The end of the names of the files in which Astro answers, one for each sort of page. */
export const answerEnding = '.answer.json';

/** Addresses of pages, without the base, each with the sum of all that the page is made of. */
export const pageSumsSchema = z.record(z.string(), z.string());

/** What stands: the sums of its pages, and the sum of all that every page is made of. */
export const standingSchema = z.object({ common: z.string(), pages: pageSumsSchema });

/**
 * Leaves out the pages that stand as they would be made: those whose props are the same as when the site was last built
 * by the same program. A page that asks here must be made of its props and nothing else that differs between documents.
 * Gives all of them where nobody has said what stands.
 */
export function leaveStanding<Path extends { readonly props: unknown }>(
  route: string,
  paths: readonly Path[],
  addressOf: (path: Path) => string,
): Path[] {
  const folder = process.env[standingVariable];
  if (folder === undefined || !existsSync(join(folder, standingFile))) return [...paths];
  const { common, pages } = standingSchema.parse(JSON.parse(readFileSync(join(folder, standingFile), 'utf8')));
  const summed = paths.map((path) => ({ path, address: addressOf(path), sum: sumOf(common, path.props) }));
  const answer = Object.fromEntries(summed.map(({ address, sum }) => [address, sum]));
  writeFileSync(join(folder, `${route}${answerEnding}`), JSON.stringify(answer));
  return summed.filter(({ address, sum }) => pages[address] !== sum).map(({ path }) => path);
}

function sumOf(common: string, props: unknown): string {
  return createHash('sha256')
    .update(common)
    .update(JSON.stringify(props) ?? '')
    .digest('base64url');
}
