import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A text for a library made by a test: its facts but for the checksum, and its words. */
export interface MadeText {
  readonly name: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Makes a library of texts in a new temporary folder and gives the folder. */
export async function makeLibrary(texts: readonly MadeText[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-library-'));
  await mkdir(join(folder, 'sources'));
  for (const made of texts) await writeText(folder, made);
  return folder;
}

/** Writes a text and its facts into a library, in the place of those of the same name. */
export async function writeText(folder: string, { name, facts, text }: MadeText): Promise<void> {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const all = { title: 'A title', language: 'en', extent: 'whole', supplied: ['title'], ...facts, sha256 };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  await writeFile(join(folder, 'sources', `${name}.txt`), text);
  await writeFile(join(folder, 'sources', `${name}.md`), ['---', ...lines, '---', ''].join('\n'));
}

/** What a command came to. */
export interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** Runs one of the project’s scripts to its end, as `npm run` would; `killAfter` ends it by force, in milliseconds. */
export async function runScript(
  script: string,
  parts: readonly string[],
  { killAfter }: { killAfter?: number } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [join('scripts', script), ...parts], { stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(String(chunk)));
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearTimeout(timer);
  return { code, output: output.join('') };
}
