import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listedForm, splitWords } from '../src/search/fold.ts';
import { openBrowser } from '../tests/support/browser.ts';
import { madeDocuments, readDocuments, writeBenchLibrary } from './bench/bench-library.ts';
import { goodLine, slowLine } from './bench/conditions.ts';
import { runMeasured } from './bench/measured-run.ts';
import { measureIndex, measureParagraphIndex } from './bench/paragraph-index.ts';
import { measureSearch, type QueryTime, type SearchCost } from './bench/search-run.ts';
import { readOptions } from './lib/arguments.ts';
import { startServer } from './lib/static-server.ts';

/**
 * Measures what a search costs a reader of this library, and of made ones of so many documents (`--documents 1000`, out
 * of the texts of a folder with `--texts`): from the first key to the first result, as it is and on slow 4G, the median
 * of `--rounds`; then what hits that are pages of their own would cost.
 */
const values = readOptions({
  documents: { type: 'string', default: '1000' },
  texts: { type: 'string' },
  rounds: { type: 'string', default: '3' },
});

const folder = await mkdtemp(join(tmpdir(), 'pilcrow-bench-search-'));
const browser = await openBrowser();
try {
  await benchSearch('this library', 'content', join(folder, 'own'));
  const documentAt = values.texts === undefined ? madeDocuments(1) : await readDocuments(values.texts);
  for (const size of values.documents.split(',').map(Number).filter(Boolean)) {
    const content = join(folder, `library-${size}`);
    await writeBenchLibrary(content, documentAt, size);
    await benchSearch(`${size} documents`, content, join(folder, `site-${size}`));
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}

async function benchSearch(name: string, content: string, site: string): Promise<void> {
  const build = await runMeasured('build.ts', ['--content', content, '--out', site, '--no-unit-pages']);
  const queries = await commonWords(join(content, 'sources'));
  console.log(`\n${name}: “${queries.join('”, then “')}”; indexed in ${build.steps.get('index') ?? 0} s`);
  const server = await startServer({ folder: site, port: 0 });
  for (const given of [goodLine, slowLine]) {
    const costs: SearchCost[] = [];
    for (let round = 0; round < Number(values.rounds); round += 1) {
      costs.push(await measureSearch(browser, new URL('about/', server.url).href, queries, given));
    }
    const { first, second, bytes, requests, early } = middle(costs);
    console.log(
      `  ${given.name.padEnd(9)} first ${secondsOf(first)}, second ${secondsOf(second)}, ` +
        `${requests} requests, ${kilobytes(bytes)}, ${early} before intent`,
    );
  }
  await server.close();
  const index = join(site, 'pagefind');
  const pages = await measureIndex(index);
  const paragraphs = await measureParagraphIndex(index);
  for (const [level, cost] of Object.entries({ pages, paragraphs })) {
    const made = 'seconds' in cost ? `, made in ${cost.seconds.toFixed(2)} s` : '';
    console.log(
      `  ${level.padEnd(10)} list ${kilobytes(cost.list)}, words ${kilobytes(cost.words)}, texts ${kilobytes(cost.texts)}${made}`,
    );
  }
}

/** The two most frequent long words of a library: what costs most to find. */
async function commonWords(sources: string): Promise<[string, string]> {
  const counts = new Map<string, number>();
  for (const name of (await readdir(sources)).filter((one) => one.endsWith('.txt'))) {
    for (const word of splitWords(await readFile(join(sources, name), 'utf8')).map(listedForm)) {
      if (/^[a-z]{8,}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const [[first = ''] = [], [second = ''] = []] = [...counts].sort(([, one], [, other]) => other - one);
  return [first, second];
}

function middle(costs: readonly SearchCost[]): SearchCost {
  const sorted = costs.toSorted((one, other) => one.first.result - other.first.result);
  const found = sorted[Math.floor(sorted.length / 2)];
  if (!found) throw new Error('There must be at least one round.');
  return found;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function secondsOf({ result, text }: QueryTime): string {
  return `${seconds(result)} (its words ${seconds(text)})`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
