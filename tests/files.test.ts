import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { mediaTypeOf } from '../scripts/lib/media-type.ts';
import { testSite } from '../scripts/lib/test-site.ts';
import { fileFormats, recordFilePath } from '../src/domain/permalink.ts';
import { files, formatsOf } from '../src/editions/files.ts';
import { recordListSchema } from '../src/editions/record-data.ts';
import { readRecord } from './support/read-record.ts';

/** The files beside each document, as built. */
const { records } = recordListSchema.parse(JSON.parse(await readFile(join(testSite, 'records.json'), 'utf8')));

describe('each document can be taken along', () => {
  for (const record of records) {
    it(`${record.id}: as its text, byte for byte as received`, async () => {
      const received = await readFile(join('content', record.source.file));
      assert.deepEqual(await readFile(join(testSite, recordFilePath('/', record, 'txt'))), received);
    });

    for (const format of formatsOf(readRecord(record.id).units).filter((one) => one !== 'txt'))
      it(`${record.id}: as ${files[format].label}`, async () => {
        const file = await readFile(join(testSite, recordFilePath('/', record, format)), 'utf8');
        // Nobody has told the host of this site, and a reference manager can do nothing with a path.
        const isWithPath = !/^(?:bib|ris|csl\.json)$/.test(format);
        assert.equal(file.includes(record.url), isWithPath, 'it gives the address of its page');
      });
  }
});

it('what a document has nothing for is not there', () => {
  for (const record of records) {
    const isThere = existsSync(join(testSite, recordFilePath('/', record, 'csv')));
    assert.equal(isThere, record.kind === 'resolution', record.id);
  }
});

it('a server sends each as what it is', () => {
  for (const format of fileFormats)
    assert.match(
      mediaTypeOf(`a.${format}`).type,
      /^(?:text\/(?:plain|markdown|csv)|application\/[\w.+-]+); charset=utf-8$/,
      format,
    );
});
