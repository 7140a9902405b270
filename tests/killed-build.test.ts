import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { startRandom } from '../scripts/bench/random.ts';
import { exchange } from '../scripts/lib/exchange.ts';
import { makeStagingFolder, restoreFormer } from '../scripts/lib/staging.ts';
import { makeLibrary, runScript } from './support/library.ts';

const skip = process.platform === 'win32' && 'there are no process groups to kill';
const kills = Number(process.env['PILCROW_KILLS'] ?? 12);
const random = startRandom(1997);

/** Gives every file of a folder with the hash of its bytes. */
async function manifestOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const hashes = files.sort().map(async (file) => {
    const hash = createHash('sha256').update(await readFile(file));
    return [relative(folder, file), hash.digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(hashes));
}

/** Starts a command as a group of its own and kills all of it, so long after it began or after it said something. */
async function killed(parts: readonly string[], wait: number, after?: RegExp): Promise<void> {
  const child = spawn(process.execPath, parts, { stdio: ['ignore', 'pipe', 'ignore'], detached: true });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const kill = (): void => {
    setTimeout(() => {
      // A build that is through already has no group left to kill.
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    }, wait);
  };
  if (after === undefined) kill();
  else child.stdout.on('data', (said) => after.test(String(said)) && kill());
  await ended;
}

describe('a build that is killed', { skip }, () => {
  it(`${kills} times, at any instant, leaves the old site or the new one, whole`, async () => {
    const place = await mkdtemp(join(tmpdir(), 'pilcrow-killed-'));
    const out = join(place, 'site');
    const text = (words: string) => ({ name: 'a-paper', facts: { kind: 'paper' }, text: `${words}\n` });
    const libraries = [await makeLibrary([text('The old one.')]), await makeLibrary([text('The new one.')])];
    const build = (library: string) => ['scripts/build.ts', '--content', library, '--out', out];

    const sites: string[] = [];
    let longest = 0;
    for (const library of libraries) {
      const began = performance.now();
      const { code, output } = await runScript('build.ts', build(library).slice(1));
      longest = Math.max(longest, performance.now() - began);
      assert.equal(code, 0, output);
      sites.push(JSON.stringify(await manifestOf(out)));
    }
    assert.notEqual(sites[0], sites[1]);

    let there = 1;
    const met = new Set<string>();
    for (let count = 0; count < kills; count += 1) {
      const library = libraries[1 - there] ?? '';
      const atEnd = count % 3 === 2;
      const wait = atEnd ? random.below(80) : random.below(Math.ceil(longest * 1.05));
      await killed(build(library), wait, atEnd ? /^check /m : undefined);
      const found = sites.indexOf(JSON.stringify(await manifestOf(out)));
      assert.notEqual(found, -1, `killed ${wait} ms ${atEnd ? 'after the check' : 'after the start'}`);
      met.add(found === there ? 'old' : 'new');
      there = found;
    }
    assert.ok(met.has('old'));
    await runScript('build.ts', build(libraries[0] ?? '').slice(1));
    assert.deepEqual(await readdir(place), ['site'], 'what killed builds have left is removed');
  });
});

/** A folder with two sites, the second staged by a process that is no more; they are told apart by what they say. */
async function makeTwoSites(): Promise<{ place: string; out: string; staged: string }> {
  const place = await mkdtemp(join(tmpdir(), 'pilcrow-swap-'));
  const [out, staged] = [join(place, 'site'), join(place, '.site-staging-999999999-ab', 'site')];
  for (const [folder, words] of [
    [out, 'old'],
    [staged, 'new'],
  ] as const) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), words);
  }
  return { place, out, staged };
}

describe('the swap', () => {
  it('has no instant without a site, where the system can exchange folders', async (context) => {
    const { out, staged } = await makeTwoSites();
    if (!(await exchange(staged, out))) return context.skip('neither mv nor Perl can exchange folders here');
    const exchangeOften = `
      const { exchange } = await import(${JSON.stringify(new URL('../scripts/lib/exchange.ts', import.meta.url).href)});
      for (let count = 0; count < 40; count += 1) await exchange(process.argv[1], process.argv[2]);
    `;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', exchangeOften, staged, out]);
    const page = join(out, 'index.html');
    let looks = 0;
    let absent = 0;
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    for (; child.exitCode === null; await new Promise(setImmediate)) {
      for (let count = 0; count < 500; count += 1) if (!existsSync(page)) absent += 1;
      looks += 500;
    }
    assert.equal(await ended, 0);
    assert.equal(absent, 0, `of ${looks} looks`);
  });

  it('that was cut off between two renames, where it needs two, is undone by the next command', async () => {
    const { place, out } = await makeTwoSites();
    await rename(out, join(place, '.site-staging-999999999-ab-former'));
    await restoreFormer(out);
    assert.equal(await readFile(join(out, 'index.html'), 'utf8'), 'old');
    assert.deepEqual(await readdir(place), ['site']);
  });

  it('leaves alone what another build is at', async () => {
    const { place, out } = await makeTwoSites();
    const others = `.site-staging-${process.ppid}-ab`;
    await mkdir(join(place, others));
    await restoreFormer(out);
    assert.deepEqual((await readdir(place)).sort(), [others, 'site']);
  });
});

describe('what is no site', () => {
  it('is never taken away to make room for one', async () => {
    const place = await mkdtemp(join(tmpdir(), 'pilcrow-no-site-'));
    await writeFile(join(place, 'letter.txt'), 'Dear');
    await assert.rejects(makeStagingFolder(place), /has other things in it than a site/);
    await assert.rejects(makeStagingFolder(join(place, 'letter.txt')), /letter\.txt is a file/);
    await mkdir(join(place, 'empty'));
    assert.ok(existsSync(await makeStagingFolder(join(place, 'empty'))));
  });
});
