import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFederation } from '../../src/library/federation.ts';
import type { BuiltSite } from './built-site.ts';
import { formatHeaders, headerRules, headersFile } from './headers.ts';

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
  const styles = [...new Set(pages.flatMap((page) => page.styles))].sort();
  const scripts = [...new Set(pages.flatMap((page) => page.scripts))].sort();
  const sites = await readFederation(content);
  const indexHosts = sites.filter((site) => !site.startsWith('/')).map((site) => new URL(site).origin);
  const text = formatHeaders(headerRules({ base, styles, scripts, indexHosts: [...new Set(indexHosts)] }));
  const tooLong = text.split('\n').find((line) => line.length > longestLine);
  if (tooLong !== undefined) {
    throw new Error(
      `A header is longer than ${longestLine} characters: the pages have ${styles.length} different styles`,
    );
  }
  await writeFile(join(folder, headersFile), text);
}
