import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHtmlPage } from '../../scripts/lib/html-page.ts';

/**
 * Gives the words of a text or of a page for comparing: what the declared list of markup can hold is taken out of both.
 * It is written without the ingest’s help, so that the two can disagree.
 */
function comparable(words: readonly string[]): string[] {
  return words
    .map((word) => word.replaceAll('*', ''))
    .filter((word) => word !== '' && !/^(?:[-–—_]+|#{1,6})$/.test(word));
}

/** Gives the words of a source text, in order, less declared markup: `##`, `*`, `<sup>`, a rule, a dateline’s dash. */
export function wordsOfSource(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const tags = /<sup>\s*(\d{1,3}|[a-z]|\*{1,3})\s*<\/sup>/g;
  return comparable(lines.join('\n').replaceAll(tags, '$1').split(/\s+/));
}

/** Gives the words of a built page, in order: those of its units. */
export async function wordsOfPage(site: string, path: string): Promise<string[]> {
  const html = await readFile(join(site, path, 'index.html'), 'utf8');
  return comparable(parseHtmlPage(path, html).units.flatMap(({ words }) => words));
}
