import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { answerEnding, pageSumsSchema, standingFile, standingVariable } from '../../src/queries/standing-pages.ts';
import { sha256Of } from './library.ts';
import { type Memory, recall, remember, sumOfProgram } from './memory.ts';
import { pageFileOf } from './page-file.ts';
import type { BuiltPage } from './render-pages.ts';
import { allOf } from './steps.ts';
import { fileStampSchema, isUntouched, stampOf, takeOver } from './take-over.ts';

/** A page that a build has made: the sum of all that it was made of, and the file as it was written. */
const madePageSchema = fileStampSchema.extend({ sum: z.string() });
type MadePage = z.infer<typeof madePageSchema>;

/** The page that shows what all pages share, and nothing else. */
export const sharedPage = '404.html';

/** Is told of the pages of a site while it is rendered. */
interface PageTaker {
  /** Before any other: the addresses of the pages that may stand, those of each sort in the order of the site. */
  expect(addresses: readonly string[]): void;
  /** Every page, as soon as it is there. */
  take(page: BuiltPage): void;
}

/** Where a site is made, and what it is to take the place of. */
interface Rendering {
  /** The folder to render into. */
  readonly site: string;
  /** The site that stands, or nothing. */
  readonly out: string;
  /** What every page is made of beside the program and its own props: the base, the collections that are named on it. */
  readonly shared: readonly string[];
  /** A folder for what the build and Astro say to each other. */
  readonly talk: string;
}

/** The pages of a rendered site that may stand when it is built again, each with the sum of what it is made of. */
export interface RenderedPages {
  readonly sums: ReadonlyMap<string, string>;
  /** Those that were taken over from the site that stood. */
  readonly standing: readonly string[];
}

/**
 * Renders a site, and takes over from the one that stands the pages that would be made of the same things by the same
 * program. Gives every page to `taker`, those that stand while the others are rendered.
 *
 * @throws when what all pages share has come out otherwise though nothing that it is made of has changed: a mistake of
 * the program. The next build makes every page.
 */
export async function renderChanged(
  { site, out, shared, talk }: Rendering,
  render: (take: PageTaker['take']) => Promise<void>,
  taker: PageTaker,
): Promise<RenderedPages> {
  const common = sha256Of([await sumOfProgram('src', 'public'), ...shared].join('\0'));
  const made = await recall('sites', out, madePageSchema);
  const untouched = [...made].filter(([address, page]) => isUntouched(join(out, pageFileOf(address)), page));
  const offered = new Map(untouched.map(([address, { sum }]) => [address, sum]));
  await mkdir(talk, { recursive: true });
  process.env[standingVariable] = talk;

  await writeFile(join(talk, standingFile), JSON.stringify({ common, pages: Object.fromEntries(offered) }));
  const begun = Promise.withResolvers<RenderedPages>();
  const begin = (): void => {
    // Before Astro renders the first page, it has told of each whether it stands.
    const sums = readAnswers(talk);
    taker.expect([...sums.keys()]);
    begun.resolve({ sums, standing: [...sums.keys()].filter((address) => offered.get(address) === sums.get(address)) });
  };
  let isBegun = false;
  const takeRendered = (page: BuiltPage): void => {
    if (!isBegun) begin();
    isBegun = true;
    taker.take(page);
  };
  const takeStanding = async (): Promise<RenderedPages> => {
    const pages = await begun.promise;
    for (const address of pages.standing) {
      taker.take({ address, html: readFileSync(join(out, pageFileOf(address))) });
      // The pages that are rendered meanwhile are not to wait for all of these.
      await setImmediate();
    }
    return pages;
  };
  const rendering = render(takeRendered).finally(() => begun.reject(new Error('Astro has rendered no page.')));
  const [, pages] = await allOf(rendering, takeStanding());
  if (pages.standing.length > 0 && !isSame(join(site, sharedPage), join(out, sharedPage))) {
    await remember('sites', out, new Map());
    throw new Error(`the pages of ${out} no longer fit together; build again, and each of them is made anew`);
  }
  for (const address of pages.standing) {
    takeOver(join(out, pageFileOf(address)), join(site, pageFileOf(address)));
  }
  return pages;
}

/** Remembers the pages of a site that has taken its place, for the next build. */
export async function rememberPages(out: string, { sums }: RenderedPages): Promise<void> {
  const made: Memory<MadePage> = new Map(
    [...sums].map(([address, sum]) => {
      return [address, { sum, ...stampOf(join(out, pageFileOf(address))) }];
    }),
  );
  await remember('sites', out, made);
}

function readAnswers(talk: string): Map<string, string> {
  const answers = readdirSync(talk).filter((name) => name.endsWith(answerEnding));
  return new Map(
    answers.flatMap((name) => {
      const parsed: unknown = JSON.parse(readFileSync(join(talk, name), 'utf8'));
      return Object.entries(pageSumsSchema.parse(parsed));
    }),
  );
}

function isSame(one: string, other: string): boolean {
  return existsSync(one) && existsSync(other) && readFileSync(one).equals(readFileSync(other));
}
