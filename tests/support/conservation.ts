import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseUnitWords } from './html-element.ts';

/**
 * Gives the words of a text or of a page for comparing: what the declared list of markup can hold is taken out of both.
 * It is written without the ingest’s help, so that the two can disagree.
 */
function comparable(words: readonly string[]): string[] {
  return words
    .map((word) => word.replaceAll('*', ''))
    .filter((word) => word !== '' && !/^(?:[-–—_]+|#{1,6})$/.test(word));
}

/** The words of a source and of its page, each in their order; equal where nothing is lost, added or moved. */
export interface WordsOfBoth {
  readonly source: readonly string[];
  readonly page: readonly string[];
}

/**
 * Gives the words of a source text, less declared markup (`##`, `*`, `<sup>`, a rule, a dateline’s dash), and those of
 * the units of its built page. The header of a page can interrupt a sentence, and the page shows it after: such lines
 * are taken out of both, each from its place.
 */
export async function wordsOfBoth(site: string, path: string, text: string): Promise<WordsOfBoth> {
  return wordsOfHtml(await readFile(join(site, path, 'index.html'), 'utf8'), text);
}

/** The same of any HTML that shows the text with its units marked. */
export function wordsOfHtml(html: string, text: string): WordsOfBoth {
  const units = parseUnitWords(html);
  const headers = units.filter(({ kind }) => kind === 'page-header').map(({ words }) => words.join(' '));
  const others = units.filter(({ kind }) => kind !== 'page-header');
  return { source: wordsOfSource(text, headers), page: comparable(others.flatMap(({ words }) => words)) };
}

function wordsOfSource(text: string, headers: readonly string[]): string[] {
  const coming = [...headers];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const others = lines.filter((line) => {
    const isHeader = coming.length > 0 && line.trim().split(/\s+/).join(' ') === coming[0];
    if (isHeader) coming.shift();
    return !isHeader;
  });
  const tags = /<sup>(\d{1,3}|[a-z]|\*{1,3})<\/sup>/g;
  const missing = coming.map((header) => `(no such line: ${header})`);
  return [...comparable(others.join('\n').replaceAll(tags, '$1').split(/\s+/)), ...missing];
}
