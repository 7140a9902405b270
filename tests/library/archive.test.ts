import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { openArchive, pack } from '../../scripts/lib/archive.ts';
import { readArchive, unpack } from '../../scripts/lib/read-archive.ts';

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
    for (const [path, text] of Object.entries(contents)) archive.add(path, pack(Buffer.from(text)));
    archive.close();
    const bytes = readFileSync(file);

    it('gives back what was put in', () => {
      const unpacked = Object.entries(unzipSync(bytes)).map(([path, own]) => [path, Buffer.from(own).toString()]);
      assert.deepEqual(unpacked, Object.entries(contents));
      assert.ok(bytes.length < 1000);
    });

    it('is read as it was written, by what reads the archive of a site that stands', () => {
      const read = [...readArchive(file)].map(([path, packed]) => [
        path,
        packed,
        Buffer.from(unpack(packed)).toString(),
      ]);
      const own = Object.entries(contents).map(([path, text]) => [path, pack(Buffer.from(text)), text]);
      assert.deepEqual(read, own);
    });

    it('tells of each file, before its bytes and in the list, how many they are and their sum', () => {
      for (const [signature, at] of [
        ['PK\u0003\u0004', 14],
        ['PK\u0001\u0002', 16],
      ] as const) {
        const told = placesOf(bytes, signature).map((start) => [
          bytes.readUInt16LE(start + at - 6),
          bytes.readUInt32LE(start + at),
          bytes.readUInt32LE(start + at + 8),
        ]);
        const own = Object.values(contents).map((text) => {
          const content = Buffer.from(text);
          return [8, crc32(content), content.length];
        });
        assert.deepEqual(told, own);
      }
    });

    it('counts its files where a reader of that form looks', () => {
      const isMany = most < 3;
      assert.equal(bytes.readUInt16LE(bytes.length - 14), isMany ? 0xffff : 3);
      assert.equal(bytes.includes('PK\u0006\u0006'), isMany);
      if (isMany) assert.equal(bytes.readBigUInt64LE(bytes.indexOf('PK\u0006\u0006') + 24), 3n);
    });
  });

it('an archive of more bytes than are written at once is whole', () => {
  const file = join(folder, 'large.zip');
  const archive = openArchive(file);
  const parts = Array.from(
    { length: 40 },
    (_, index) => [`${index}.txt`, randomBytes(index === 7 ? 3_000_000 : 100_000)] as const,
  );
  for (const [path, content] of parts) archive.add(path, pack(content));
  archive.close();
  const unpacked = Object.entries(unzipSync(readFileSync(file))).map(
    ([path, own]) => [path, Buffer.from(own)] as const,
  );
  assert.deepEqual(new Map(unpacked), new Map(parts));
});

/** Gives where each of the parts of an archive begins that open with a signature. */
function placesOf(bytes: Buffer, signature: string): number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 1)) places.push(at);
  return places;
}
