import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { openArchive } from '../../scripts/lib/archive.ts';

/** Archives as another program reads them. */
const folder = mkdtempSync(join(tmpdir(), 'pilcrow-archive-'));
after(() => rmSync(folder, { recursive: true }));

const contents: Readonly<Record<string, string>> = {
  'a/one.txt': 'one '.repeat(5000),
  'a/nothing.txt': '',
  'a/three.txt': 'Résumé ¶',
};

for (const [name, most] of [
  ['in the older form', 3],
  ['in the form for very many files', 2],
] as const)
  describe(`an archive ${name}`, () => {
    const file = join(folder, `${most}.zip`);
    const archive = openArchive(file, most);
    for (const [path, text] of Object.entries(contents)) archive.add(path, Buffer.from(text));
    archive.close();
    const bytes = readFileSync(file);

    it('gives back what was put in', () => {
      const unpacked = Object.entries(unzipSync(bytes)).map(([path, own]) => [path, Buffer.from(own).toString()]);
      assert.deepEqual(unpacked, Object.entries(contents));
      assert.ok(bytes.length < 1000);
    });

    it('counts its files where a reader of that form looks', () => {
      const isMany = most < 3;
      assert.equal(bytes.readUInt16LE(bytes.length - 14), isMany ? 0xffff : 3);
      assert.equal(bytes.includes('PK\u0006\u0006'), isMany);
      if (isMany) assert.equal(bytes.readBigUInt64LE(bytes.indexOf('PK\u0006\u0006') + 24), 3n);
    });
  });
