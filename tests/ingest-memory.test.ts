import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { ingestLibrary, writeLibrary } from '../scripts/lib/ingest-library.ts';
import { makeLibrary, writeText } from './support/library.ts';

const facts = { kind: 'document', title: 'A title', language: 'en', extent: 'whole', supplied: ['title'] };
const textOf = (name: string) => ({ name, facts, text: `1. The text of ${name}.\n` });

describe('ingest reads a text again only when it must', () => {
  let folder: string;

  async function ingest(): Promise<number> {
    const library = await ingestLibrary(folder);
    await writeLibrary(folder, library);
    return library.read;
  }

  before(async () => {
    folder = await makeLibrary(['a', 'b', 'c'].map(textOf));
    assert.equal(await ingest(), 3);
  });

  it('none, when nothing has changed', async () => assert.equal(await ingest(), 0));

  it('one, when its words have changed', async () => {
    await writeText(folder, { ...textOf('b'), text: '1. Other words.\n' });
    assert.equal(await ingest(), 1);
    assert.match(await readFile(join(folder, 'records/documents/b.mdx'), 'utf8'), /Other words/);
  });

  it('one, when its facts have changed', async () => {
    await writeText(folder, { ...textOf('c'), facts: { ...facts, title: 'Another title' } });
    assert.equal(await ingest(), 1);
  });

  it('one, when its record is gone or is not what ingest wrote', async () => {
    await rm(join(folder, 'records/documents/a.mdx'));
    assert.equal(await ingest(), 1);
    await writeFile(join(folder, 'records/documents/a.mdx'), 'something else');
    assert.equal(await ingest(), 1);
    assert.equal(await ingest(), 0);
  });

  it('one, when it is new', async () => {
    await writeText(folder, textOf('d'));
    assert.equal(await ingest(), 1);
  });

  it('all, when the register has changed', async () => {
    await mkdir(join(folder, 'authorities'));
    await writeFile(join(folder, 'authorities/other-words.md'), '---\nkind: document\nlabel: Other words\n---\n');
    assert.equal(await ingest(), 4);
    assert.match(await readFile(join(folder, 'records/documents/b.mdx'), 'utf8'), /to="other-words"/);
  });

  it('all, when documents with errors are to be published plainly', async () => {
    assert.equal((await ingestLibrary(folder, { publishPlainly: true })).read, 4);
  });

  it('and says of a text that it remembers what it said when it read it', async () => {
    await writeText(folder, { ...textOf('e'), text: 'A list without its link ().\n' });
    const first = await ingestLibrary(folder);
    await writeLibrary(folder, first);
    const second = await ingestLibrary(folder);
    assert.equal(second.read, 0);
    assert.deepEqual(second.problems, first.problems);
    assert.ok(second.problems.length > 0);
  });

  it('leaves out the record of a text that is gone', async () => {
    await Promise.all(['txt', 'md'].map(async (end) => rm(join(folder, `sources/e.${end}`))));
    await rm(join(folder, 'permalinks.txt'));
    assert.equal(await ingest(), 0);
    assert.deepEqual((await readdir(join(folder, 'records/documents'))).sort(), ['a.mdx', 'b.mdx', 'c.mdx', 'd.mdx']);
  });
});
