import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writeLlms } from '../../src/editions/llms.ts';
import { readRecord } from '../support/read-record.ts';

const site = { name: 'A library', description: 'What it is.', base: '/', host: new URL('https://example.org') };
const records = ['e-res-1997-2', 'third-coordination-meeting-agenda', 'escap-activities'].map(
  (id) => readRecord(id).record,
);

describe('llms.txt', () => {
  it('has the form of llmstxt.org: a name, a summary, words, and lists of links under headings', () => {
    const [name, , summary, , words, , ...lists] = writeLlms(records, site).split('\n');
    assert.deepEqual([name, summary], ['# A library', '> What it is.']);
    assert.match(words ?? '', /^The texts are unofficial copies\. /);
    const strange = lists.filter(
      (line) => !/^(?:|## [A-Z][a-z ]+|- \[.+\]\(https:\/\/example\.org\/[^ ]+\): .+)$/.test(line),
    );
    assert.deepEqual(strange, []);
    assert.deepEqual(
      lists.filter((line) => line.startsWith('#')),
      ['## Resolutions', '## Agendas', '## Reports', '## Data', '## Optional'],
    );
  });

  it('leads to each document as Markdown, with its facts', () => {
    const text = writeLlms(records, site);
    for (const line of [
      '- [E/RES/1997/2, International migration and development](https://example.org/resolutions/e-res-1997-2.md): Resolution, Economic and Social Council, 18 July 1997',
      '- [Third coordination meeting on international migration](https://example.org/agendas/third-coordination-meeting-agenda.md): Agenda, 27–28 October 2004',
      '- [ACTIVITIES OF ESCAP IN THE AREA OF INTERNATIONAL MIGRATION](https://example.org/reports/escap-activities.md): Report, Economic and Social Commission for Asia and the Pacific, a fragment',
    ])
      assert.ok(text.split('\n').includes(line), text);
  });

  it('lets no title out of its link', () => {
    const [record] = records;
    assert.ok(record);
    const text = writeLlms([{ ...record, title: 'On a](b) [c\\' }], site);
    assert.match(
      text,
      /^- \[E\/RES\/1997\/2, On a\\\]\(b\) \\\[c\\\\\]\(https:\/\/example\.org\/resolutions\/e-res-1997-2\.md\): /m,
    );
  });
});
