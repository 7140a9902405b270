import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { exchange } from './exchange.ts';

/**
 * A folder beside the output folder, in which a site is made until it is whole. Being on the same disk, it takes the
 * output folder's place at one stroke.
 *
 * @throws when what is at the output folder's place is no site, and so must not be taken away
 */
export async function makeStagingFolder(out: string): Promise<string> {
  await refuseForeign(out);
  await restoreFormer(out);
  await mkdir(dirname(out), { recursive: true });
  return mkdtemp(join(dirname(out), `${stagingPrefix(out)}${process.pid}-`));
}

/**
 * Puts a finished site in the place of the one before. Where the system can exchange two folders (Linux, with `mv` of
 * coreutils 9.5 or with Perl), there is no instant without a whole site. Elsewhere there is one, between two renames: a
 * build that is killed or a machine that fails just then leaves the former site beside its place, under the name
 * `.<out>-staging-…-former`, and the next build, or `restoreFormer`, puts it back.
 */
export async function swapIn(staged: string, out: string): Promise<void> {
  if (!existsSync(out)) return rename(staged, out);
  if (await exchange(staged, out)) return;
  const former = `${dirname(staged)}-former`;
  await rename(out, former);
  await rename(staged, out);
  await rm(former, { recursive: true, force: true });
}

/** Brings the former site back if a build was killed between two renames, and removes what killed builds have left. */
export async function restoreFormer(out: string): Promise<void> {
  if (!existsSync(dirname(out))) return;
  const siblings = await readdir(dirname(out));
  const abandoned = siblings.filter((name) => name.startsWith(stagingPrefix(out)) && !isAtWork(processOf(name, out)));
  for (const name of abandoned) {
    const path = join(dirname(out), name);
    if (name.endsWith('-former') && !existsSync(out)) await rename(path, out);
    else await rm(path, { recursive: true, force: true });
  }
}

/** A slip of the hand such as `--out .` must not cost anyone a folder: only a site, or nothing, is ever replaced. */
async function refuseForeign(out: string): Promise<void> {
  if (!existsSync(out)) return;
  if (!(await stat(out)).isDirectory()) throw new Error(`${out} is a file, and no folder a site could be put into`);
  const names = await readdir(out);
  if (names.length === 0 || names.includes('index.html')) return;
  throw new Error(
    `${out} has other things in it than a site, and they would be lost: name another folder, or empty it`,
  );
}

function stagingPrefix(out: string): string {
  return `.${basename(out)}-staging-`;
}

/** @example processOf('.dist-staging-4711-Xy12ab-former', '/home/dist') => 4711 */
function processOf(name: string, out: string): number {
  return Number.parseInt(name.slice(stagingPrefix(out).length), 10);
}

/** Tells whether another process of this number is at work. One of our own number was in a container that is gone. */
function isAtWork(pid: number): boolean {
  if (pid === process.pid || Number.isNaN(pid)) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
