import assert from 'node:assert/strict';
import { appendFile, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { listFolder } from '../scripts/lib/list-folder.ts';
import { makeLibrary, runScript, writeText } from './support/library.ts';

const makeText = (name: string, date: string) => ({
  name,
  facts: { kind: 'document', title: `The title of ${name}`, date },
  text: `1. The text of ${name}, by Security Council resolution 1441 (2002).\n`,
});
const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const texts = names.map((name, index) => makeText(name, `2001-01-0${index + 1}`));

/** What Pagefind writes has names and bytes of its own each time; the boxes of a small site have the names. */
async function readSite(folder: string): Promise<Map<string, string>> {
  const files = (await listFolder(folder)).filter(({ path, isFile }) => isFile && !path.startsWith('pagefind/'));
  const read = files.map(async ({ path }) => {
    const text = await readFile(join(folder, path), 'utf8');
    return [path, text.replaceAll(/data-soon="[^"]*"/g, '')] as const;
  });
  return new Map(await Promise.all(read));
}

describe('a site that is built again', () => {
  let library: string;
  let out: string;

  /** Builds into `out`; gives how many pages and files were left standing. */
  async function rebuild(): Promise<number> {
    const { code, output } = await runScript('build.ts', ['--content', library, '--out', out]);
    assert.equal(code, 0, output);
    return Number(/(\d+) of them stand/.exec(output)?.[1] ?? 0);
  }

  /** Compares the site with one that is built from nothing. */
  async function assertWhole(): Promise<void> {
    const anew = join(library, 'anew');
    await rm(anew, { recursive: true, force: true });
    const { code, output } = await runScript('build.ts', ['--content', library, '--out', anew]);
    assert.equal(code, 0, output);
    assert.deepEqual(await readSite(out), await readSite(anew));
  }

  /** Gives what tells a file that was taken over, which has its number in the system still, from one that was written. */
  async function inodesOf(paths: readonly string[]): Promise<number[]> {
    return Promise.all(paths.map(async (path) => (await stat(join(out, path))).ino));
  }

  before(async () => {
    library = await makeLibrary(texts);
    out = join(library, 'site');
    assert.equal(await rebuild(), 0);
  });

  it('makes no document’s page and no file anew when nothing has changed', async () => {
    const files = ['documents/c.json', 'documents/c.cards.json', 'documents/c/par-1.json', 'library/pilcrow.zip'];
    const before = await inodesOf(files);
    // Each document has its page, its source and its one paragraph; what they name has a page, too.
    assert.equal(await rebuild(), names.length * 3 + 1);
    assert.deepEqual(await inodesOf(files), before);
  });

  it('is the site that would be built from nothing, whatever has changed', async () => {
    const b = makeText('b', '2001-01-02');
    const history = [{ date: '2001-02-01', note: 'A better copy.' }];
    await writeText(library, { ...b, facts: { ...b.facts, history }, text: '1. Other words.\n' });
    await writeText(library, { ...makeText('e', '2001-01-05'), facts: { kind: 'document', title: 'Renamed' } });
    await appendFile(join(library, 'sources/f.md'), 'An introduction.\n');
    await writeText(library, makeText('new', '2001-02-01'));
    const before = await inodesOf(['documents/a.json', 'documents/b.json']);
    const standing = await rebuild();
    const after = await inodesOf(['documents/a.json', 'documents/b.json']);
    assert.equal(after[0], before[0]);
    assert.notEqual(after[1], before[1]);
    assert.ok(standing >= 6 && standing < names.length * 3, `${standing} are left standing`);
    await assertWhole();
  });

  it('takes over no page and no file that somebody has altered or removed', async () => {
    await writeFile(join(out, 'documents/a/index.html'), 'altered');
    await rm(join(out, 'documents/c.json'));
    await writeFile(join(out, 'documents/d.md'), 'altered');
    await writeFile(join(out, 'library/pilcrow.zip'), 'altered');
    await rebuild();
    await assertWhole();
  });

  it('takes over no page of a site that had more pages and files, and has none of those that it is to do without', async () => {
    const less = ['--no-unit-pages', '--no-library'];
    const { code, output } = await runScript('build.ts', ['--content', library, '--out', out, ...less]);
    assert.equal(code, 0, output);
    assert.doesNotMatch(output, /stand/);
    const paths = [...(await readSite(out)).keys()];
    assert.ok(paths.includes('documents/a/index.html') && paths.includes('documents/a.json'));
    assert.deepEqual(
      paths.filter((path) => /^documents\/[^/]+\/(?!source\/|named\/).*\//.test(path) || path.includes('par-1')),
      [],
    );
    assert.deepEqual(
      paths.filter((path) => path.startsWith('library/')),
      [],
    );
    assert.doesNotMatch(await readFile(join(out, 'data/index.html'), 'utf8'), /\/library\//);
  });

  it('takes over no page that was made for another base', async () => {
    const { output } = await runScript('build.ts', ['--content', library, '--out', out, '--base', '/library/']);
    assert.doesNotMatch(output, /stand/);
  });
});
