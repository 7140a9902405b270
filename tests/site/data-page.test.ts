import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { RunningServer } from '../../scripts/lib/static-server.ts';
import { testSite } from '../../scripts/lib/test-site.ts';
import { fileFormats } from '../../src/domain/permalink.ts';
import { recordDataSchema, recordListSchema } from '../../src/editions/record-data.ts';
import { referenceDataSchema } from '../../src/editions/reference-data.ts';
import { elementsOf, textOf } from '../support/elements.ts';
import { attributeOf } from '../support/html-element.ts';
import { serveBuiltSite } from '../support/site.ts';

const read = async (path: string) => readFile(join(testSite, path), 'utf8');
const readJson = async (path: string): Promise<unknown> => JSON.parse(await read(path));
const elements = elementsOf(await read('data/index.html'));
const { records } = recordListSchema.parse(await readJson('records.json'));
const documents = await Promise.all(
  records.map(async ({ collection, id }) => recordDataSchema.parse(await readJson(`${collection}/${id}.json`))),
);

let server: RunningServer;
before(async () => {
  server = await serveBuiltSite(testSite);
});
after(async () => server.close());

describe('the page “Use the data”', () => {
  it('names each kind of file of a document, and the data of the library with their schemas', () => {
    const links = elements.flatMap((element) => (element.tagName === 'a' ? (attributeOf(element, 'href') ?? []) : []));
    for (const format of fileFormats)
      assert.ok(
        links.some((href) => href.endsWith(`.${format}`)),
        format,
      );
    for (const name of ['record', 'unit']) assert.ok(links.includes(`/schemas/${name}.json`), `schema of ${name}`);
    for (const name of ['records', 'references', 'ids']) {
      assert.ok(links.includes(`/${name}.json`), name);
      assert.ok(links.includes(`/schemas/${name}.json`), `schema of ${name}`);
    }
  });

  it('says of each file how it is sent, and so it is sent, to scripts of other sites too', async () => {
    const rows = elements.filter(({ tagName }) => tagName === 'tr').slice(1);
    let seen = 0;
    for (const row of rows) {
      const cells = elementsOf(row);
      const href = cells.flatMap((cell) => attributeOf(cell, 'href') ?? [])[0];
      const said = cells
        .filter(({ tagName }) => tagName === 'td')
        .map(textOf)
        .at(-1);
      if (href === undefined || said === undefined) continue;
      const { headers, status } = await fetch(new URL(href, server.url));
      assert.equal(status, 200, href);
      assert.equal(headers.get('access-control-allow-origin'), '*');
      const sent = headers.get('content-type')?.split(';')[0] ?? '';
      // A server goes by the last ending of a name, which for these says less than the page does.
      const known = { '.csl.json': 'application/json', '.xml': 'application/xml' };
      const [, shorter] = Object.entries(known).find(([ending]) => href.endsWith(ending)) ?? [];
      assert.equal(sent, shorter ?? said, href);
      seen += 1;
    }
    assert.ok(seen >= fileFormats.length + 5);
  });
});

describe('the worked examples run as they stand on the page', () => {
  it('in shell', { skip: findMissing('curl', 'jq') }, async () => {
    const lines = (await run('shell', ['sh', '-eu'])).trimEnd().split('\n');
    const [shown] = documents;
    const list = records.map(({ date = 'undated', symbol, title, url }) => [date, symbol ?? title, url].join('\t'));
    assert.deepEqual(lines.slice(0, list.length), list);
    const paragraphs = lines.slice(list.length);
    assert.ok(paragraphs.length > 3);
    const units = shown?.units.map(({ anchor, text }) => `#${anchor}\t${text}`);
    assert.deepEqual(
      paragraphs.filter((line) => !units?.includes(line)),
      [],
    );
  });

  it('in Python', { skip: findMissing('python3') }, async () => {
    const rows = (await run('Python', ['python3', '-'])).trimEnd().split('\r\n');
    const units = documents.flatMap(({ url, units: own }) => own.map(({ anchor }) => `${url}#${anchor}`));
    const { entries } = referenceDataSchema.parse(await readJson('references.json'));
    const most = Math.max(...entries.map(({ mentions }) => mentions.length));
    assert.ok(rows[0]?.includes(`,${most},http://127.0.0.1:`), rows[0]);
    assert.deepEqual(
      rows.slice(10).map((row) => row.replace(/^.*http:\/\/[^/]*/, '')),
      units,
    );
  });
});

/** Gives the reason to pass an example over: a program that it needs and that this machine does not have. */
function findMissing(...programs: readonly string[]): string | false {
  const missing = programs.filter((program) => spawnSync(program, ['--version']).error !== undefined);
  return missing.length > 0 && `this machine has no ${missing.join(', no ')}`;
}

/** Runs an example of the page against the site that is served here, and gives what it says. */
async function run(language: string, [program = '', ...parts]: readonly string[]): Promise<string> {
  const found = elements.find((element) => attributeOf(element, 'data-example') === language);
  assert.ok(found, `the page has an example in ${language}`);
  const code = textOf(found);
  const host = 'http://127.0.0.1:4321';
  assert.equal(code.split(host).length, 2, 'an example says once where the library is');
  const child = spawn(program, parts, { stdio: ['pipe', 'pipe', 'inherit'] });
  const said: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text));
  child.stdin.end(code.replace(host, new URL(server.url).origin));
  assert.equal(await new Promise((resolve) => child.on('close', resolve)), 0);
  return said.join('');
}
