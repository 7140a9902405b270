import { existsSync, renameSync, rmSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PreparedDocument } from './prepare.ts';

/** What the names of unfinished files end in; ingest does not look at such. */
const unfinished = /^\.(?<id>[a-z0-9-]+)\.(?<extension>txt|md)\.adding-(?<pid>\d+)$/;

function unfinishedName(id: string, extension: 'txt' | 'md'): string {
  return `.${id}.${extension}.adding-${process.pid}`;
}

/**
 * Writes a text and its facts into a library. Both are written whole under other names first, and take their own one
 * right after the other, the facts last; {@link finishAbandoned} completes a pair that was cut in two between.
 */
export async function writePair(folder: string, { id, bytes, factsText }: PreparedDocument): Promise<void> {
  const sources = join(folder, 'sources');
  const text = join(sources, unfinishedName(id, 'txt'));
  const facts = join(sources, unfinishedName(id, 'md'));
  const wasInPlace = existsSync(join(sources, `${id}.txt`));
  try {
    await mkdir(sources, { recursive: true });
    await writeFile(text, bytes, { flush: true });
    await writeFile(facts, factsText, { flush: true });
    renameSync(text, join(sources, `${id}.txt`));
    renameSync(facts, join(sources, `${id}.md`));
  } catch (error) {
    rmSync(text, { force: true });
    rmSync(facts, { force: true });
    if (!wasInPlace && !existsSync(join(sources, `${id}.md`))) rmSync(join(sources, `${id}.txt`), { force: true });
    throw error;
  }
}

/** Completes what an `add` that was killed had all but written, and removes what it had only begun. */
export async function finishAbandoned(folder: string): Promise<void> {
  const sources = join(folder, 'sources');
  if (!existsSync(sources)) return;
  const abandoned = (await readdir(sources)).flatMap((name) => {
    const { id, extension, pid } = unfinished.exec(name)?.groups ?? {};
    return id === undefined || isRunning(Number(pid)) ? [] : [{ name, id, extension, pid }];
  });
  for (const { name, id, extension, pid } of abandoned) {
    const textIsUnfinished = abandoned.some((one) => one.id === id && one.pid === pid && one.extension === 'txt');
    const isAllButWritten = extension === 'md' && !textIsUnfinished && existsSync(join(sources, `${id}.txt`));
    if (isAllButWritten && !existsSync(join(sources, `${id}.md`))) {
      renameSync(join(sources, name), join(sources, `${id}.md`));
    } else {
      rmSync(join(sources, name), { force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
