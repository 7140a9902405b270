import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * A folder beside the output folder, in which a site is made until it is whole. Being on the same disk, it takes the
 * output folder's place by a rename.
 */
export async function makeStagingFolder(out: string): Promise<string> {
  await removeAbandoned(out);
  const folder = join(dirname(out), `${stagingPrefix(out)}${process.pid}`);
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Puts a finished site in the place of the one before. */
export async function swapIn(staged: string, out: string): Promise<void> {
  const former = join(dirname(out), `${stagingPrefix(out)}${process.pid}-former`);
  if (existsSync(out)) await rename(out, former);
  await rename(staged, out);
  await rm(former, { recursive: true, force: true });
}

function stagingPrefix(out: string): string {
  return `.${basename(out)}-staging-`;
}

/** Removes what builds that were killed have left; brings the former site back if one was killed in the swap itself. */
async function removeAbandoned(out: string): Promise<void> {
  if (!existsSync(dirname(out))) return;
  const siblings = await readdir(dirname(out));
  const abandoned = siblings.filter((name) => name.startsWith(stagingPrefix(out)) && !isRunning(processOf(name)));
  for (const name of abandoned) {
    const path = join(dirname(out), name);
    if (name.endsWith('-former') && !existsSync(out)) await rename(path, out);
    else await rm(path, { recursive: true, force: true });
  }
}

function processOf(name: string): number {
  return Number(/(\d+)(?:-former)?$/.exec(name)?.[1]);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
