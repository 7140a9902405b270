import assert from 'node:assert/strict';
import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeLibrary, runScript, writeText } from './support/library.ts';

const paper = { name: 'a-paper', facts: { kind: 'paper' }, text: 'One sentence.\n\nAnother sentence.\n' };

test('a library in any folder is built into any folder', async () => {
  const library = await makeLibrary([paper]);
  const out = join(library, 'out', 'site');
  const { code, output } = await runScript('build.ts', ['--content', library, '--out', out]);
  assert.equal(code, 0, output);
  for (const step of ['ingest', 'pages', 'index', 'check', 'total']) {
    assert.match(output, new RegExp(`^${step} +\\d+\\.\\d\\d s`, 'm'));
  }
  assert.match(
    await readFile(join(out, 'papers/a-paper/index.html'), 'utf8'),
    /<p [^>]*id="para-2"[^>]*>Another sentence\./,
  );
  assert.deepEqual(await readdir(join(library, 'out')), ['site']);
});

test('a build that fails or is killed leaves the site of before as it was', async () => {
  const library = await makeLibrary([paper]);
  const out = join(library, 'site');
  await mkdir(out);
  await writeFile(join(out, 'index.html'), 'the site of before');
  const isUntouched = async () => (await readFile(join(out, 'index.html'), 'utf8')) === 'the site of before';

  for (const killAfter of [300, 900, 1500]) {
    await runScript('build.ts', ['--content', library, '--out', out], { killAfter });
    assert.ok(await isUntouched(), `killed after ${killAfter} ms`);
  }
  await appendFile(join(library, 'sources/a-paper.txt'), 'A change that the facts know nothing of.');
  const { code, output } = await runScript('build.ts', ['--content', library, '--out', out, '--strict']);
  assert.equal(code, 1);
  assert.match(output, /a-paper\.md:\d+:1 {2}error {2}checksum-mismatch/);
  assert.match(output, /is as it was/);
  assert.doesNotMatch(output, /\n\s+at /, 'a stack trace');
  assert.ok(await isUntouched());

  await writeText(library, paper);
  assert.equal((await runScript('build.ts', ['--content', library, '--out', out])).code, 0);
  assert.ok(!(await isUntouched()));
  assert.deepEqual((await readdir(library)).sort(), ['permalinks.txt', 'records', 'site', 'sources']);
});

test('an address that disappears fails the build', async () => {
  const library = await makeLibrary([paper]);
  assert.equal((await runScript('ingest.ts', ['--content', library])).code, 0);
  await writeText(library, { ...paper, text: 'One sentence.\n' });
  const { code, output } = await runScript('build.ts', ['--content', library, '--out', join(library, 'site')]);
  assert.equal(code, 1);
  assert.match(output, /lost-permalink\n {2}\/papers\/a-paper\/ had #para-2, which leads nowhere now\./);
});

test('records that are not up to date fail the check, and ingest mends them byte for byte', async () => {
  const library = await makeLibrary([paper]);
  const check = async () => (await runScript('ingest.ts', ['--content', library, '--check'])).code;
  assert.equal(await check(), 1);
  assert.equal((await runScript('ingest.ts', ['--content', library])).code, 0);
  assert.equal(await check(), 0);

  const record = join(library, 'records/papers/a-paper.mdx');
  const written = await readFile(record, 'utf8');
  await writeFile(record, written.replace('Another', 'An other'));
  await writeFile(join(library, 'records/papers/nobody.mdx'), '');
  assert.equal(await check(), 1);
  assert.equal((await runScript('ingest.ts', ['--content', library])).code, 0);
  assert.equal(await readFile(record, 'utf8'), written);
  assert.deepEqual(await readdir(join(library, 'records/papers')), ['a-paper.mdx']);
});

test('a folder that is no library and an option that does not exist are said in a sentence', async () => {
  for (const parts of [
    ['--content', 'no/such/folder'],
    ['--contents', 'x'],
  ]) {
    const { code, output } = await runScript('build.ts', parts);
    assert.notEqual(code, 0);
    assert.match(output, /no such folder|Unknown option/);
    assert.doesNotMatch(output, /\n\s+at /);
  }
});

test('one bad document among others is left out and reported, published plainly on request, and fails a strict build', async () => {
  const bad = { name: 'a-bad-one', facts: { kind: 'no-such-kind' }, text: 'Its facts are wrong.\n' };
  const library = await makeLibrary([paper, bad]);
  const out = join(library, 'site');
  const build = async (...options: string[]) => runScript('build.ts', ['--content', library, '--out', out, ...options]);
  const records = async () =>
    JSON.parse(await readFile(join(out, 'records.json'), 'utf8')).records.map(({ id = '' }) => id);

  const strict = await build('--strict');
  assert.equal(strict.code, 1);
  assert.match(strict.output, /a-bad-one\.md:\d+:1 {2}error {2}facts-invalid/);

  const leftOut = await build();
  assert.equal(leftOut.code, 0, leftOut.output);
  assert.match(leftOut.output, /a-bad-one\.md:\d+:1 {2}error {2}facts-invalid/);
  assert.deepEqual(await records(), ['a-paper']);

  const plain = await build('--plain');
  assert.equal(plain.code, 0, plain.output);
  assert.deepEqual(await records(), ['a-paper', 'a-bad-one']);
  assert.match(
    await readFile(join(out, 'documents/a-bad-one/index.html'), 'utf8'),
    /published plainly.*Its facts are wrong\./s,
  );

  const lost = await build();
  assert.equal(lost.code, 1, 'an address that was given out is never silently missing');
  assert.match(lost.output, /lost-permalink/);
});
