import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { after, test } from 'node:test';
import { openBrowser } from './support/browser.ts';
import { makeLibrary, writeText } from './support/library.ts';

const started: ChildProcess[] = [];
after(() => {
  for (const child of started) child.kill();
});

test('a changed text and a changed fact show in the browser without a restart', async (t) => {
  const before = { name: 'a-paper', facts: { kind: 'paper', place: 'Geneva' }, text: 'The first reading.\n' };
  const library = await makeLibrary([before]);
  const address = await startEditing(library);
  const browser = await openBrowser();
  t.after(async () => browser.close());
  const page = await browser.newPage();
  await page.goto(new URL('/papers/a-paper/', address).href);
  assert.equal(await page.locator('#para-1').textContent(), 'The first reading.');

  await writeText(library, { ...before, facts: { kind: 'paper', place: 'Vienna' }, text: 'The second reading.\n' });
  await page.locator('#para-1').filter({ hasText: 'The second reading.' }).waitFor({ timeout: 15_000 });
  await page.locator('.facts').filter({ hasText: 'Vienna' }).waitFor({ timeout: 15_000 });
});

/** Starts live editing at a free port and gives the address that it prints. */
async function startEditing(library: string): Promise<string> {
  const child = spawn(process.execPath, ['scripts/dev.ts', '--content', library, '--port', '0']);
  started.push(child);
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += String(chunk);
        const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0];
        if (address && output.includes('watching')) resolve(address);
      });
    }
    child.on('close', () => reject(new Error(output)));
  });
}
