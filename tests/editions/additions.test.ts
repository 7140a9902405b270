import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { findAdditions, writeAdditions } from '../../src/editions/additions.ts';
import { readAtom } from '../support/atom.ts';
import { readRecord } from '../support/read-record.ts';

const site = { name: 'A library', language: 'en', base: '/library/' };
const { record } = readRecord('e-res-1997-2');

/** As many documents as wanted, the later the newer, two a day. */
const made = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    record: {
      ...record,
      id: readRecord('gmg-unitar-notice').record.id,
      title: `Title ${index} <&> “]]>”\u0007`,
      added: new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 2))).toISOString().slice(0, 10),
      source: { ...record.source, sha256: createHash('sha256').update(`${index}`).digest('hex') },
    },
  }));
const additions = (count: number) => findAdditions(made(count), ({ record: { title } }) => `${title} opens`);

describe('the feed of additions', () => {
  it('keeps the rules of Atom, whatever a title is, where the host is known and where it is not', () => {
    for (const host of [{ host: new URL('https://library.example.org') }, {}]) {
      const feed = readAtom(writeAdditions(additions(5), { ...site, ...host }));
      assert.deepEqual(feed.entries[0]?.title, 'E/RES/1997/2, Title 4 <&> “]]>”␇');
      assert.equal(feed.entries[0]?.summary, 'Title 4 <&> “]]>”␇ opens');
    }
  });

  it('names a document the same wherever the library stands, and its own self by its address where that is known', () => {
    const here = readAtom(writeAdditions(additions(3), site));
    const there = readAtom(writeAdditions(additions(3), { ...site, host: new URL('https://library.example.org') }));
    assert.deepEqual(
      here.entries.map(({ id }) => id),
      there.entries.map(({ id }) => id),
    );
    assert.match(
      here.entries[0]?.id ?? '',
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    assert.equal(there.id, 'https://library.example.org/library/additions.atom');
    assert.deepEqual(
      [here, there].map(({ entries }) => entries[0]?.links[0]?.href),
      ['/library/resolutions/gmg-unitar-notice/', 'https://library.example.org/library/resolutions/gmg-unitar-notice/'],
    );
  });

  it('begins with what came last, and is no longer than a reader wants', () => {
    const days = additions(300).map(({ added }) => added);
    assert.equal(days.length, 100);
    assert.deepEqual(days, days.toSorted().reverse());
    assert.equal(days[0], '2026-05-30');
    assert.equal(readAtom(writeAdditions(additions(300), site)).updated, '2026-05-30T00:00:00Z');
  });

  it('leaves out what nobody knows the day of, and there is none of such documents alone', () => {
    const { added: _unknown, ...undated } = record;
    const found = findAdditions([{ record: undated }, ...made(1)], () => '');
    assert.deepEqual(
      found.map(({ added }) => added),
      ['2026-01-01'],
    );
    assert.throws(
      () =>
        writeAdditions(
          findAdditions([{ record: undated }], () => ''),
          site,
        ),
      /needs an addition/,
    );
  });
});
