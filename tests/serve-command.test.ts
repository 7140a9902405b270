import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startServer } from '../scripts/lib/static-server.ts';

let site: string;
let server: Awaited<ReturnType<typeof startServer>>;

before(async () => {
  site = await mkdtemp(join(tmpdir(), 'pilcrow-serve-'));
  await writeFile(join(site, 'index.html'), '<!doctype html><title>Home</title>');
  server = await startServer({ folder: site, port: 0, base: '/' });
});

after(async () => {
  await server.close();
  await rm(site, { recursive: true, force: true });
});

describe('The serve command', () => {
  const script = fileURLToPath(new URL('../scripts/serve.ts', import.meta.url));

  /** Runs the command until it has said something, then stops it as Ctrl-C does. */
  async function serve(...options: string[]): Promise<{ out: string; said: string; code: number | null }> {
    const child = spawn(process.execPath, [script, ...options], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    const out: string[] = [];
    child.stderr.on('data', (text) => said.push(`${text}`));
    child.stdout.on('data', (text) => {
      out.push(`${text}`);
      child.kill('SIGINT');
    });
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { out: out.join(''), said: said.join(''), code };
  }

  it('says in one line where the site is', async () => {
    const { out, said } = await serve('--dir', site, '--port', '0');
    assert.match(out, /^Pilcrow is at http:\/\/127\.0\.0\.1:\d+\/ — stop it with Ctrl-C\.\n$/);
    assert.equal(said, '');
  });

  it('says in one line what to do when nothing is built', async () => {
    const { said, code } = await serve('--dir', 'not-built');
    assert.equal(said, 'There is no folder “not-built” to serve: run “npm run build” first.\n');
    assert.equal(code, 1);
  });

  it('says in one line that the port asked for is in use, or is no port', async () => {
    const { port } = new URL(server.url);
    const taken = await serve('--dir', site, '--port', port);
    assert.equal(
      taken.said,
      `Port ${port} is in use: stop the program that uses it, or give another port with --port.\n`,
    );
    assert.equal(taken.code, 1);
    const wrong = await serve('--dir', site, '--port', 'eighty');
    assert.equal(wrong.said, '“eighty” is not a port: give a whole number from 0 to 65535.\n');
    assert.equal(wrong.code, 1);
  });
});
