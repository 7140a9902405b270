import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { makeLibrary, type Ran, runScript } from './support/library.ts';

const paper = { name: 'a-paper', facts: { kind: 'paper' }, text: 'One sentence.\n\nAnother sentence.\n' };

async function build(library: string, out: string): Promise<Ran> {
  return runScript('build.ts', ['--content', library, '--out', out, '--strict']);
}

/** One problem, in the form that all have, and no trace of the program's own inside. */
function assertOneProblem({ code, output }: Ran, problem: RegExp): void {
  assert.equal(code, 1, output);
  assert.match(output, problem);
  assert.equal(output.match(/^\S.* {2}error {2}/gm)?.length, 1, output);
  assert.match(output, /^No site was built/m);
  assert.doesNotMatch(output, /\n\s+at |node:internal|Unhandled/, 'a stack trace');
}

/** Puts a site of before into a folder, and gives a check that it is as it was. */
async function placeSite(out: string): Promise<() => Promise<void>> {
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'index.html'), 'the site of before');
  return async () => {
    assert.deepEqual(await readdir(out), ['index.html']);
    assert.equal(await readFile(join(out, 'index.html'), 'utf8'), 'the site of before');
  };
}

describe('a build says in one message, and leaves the old site alone, when', () => {
  it('the output folder cannot be made', async () => {
    const library = await makeLibrary([paper]);
    await writeFile(join(library, 'a-file'), 'not a folder');
    const ran = await build(library, join(library, 'a-file', 'site'));
    assertOneProblem(ran, /a-file\/site {2}error {2}build-failed\n {2}\S.*(not a directory|is a file)/i);
  });

  it('the output folder is a file, or has other things in it', async () => {
    const library = await makeLibrary([paper]);
    await writeFile(join(library, 'letter.txt'), 'Dear');
    assertOneProblem(await build(library, join(library, 'letter.txt')), /build-failed\n.*letter\.txt is a file/);
    assertOneProblem(await build(library, library), /build-failed\n.*has other things in it than a site/);
    assert.equal(await readFile(join(library, 'letter.txt'), 'utf8'), 'Dear');
    assert.ok((await readdir(join(library, 'sources'))).length > 0);
  });

  it('a text is a folder, or leads nowhere', async () => {
    const library = await makeLibrary([paper]);
    const isUntouched = await placeSite(join(library, 'site'));
    await symlink('nowhere', join(library, 'sources', 'a-link.txt'));
    assertOneProblem(await build(library, join(library, 'site')), /a-link\.txt {2}error {2}unreadable-file/);
    await isUntouched();

    const other = await makeLibrary([paper]);
    await mkdir(join(other, 'sources', 'a-folder.txt'));
    assertOneProblem(await build(other, join(library, 'site')), /a-folder\.txt {2}error {2}unreadable-file/);
    await isUntouched();
  });

  // The smaller disk is full while the pages are written, the larger while the index is.
  for (const size of ['150k', '300k']) {
    it(`the disk is full: ${size}`, async (context) => {
      const disk = await mkdtemp(join(tmpdir(), 'pilcrow-disk-'));
      const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk]);
      if (mount.status !== 0) return context.skip('a small disk can be mounted by root on Linux only');
      try {
        const isUntouched = await placeSite(join(disk, 'site'));
        const ran = await build(await makeLibrary([paper]), join(disk, 'site'));
        assertOneProblem(ran, /build-failed\n.*(ENOSPC|no space|Pagefind stopped)/i);
        await isUntouched();
        assert.deepEqual(await readdir(disk), ['site']);
      } finally {
        spawnSync('umount', [disk]);
      }
    });
  }

  it('the disk of the library is full', async (context) => {
    const disk = await mkdtemp(join(tmpdir(), 'pilcrow-disk-'));
    const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]);
    if (mount.status !== 0) return context.skip('a small disk can be mounted by root on Linux only');
    try {
      const library = await makeLibrary([paper]);
      const isUntouched = await placeSite(join(library, 'site'));
      spawnSync('cp', ['-r', join(library, 'sources'), disk]);
      await writeFile(join(disk, 'ballast'), Buffer.alloc(64 * 1024)).catch(() => undefined);
      assertOneProblem(await build(disk, join(library, 'site')), /(ENOSPC|no space)/i);
      await isUntouched();
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});
