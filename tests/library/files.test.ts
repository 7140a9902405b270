import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { mediaTypeOf } from '../../scripts/lib/media-type.ts';
import { testSite } from '../../scripts/lib/test-site.ts';
import { writeFiles } from '../../scripts/lib/write-files.ts';
import { libraryFilePath, libraryFormats, recordFilePath, recordPath, sitePaths } from '../../src/domain/permalink.ts';
import { formatsOf } from '../../src/editions/files.ts';
import { libraryForms } from '../../src/editions/library/formats.ts';
import { recordListSchema } from '../../src/editions/record-data.ts';
import { dataSchemas } from '../../src/editions/schemas.ts';
import { site } from '../../src/site.ts';
import { compareWithGolden } from '../support/golden.ts';
import { readRecord } from '../support/read-record.ts';

/** The whole library as files, as built. */
const { records } = recordListSchema.parse(JSON.parse(readFileSync(join(testSite, 'records.json'), 'utf8')));
const fileOf = (format: (typeof libraryFormats)[number]): string =>
  join(testSite, libraryFilePath('/', site.name, format));
const book = unzipSync(readFileSync(fileOf('epub')));

describe('the ZIP file', () => {
  const packed = unzipSync(readFileSync(fileOf('zip')));
  const sums = strFromU8(packed['pilcrow/SHA256SUMS'] ?? new Uint8Array());

  it('has every file of every document and all data, as they are on the site', () => {
    const paths = [
      ...records.flatMap((record) =>
        formatsOf(readRecord(record.id).units).map((format) => recordFilePath('/', record, format)),
      ),
      ...[sitePaths.records, sitePaths.ids, sitePaths.referencesData, sitePaths.referencesGraph].map((path) =>
        path('/'),
      ),
      ...Object.keys(dataSchemas).map((name) => sitePaths.schema('/', name)),
    ];
    for (const path of paths)
      assert.ok(readFileSync(join(testSite, path)).equals(packed[`pilcrow${path}`] ?? new Uint8Array()), path);
    const others = ['pilcrow.html', 'README.txt', 'SHA256SUMS'].map((name) => `pilcrow/${name}`);
    assert.deepEqual(Object.keys(packed).sort(), [...paths.map((path) => `pilcrow${path}`), ...others].sort());
  });

  it('has the sum of each of its files, and beside it are the sums of the three', () => {
    const files = Object.entries(packed).filter(([name]) => !name.endsWith('/SHA256SUMS'));
    assert.equal(sums, files.map(([name, bytes]) => sumLine(bytes, name.slice('pilcrow/'.length))).join(''));
    const outer = libraryFormats.map((format) => sumLine(readFileSync(fileOf(format)), `pilcrow.${format}`)).join('');
    assert.equal(readFileSync(join(testSite, sitePaths.librarySums('/')), 'utf8'), outer);
  });
});

describe('the e-book', () => {
  it('begins with what it is, uncompressed: EPUB 3.3, “OCF ZIP container media type identification”', () => {
    const bytes = readFileSync(fileOf('epub'));
    assert.equal(bytes.toString('latin1', 30, 58), 'mimetypeapplication/epub+zip');
    assert.equal(bytes.readUInt16LE(8), 0);
  });

  it('has nothing that EPUBCheck finds worth a word', async () => {
    const { messages } = await EpubCheck.validate(readFileSync(fileOf('epub')), { includeUsage: true }, 'pilcrow.epub');
    assert.deepEqual(messages, []);
  });

  for (const record of records)
    it(`has ${record.id} as its golden file says`, () => {
      const page = book[`EPUB${recordPath('/', record).slice(0, -1)}.xhtml`];
      return compareWithGolden(`${record.id}/book.xhtml`, strFromU8(page ?? new Uint8Array()));
    });
});

it('made again, each file is the same, byte for byte', async () => {
  const again = mkdtempSync(join(tmpdir(), 'pilcrow-library-'));
  await writeFiles({
    content: resolve('content'),
    site: again,
    out: again,
    base: '/',
    hasUnitPages: false,
    hasLibraryFiles: true,
  });
  for (const name of readdirSync(join(again, sitePaths.library('/'))))
    assert.ok(readFileSync(join(again, 'library', name)).equals(readFileSync(join(testSite, 'library', name))), name);
  rmSync(again, { recursive: true });
});

it('a server sends each as what it is', () => {
  for (const format of libraryFormats)
    assert.equal(mediaTypeOf(fileOf(format)).type.split(';')[0], libraryForms[format].mediaType);
});

function sumLine(bytes: Uint8Array, name: string): string {
  return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
}
