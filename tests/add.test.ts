import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { runScript } from './support/library.ts';

const resolution = (number: number, more = '') =>
  `Resolution ${number} (1991)\r\nof 3 May 1991\r\n\r\nThe Security Council,\r\n\r\nRecalling its earlier resolutions,\r\n\r\n1. Decides to meet;\r\n\r\n2. Requests a report.${more}\r\n\r\nAdopted unanimously at the 2987th meeting.\r\n`;
const paper = 'One sentence about the work of the office and of its board.\n\nAnother sentence.\n';

/** Makes an empty folder for a library, and another with the texts that are to be added to it. */
async function receive(texts: Readonly<Record<string, string | Uint8Array>>): Promise<{ library: string; at: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-add-'));
  const at = join(folder, 'received');
  await mkdir(at);
  for (const [name, text] of Object.entries(texts)) await writeFile(join(at, name), text);
  return { library: join(folder, 'library'), at };
}

async function add(library: string, ...parts: readonly string[]) {
  const ran = await runScript('add.ts', [...parts, '--content', library]);
  assert.doesNotMatch(ran.output, /\n\s+at /, 'a stack trace');
  return ran;
}

async function sourcesOf(library: string): Promise<string[]> {
  return existsSync(join(library, 'sources')) ? (await readdir(join(library, 'sources'))).sort() : [];
}

test('a text is copied byte for byte, its facts are written, and its record is made', async () => {
  const { library, at } = await receive({ 'Received (copy).TXT': `\uFEFF${resolution(700)}` });
  const { code, output } = await add(library, join(at, 'Received (copy).TXT'));
  assert.equal(code, 0, output);
  assert.deepEqual(
    await readFile(join(library, 'sources/s-res-700-1991.txt')),
    await readFile(join(at, 'Received (copy).TXT')),
  );
  const facts = await readFile(join(library, 'sources/s-res-700-1991.md'), 'utf8');
  assert.match(facts, /^symbol: S\/RES\/700\(1991\)\ntitle: Resolution 700 \(1991\)\norgan: Security Council$/m);
  assert.match(
    facts,
    /^date: '1991-05-03'\nmeeting: 2987th meeting\nlanguage: en\nextent: whole\nsha256: [0-9a-f]{64}\nadded: '\d{4}-\d{2}-\d{2}'$/m,
  );
  assert.match(facts, /^supplied:\n {2}- symbol\n---$/m);
  assert.ok(existsSync(join(library, 'records/resolutions/s-res-700-1991.mdx')));

  const checked = await runScript('ingest.ts', ['--check', '--content', library]);
  assert.equal(checked.code, 0, checked.output);
  assert.doesNotMatch(checked.output, /fact-not-in-text/);
});

