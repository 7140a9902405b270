import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Authority, authorityIdSchema, authoritySchema } from '../../src/domain/authority.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { buildCitationIndex, type CitationIndex } from '../../src/ingest/cite/citation-index.ts';
import { placeOfKey } from '../../src/ingest/facts.ts';
import { isReadable, parseFrontMatter } from '../../src/library/front-matter.ts';
import { readIfPresent, sha256Of, shownPath } from './library.ts';
import { listFolder } from './list-folder.ts';
import { checkRegister } from './register-problems.ts';

/** The register of a library: its entries, what is made of them for finding citations, and what is wrong with them. */
export interface ReadRegister {
  readonly authorities: readonly Authority[];
  readonly citations: CitationIndex;
  /** The SHA-256 sum of all that it was read from. */
  readonly sum: string;
  readonly problems: readonly Problem[];
}

/** An entry of the register with the file it was read from. */
export interface StoredAuthority {
  readonly authority: Authority;
  readonly file: string;
  readonly text: string;
}

/** The file that lists, one a line, words that look like a citation and are none; a line that begins with # is a remark. */
const ignoredPath = 'ignored-citations.txt';

/** Reads what a library has described (`authorities/*.md`), and what it has listed as no citation. */
export async function readRegister(folder: string): Promise<ReadRegister> {
  const entries = await listFolder(join(folder, 'authorities'));
  const names = entries.filter(({ path, isFolder }) => !isFolder && path.endsWith('.md')).map(({ path }) => path);
  const texts = names.map((name) => readFileSync(join(folder, 'authorities', name), 'utf8'));
  const parsed = names.map((name, index) =>
    parseAuthority(shownPath(folder, join('authorities', name)), texts[index] ?? ''),
  );
  const stored = parsed.filter((one) => 'authority' in one);
  const authorities = stored.map(({ authority }) => authority);
  const ignored = readIfPresent(join(folder, ignoredPath)) ?? '';
  return {
    authorities,
    citations: buildCitationIndex(authorities, parseIgnored(ignored)),
    sum: sha256Of([ignored, ...names, ...texts].join('\0')),
    problems: [...parsed.flatMap((one) => ('authority' in one ? [] : one)), ...checkRegister(stored)],
  };
}

function parseIgnored(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function parseAuthority(file: string, text: string): StoredAuthority | Problem[] {
  const id = authorityIdSchema.safeParse(basename(file, '.md'));
  if (!id.success)
    return [
      invalid(
        file,
        undefined,
        'The name of the file is no id: lower-case letters and digits, joined by single hyphens.',
      ),
    ];
  const matter = parseFrontMatter(text);
  if (!isReadable(matter)) return [invalid(file, matter.line, `The front matter cannot be read: ${matter.reason}.`)];
  const parsed = authoritySchema.safeParse(matter.data, { reportInput: true });
  if (parsed.success) return { authority: { id: id.data, ...parsed.data }, file, text };
  return parsed.error.issues.map((issue) => {
    const [key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined] = issue.path;
    const place = placeOfKey({ file, text }, String(key));
    return { ...invalid(file, undefined, `“${issue.path.join('.') || String(key)}”: ${issue.message}.`), place };
  });
}

function invalid(file: string, line: number | undefined, reason: string): Problem {
  return {
    code: 'authority-invalid',
    place: line === undefined ? { file } : { file, line },
    reason,
    hint: 'correct the file; content/README.md explains what an entry of the register has.',
  };
}
