import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { makeLibrary, runScript } from './support/library.ts';

const paper = { name: 'a-paper', facts: { kind: 'paper' }, text: 'One sentence.\n' };

describe('npm start', () => {
  it('builds and serves any library, under any base, until it is stopped', async () => {
    const library = await makeLibrary([paper]);
    const parts = ['--content', library, '--out', join(library, 'site'), '--base', '/library/', '--port', '0'];
    const child = spawn(process.execPath, ['scripts/start.ts', ...parts], { stdio: ['ignore', 'pipe', 'inherit'] });
    const url = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (words) => {
        said += String(words);
        const [, address] = /Pilcrow is at (\S+)/.exec(said) ?? [];
        if (address !== undefined) resolve(address);
      });
      child.on('close', () => reject(new Error(said)));
    });
    const page = await fetch(new URL('papers/a-paper/', url));
    assert.equal(page.status, 200);
    assert.match(await page.text(), /One sentence\./);
    child.kill('SIGTERM');
    assert.equal(await new Promise((resolve) => child.on('close', resolve)), 0);
    await assert.rejects(fetch(url), 'the server goes on');
  });

  it('serves nothing when nothing could be built', async () => {
    const { code, output } = await runScript('start.ts', ['--content', 'no/such/folder']);
    assert.equal(code, 1);
    assert.doesNotMatch(output, /Pilcrow is at/);
  });
});
