import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { findReferences } from '../../src/domain/reference.ts';
import { readRecord } from '../support/read-record.ts';

/**
 * What the five texts name, told by hand: `expected.txt` is what must be found; `also-right.txt` what may be found beside
 * it. Whatever else is found is a false reference.
 */
function readList(name: string): Map<string, string[]> {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const lists = new Map<string, string[]>();
  for (const line of lines) {
    if (line.includes('|')) [...lists.values()].at(-1)?.push(line);
    else lists.set(line, []);
  }
  return lists;
}

/** The references of a document, in order, each as the lists have it: “pp-2 | chapter X | icpd-poa-chapter-10”. */
function referencesOf(id: string): string[] {
  return readRecord(id).units.flatMap(({ anchor, children }) =>
    findReferences(children).map(({ text, to }) => `${anchor} | ${text.replaceAll(/\s/g, ' ')} | ${to}`),
  );
}

/** What one list has that another has not, or not so often. */
function missingFrom(other: readonly string[], list: readonly string[]): string[] {
  const left = [...other];
  return list.filter((line) => {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

const expected = readList('expected.txt');
const alsoRight = readList('also-right.txt');

describe('the references in the five texts', () => {
  for (const [id, list] of expected) {
    it(`${id}: every one that is expected is found`, () => {
      assert.deepEqual(missingFrom(referencesOf(id), list), []);
    });

    it(`${id}: and every other is right`, () => {
      assert.deepEqual(missingFrom([...list, ...(alsoRight.get(id) ?? [])], referencesOf(id)), []);
    });
  }

  it('are some eighty, not counting what is named again', () => assert.ok([...expected.values()].flat().length > 75));
});
