import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { libraryFilePath } from '../../src/domain/permalink.ts';
import { readFederation } from '../../src/library/federation.ts';
import { site } from '../../src/site.ts';
import type { BuiltSite } from './built-site.ts';
import { formatHeaders, headerRules, headersFile } from './headers.ts';
import { parsePageFacts } from './html-page.ts';
import { readIfPresent } from './library.ts';

/** Cloudflare Pages ignores a line that is longer, and a site without a policy must not pass for one with it. */
const longestLine = 2000;

/**
 * Writes the headers of a built site into it, with the hashes of the styles and scripts that stand inside its pages, so
 * that a browser runs and shows those and no other. `content` is the folder of the library, which may name other hosts
 * to search.
 *
 * @throws when the pages have so many different styles that a host would not take the header
 */
export async function writeHeaders({ folder, base, pages }: BuiltSite, content: string): Promise<void> {
  const styles = [...new Set([...pages.flatMap((page) => page.styles), ...stylesOfLibrary(folder)])].sort();
  const scripts = [...new Set(pages.flatMap((page) => page.scripts))].sort();
  const sites = await readFederation(content);
  const indexHosts = sites.filter((one) => !one.startsWith('/')).map((one) => new URL(one).origin);
  const text = formatHeaders(headerRules({ base, styles, scripts, indexHosts: [...new Set(indexHosts)] }));
  const tooLong = text.split('\n').find((line) => line.length > longestLine);
  if (tooLong !== undefined) {
    throw new Error(
      `A header is longer than ${longestLine} characters: the pages have ${styles.length} different styles`,
    );
  }
  await writeFile(join(folder, headersFile), text);
}

/** The whole library as one file is no page, but who opens it on the site is to see it as it is. */
function stylesOfLibrary(folder: string): readonly string[] {
  const html = readIfPresent(join(folder, libraryFilePath('/', site.name, 'html')));
  return html === undefined ? [] : parsePageFacts(html.slice(0, html.indexOf('</head>'))).styles;
}