test('the account gives each fact with its line, and says where to look', async () => {
  const { library, at } = await receive({ 'a.txt': resolution(700), 'An office paper.txt': paper });
  const { output } = await add(library, join(at, 'a.txt'), join(at, 'An office paper.txt'));
  assert.match(output, /symbol +S\/RES\/700\(1991\) +line 1 “Resolution 700 \(1991\)”, inferred: the number/);
  assert.match(output, /date +1991-05-03 +line 2 “of 3 May 1991”\n/);
  assert.match(output, /supplied: +symbol /);
  assert.match(
    output,
    /read as +1 title, 1 opening line, 1 preambular paragraph, 2 operative paragraphs, 1 adoption\n/,
  );
  assert.match(output, /facts +\S*sources\/s-res-700-1991\.md\n.*\n {2}page +\/resolutions\/s-res-700-1991\/\n/);
  assert.match(output, /npm run ingest -- --explain s-res-700-1991 --content /);

  assert.match(output, /→ an-office-paper\n {2}kind +document +line 1 “.*, unsure: /);
  assert.match(output, /unsure: +kind, title\n {2}asked: +check kind, title; add date if you know/);
  const facts = await readFile(join(library, 'sources/an-office-paper.md'), 'utf8');
  assert.match(facts, /^# unsure: title \(no title was found; these are its first words\)$/m);
  assert.match(facts, /^supplied:\n {2}- title\n---$/m);
});

test('a dry run shows the same reading and writes nothing', async () => {
  const { library, at } = await receive({ 'a.txt': resolution(700) });
  const { code, output } = await add(library, join(at, 'a.txt'), '--dry-run');
  assert.equal(code, 0, output);
  assert.match(output, /a\.txt → s-res-700-1991, not written\n/);
  assert.match(output, /2 operative paragraphs/);
  assert.ok(!existsSync(library));
});

test('what the editor gives stands before what the text gives', async () => {
  const { library, at } = await receive({ 'a.txt': paper });
  const given = ['--kind', 'report', '--id', 'a-report', '--title', 'On the board: a report', '--date', '2004-05-06'];
  const { code, output } = await add(
    library,
    join(at, 'a.txt'),
    ...given,
    '--symbol',
    'A/60/1',
    '--organ',
    'The board',
  );
  assert.equal(code, 0, output);
  assert.match(output, /title +On the board: a report +given with --title\n/);
  const facts = await readFile(join(library, 'sources/a-report.md'), 'utf8');
  assert.match(
    facts,
    /^kind: report\nsymbol: A\/60\/1\ntitle: 'On the board: a report'\norgan: The board\ndate: '2004-05-06'$/m,
  );
  assert.match(facts, /^supplied:\n {2}- title\n {2}- symbol\n {2}- organ\n {2}- date\n---$/m);
});

test('each refusal is said with its reason; it changes nothing, and the other texts go on', async (context: TestContext) => {
  const { library, at } = await receive({
    'first.txt': resolution(700),
    'paper.txt': paper,
    'same-bytes.txt': resolution(700),
    'other-copy.txt': resolution(700, ' '),
    'latin.txt': new Uint8Array([0x4d, 0xe9, 0x6d, 0x65]),
    'empty.txt': ' \n',
    'last.txt': resolution(701),
  });
  await mkdir(join(at, 'dir/paper'), { recursive: true });
  await writeFile(join(at, 'dir/paper.txt'), `${paper}A third sentence.\n`);
  const names = ['first', 'paper', 'same-bytes', 'other-copy', 'latin', 'empty', 'nobody', 'dir/paper', 'last'];
  const { code, output } = await add(library, ...names.map((name) => join(at, `${name}.txt`)));
  assert.equal(code, 1);
  const refusals = {
    'same-bytes': 'text-already-held\n  The library holds this text already, byte for byte, as “s-res-700-1991”.',
    'other-copy': 'symbol-already-held\n  The library holds S/RES/700(1991) already, as “s-res-700-1991”',
    'dir/paper': 'id-taken\n  The id “paper” is taken by another document of the library.',
    latin: 'not-utf-8\n  The byte 0xE9 here is not UTF-8.',
    empty: 'empty-source\n  The file holds no word.',
    nobody: 'unreadable-file\n  There is no such file or folder.',
  };
  for (const [name, words] of Object.entries(refusals)) {
    await context.test(`${name}: ${words.split('\n')[0]}`, () => {
      assert.ok(output.includes(`${name}.txt`) && output.includes(words), output);
    });
  }
  assert.deepEqual(
    await sourcesOf(library),
    ['paper', 's-res-700-1991', 's-res-701-1991'].flatMap((id) => [`${id}.md`, `${id}.txt`]),
  );
});

test('an option that is no good is refused before anything is read', async () => {
  const { library, at } = await receive({ 'a.txt': paper, 'b.txt': resolution(700) });
  for (const [parts, words] of [
    [
      ['--kind', 'letter'],
      /--kind {2}error {2}option-invalid\n {2}“letter” is no kind\.\n {2}hint: give one of resolution, /,
    ],
    [['--id', 'Not An Id'], /“Not An Id” is no id\./],
    [['--date', '31 May'], /“31 May” is no date\./],
    [['--symbol', 'none'], /“none” is no symbol\./],
    [['--title', 'One title'], /One title was given for 2 texts\./],
    [['--id', 'one-id'], /One id was given for 2 texts\./],
  ] as const) {
    const { code, output } = await add(library, join(at, 'a.txt'), join(at, 'b.txt'), ...parts);
    assert.equal(code, 1);
    assert.match(output, words);
    assert.ok(!existsSync(library));
  }
  assert.equal((await add(library)).code, 2);
  assert.match(
    (await add(library, at, '--titel', 'x')).output,
    /Unknown option '--titel'[\s\S]*npm run add -- FILE… --kind …/,
  );
});

test('a resolution of which no symbol can be read is asked for it', async () => {
  const { library, at } = await receive({ 'a.txt': resolution(700).replace(/^.*\r\n.*\r\n\r\n/, '') });
  const refused = await add(library, join(at, 'a.txt'));
  assert.equal(refused.code, 1);
  assert.match(
    refused.output,
    /fact-not-found\n.*none could be read off the text\.\n {2}hint: add it alone with --symbol/,
  );
  assert.equal((await add(library, join(at, 'a.txt'), '--symbol', 'S/RES/700(1991)')).code, 0);
  assert.deepEqual(await sourcesOf(library), ['s-res-700-1991.md', 's-res-700-1991.txt']);
});

test('a folder is added with a line for each text and a summary, without a bar where there is no terminal', async () => {
  const numbers = [701, 702, 703, 704, 705, 706, 707];
  const texts = Object.fromEntries(numbers.map((number) => [`${number}.txt`, resolution(number)]));
  const { library, at } = await receive({
    ...texts,
    'copy.txt': resolution(701),
    'paper.txt': paper,
    'image.png': 'x',
  });
  const { code, output } = await add(library, at);
  assert.equal(code, 1);
  assert.match(output, /^added {2}s-res-707-1991 {2}resolution {2}1991-05-03 .*707\.txt$/m);
  assert.match(output, /^refused {2}\S+copy\.txt {2}text-already-held$/m);
  assert.match(output, /^added +8: 7 resolution, 1 document\nrefused +1: 1 text-already-held\nunsure +2 facts: /m);
  assert.doesNotMatch(output, /[\r\u001B]/);
  assert.equal((await sourcesOf(library)).length, 16);
});

test('an add that is killed leaves no half of a pair, and the next completes what was all but written', async () => {
  const numbers = Array.from({ length: 40 }, (_, index) => 701 + index);
  const { library, at } = await receive(Object.fromEntries(numbers.map((one) => [`${one}.txt`, resolution(one)])));
  for (const killAfter of [150, 250, 300, 350, 400]) {
    await runScript('add.ts', [at, '--content', library], { killAfter });
    const names = (await sourcesOf(library)).filter((name) => !name.startsWith('.'));
    const ids = new Set(names.map((name) => name.replace(/\.\w+$/, '')));
    assert.equal(names.length, 2 * ids.size, `killed after ${killAfter} ms: ${names.join(' ')}`);
  }
  await add(library, at);
  const sources = join(library, 'sources');
  await rename(join(sources, 's-res-701-1991.md'), join(sources, '.s-res-701-1991.md.adding-999999999'));
  await writeFile(join(sources, '.s-res-799-1991.txt.adding-999999999'), 'half');
  const { code } = await add(library, join(at, '702.txt'), join(at, '701.txt'));
  assert.equal(code, 1, 'both are held');
  assert.equal((await sourcesOf(library)).length, 80);
  assert.equal((await runScript('ingest.ts', ['--check', '--content', library])).code, 0);
});

test('a library that cannot be written is said in one message', async () => {
  const { library, at } = await receive({ 'a.txt': paper, 'b.txt': resolution(700) });
  await writeFile(library, 'no folder');
  const { code, output } = await add(library, at);
  assert.equal(code, 1);
  assert.equal(output.match(/write-failed/g)?.length, 1);
});
