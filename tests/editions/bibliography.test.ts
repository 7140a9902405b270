import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { escapeTex, writeBibtex } from '../../src/editions/bibliography/bibtex.ts';
import { cslItem } from '../../src/editions/bibliography/csl-json.ts';
import { writeRis } from '../../src/editions/bibliography/ris.ts';
import { files } from '../../src/editions/files.ts';
import { readRecord } from '../support/read-record.ts';

const resolution = readRecord('e-res-1997-2');
const address = 'https://example.org/resolutions/e-res-1997-2/';
const op2 = resolution.unit('op-2');

function readBack(written: string): Readonly<Record<string, unknown>> {
  const [item, ...others] = new Cite(written).data;
  assert.ok(item);
  assert.deepEqual(others, []);
  return item;
}

describe('a reader of bibliographies reads back what was written', () => {
  it('BibTeX', () => {
    const item = readBack(writeBibtex(resolution.record, address));
    assert.equal(item['type'], 'report');
    assert.equal(item['title'], 'International migration and development');
    assert.deepEqual(item['author'], [{ family: 'Economic and Social Council' }]);
    assert.deepEqual(item['issued'], { 'date-parts': [[1997, 7, 18]] });
    assert.equal(item['number'], 'E/RES/1997/2');
    assert.equal(item['URL'], address);
    assert.match(writeBibtex(resolution.record, address), /^ {2}month = jul,$/m);
  });

  it('RIS', () => {
    const item = readBack(writeRis(resolution.record, address));
    assert.equal(item['type'], 'report');
    assert.equal(item['title'], 'International migration and development');
    assert.equal(item['publisher'], 'Economic and Social Council');
    assert.equal(item['URL'], address);
  });

  it('a title with everything that BibTeX takes for markup', () => {
    const title = '100 % of {A}_1 & $x$ #2 ~ ^ \\textbf{b} @c "d"';
    const item = readBack(writeBibtex({ ...resolution.record, title }, address));
    assert.equal(item['title'], title);
  });
});

it('what TeX takes for markup is written so that it shows', () => {
  assert.equal(
    escapeTex('a\\b{c}#$%&_^~'),
    'a{\\textbackslash}b\\{c\\}\\#\\$\\%\\&\\_{\\textasciicircum}{\\textasciitilde}',
  );
});

it('a unit has its pinpoint and an id of its own in every format', () => {
  const item = cslItem(resolution.record, `${address}#op-2`, op2);
  assert.deepEqual([item.id, item.section, item.URL], ['e-res-1997-2-op-2', 'para. 2', `${address}#op-2`]);
  assert.match(writeBibtex(resolution.record, `${address}#op-2`, op2), /^@techreport\{e-res-1997-2-op-2,\n/);
  assert.match(writeBibtex(resolution.record, `${address}#op-2`, op2), / {2}note = \{para\. 2\. Unofficial copy\.\},/);
  assert.match(writeRis(resolution.record, `${address}#op-2`, op2), /\r\nN1 {2}- para\. 2\. Unofficial copy\.\r\n/);
});

describe('RIS', () => {
  it('has a tag on each line, and ends its reference', () => {
    const lines = writeRis(resolution.record, address).split('\r\n');
    assert.equal(lines[0], 'TY  - RPRT');
    assert.deepEqual(lines.slice(-2), ['ER  - ', '']);
    for (const line of lines.slice(0, -1)) assert.match(line, /^[A-Z][A-Z0-9] {2}- /);
  });

  it('keeps an organ whole, and one with a comma out of the authors', () => {
    const organ = 'Office for Disarmament, Science and Trade';
    assert.match(writeRis(resolution.record, address), /\r\nAU {2}- Economic and Social Council,\r\n/);
    const written = writeRis({ ...resolution.record, organ }, address);
    assert.doesNotMatch(written, /AU {2}- /);
    assert.match(written, new RegExp(`\r\nPB {2}- ${organ}\r\n`));
  });

  it('has no line that a title could forge', () => {
    const title = 'A title\r\nER  - \r\nTY  - JOUR';
    const written = writeRis({ ...resolution.record, title }, address);
    assert.equal(written.match(/^(?:ER|TY) {2}- /gm)?.length, 2);
    assert.equal(written.split(/[\r\n]+/).length, writeRis(resolution.record, address).split(/[\r\n]+/).length);
  });
});

it('where nobody has told the host, a file that is taken along has no address that would lead nowhere', () => {
  const { record, units } = resolution;
  const written = (host?: URL) =>
    (['bib', 'ris', 'csl.json'] as const).map((format) =>
      files[format].write({
        record,
        units,
        sourceText: '',
        references: {},
        iris: {},
        site: { name: 'A library', base: '/', ...(host && { host }) },
      }),
    );
  for (const file of written()) assert.doesNotMatch(file, /url|UR {2}-|resolutions\//i);
  for (const file of written(new URL('https://example.org'))) assert.ok(file.includes(address));
});

it('what is not known is in no format', () => {
  const { record } = readRecord('policy-coherence-paper');
  const item = cslItem(record, address);
  assert.deepEqual(Object.keys(item), ['id', 'type', 'title', 'genre', 'language', 'URL', 'note']);
  assert.doesNotMatch(writeBibtex(record, address), /author|year|month|number|institution/);
  assert.doesNotMatch(writeRis(record, address), /^(?:AU|PY|DA|SN|PB) /m);
});
