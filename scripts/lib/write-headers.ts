import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFederation } from '../../src/library/federation.ts';
import { formatHeaders, headerRules, headersFile } from './headers.ts';

/** Cloudflare Pages ignores a line that is longer, and a site without a policy must not pass for one with it. */
const longestLine = 2000;

/** A style or a script that stands inside a page; a script from a file has `src`, a block of data a `type`; rules for loading ahead count as a script. */
const inlineElement = /<(style|script)\b([^>]*)>(.*?)<\/\1>/gs;
const isFileOrData = /\b(?:src|type="(?!module|speculationrules|text\/javascript))/;

/**
 * Writes the headers of a built site into it, with the hashes of the styles and scripts that stand inside its pages, so
 * that a browser runs and shows those and no other. `content` is the folder of the library, which may name other hosts
 * to search.
 *
 * @throws when the pages have so many different styles that a host would not take the header
 */
export async function writeHeaders(folder: string, options: { base: string; content: string }): Promise<void> {
  const { styles, scripts } = await findInline(folder);
  const sites = await readFederation(options.content);
  const indexHosts = sites.filter((site) => !site.startsWith('/')).map((site) => new URL(site).origin);
  const text = formatHeaders(
    headerRules({ base: options.base, styles, scripts, indexHosts: [...new Set(indexHosts)] }),
  );
  const tooLong = text.split('\n').find((line) => line.length > longestLine);
  if (tooLong !== undefined) {
    throw new Error(
      `A header is longer than ${longestLine} characters: the pages have ${styles.length} different styles`,
    );
  }
  await writeFile(join(folder, headersFile), text);
}

/** Gives the hashes of what stands inside the pages of a folder, in the order of the alphabet. */
async function findInline(folder: string): Promise<{ styles: string[]; scripts: string[] }> {
  const found = { style: new Set<string>(), script: new Set<string>() };
  const pages = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
  for (const page of pages) {
    // One page after another, and at once: ten thousand promises take longer than ten thousand files. And as bytes, which
    // Latin-1 gives one for one: there is nothing to decode, for a hash is of bytes.
    const html = readFileSync(join(folder, page), 'latin1');
    for (const [, tag, attributes = '', inside = ''] of html.matchAll(inlineElement)) {
      if (tag === 'style') found.style.add(inside);
      else if (!isFileOrData.test(attributes)) found.script.add(inside);
    }
  }
  return { styles: [...found.style].map(hashOf).sort(), scripts: [...found.script].map(hashOf).sort() };
}

/** @example hashOf('p{}') => "'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='" */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'latin1').digest('base64')}'`;
}
