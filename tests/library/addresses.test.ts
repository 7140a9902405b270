import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { addressOfId, idInFile, linkBetween, placeInBook } from '../../src/editions/library/addresses.ts';
import { parseLedger } from '../../src/library/ledger.ts';

/** The address of a part, and where it stands in the whole library as one file. */
const pairs = [
  ['/resolutions/e-res-1997-2/', 'resolutions--e-res-1997-2'],
  ['/resolutions/e-res-1997-2/#op-2', 'resolutions--e-res-1997-2--op-2'],
  ['/resolutions/e-res-1997-2/#named', 'resolutions--e-res-1997-2--named'],
  ['/references/gfmd/', 'references--gfmd'],
] as const;

describe('an address is an id of the one file, and an id is an address', () => {
  for (const [address, id] of pairs)
    it(address, () => {
      assert.equal(idInFile(address), id);
      assert.equal(addressOfId(id), address);
    });

  it('every address of a part that was ever given out', () => {
    const addresses = parseLedger(readFileSync('content/permalinks.txt', 'utf8')).map((entry) => entry.address);
    assert.ok(addresses.length > 100);
    assert.deepEqual(addresses.map(idInFile).map(addressOfId), addresses);
    assert.equal(new Set(addresses.map(idInFile)).size, addresses.length);
  });
});

describe('in the e-book', () => {
  const placeOf = (address: string) => placeInBook(address, () => 'meeting');

  it('a document is a file, and its parts have the anchors of its page', () => {
    assert.deepEqual(placeOf('/resolutions/a/'), { file: 'resolutions/a.xhtml' });
    assert.deepEqual(placeOf('/resolutions/a/#op-2'), { file: 'resolutions/a.xhtml', id: 'op-2' });
  });

  it('an entry of the register, and who names a document, stand with those of their kind', () => {
    assert.deepEqual(placeOf('/references/gfmd/'), { file: 'references/meeting.xhtml', id: 'references--gfmd' });
    assert.equal(placeOf('/papers/a/#named').file, 'references/meeting.xhtml');
  });

  it('a link leads from file to file', () => {
    assert.equal(linkBetween('papers/a.xhtml', { file: 'papers/a.xhtml', id: 'fn-1' }), '#fn-1');
    assert.equal(linkBetween('papers/a.xhtml', { file: 'agendas/b.xhtml' }), '../agendas/b.xhtml');
    assert.equal(linkBetween('nav.xhtml', { file: 'agendas/b.xhtml', id: 'day' }), 'agendas/b.xhtml#day');
  });
});
