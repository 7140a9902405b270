import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Authority, authorityIdSchema, authoritySchema } from '../../src/domain/authority.ts';
import { isReadable, parseFrontMatter } from '../../src/library/front-matter.ts';
import { idOfTarget } from '../../src/references/register.ts';

/** What the entries of content/authorities say is whole, agrees with itself, and is about what the texts name. */
const content = new URL('../../content/', import.meta.url);

interface Entry extends Authority {
  readonly body: string;
}

const entries = list('authorities', '.md').map(readEntry);
const ids = new Set(entries.map(({ id }) => id));
const texts = list('sources', '.txt').map((name) =>
  foldText(readFileSync(new URL(`sources/${name}`, content), 'utf8')),
);

function list(folder: string, extension: string): string[] {
  return readdirSync(new URL(folder, content)).filter((name) => name.endsWith(extension));
}

function readEntry(name: string): Entry {
  const parsed = parseFrontMatter(readFileSync(new URL(`authorities/${name}`, content), 'utf8'));
  assert.ok(isReadable(parsed), `${name} has front matter that cannot be read`);
  const id = authorityIdSchema.parse(name.slice(0, -'.md'.length));
  return { id, ...authoritySchema.parse(parsed.data), body: parsed.body.trim() };
}

/** Words as they are compared: letters and digits in small letters, with one space for all that stands between them. */
function fold(words: string): string {
  return ` ${words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** A text as it is compared, without the marks of its footnotes. */
function foldText(text: string): string {
  return fold(text.replaceAll(/<sup>\d+<\/sup>|[¹²³⁴⁵⁶⁷⁸⁹⁰]/g, ' '));
}

/** All by which a text may name an entry; of the symbol of a resolution also the number that is printed. */
function namesOf({ label, variants, shortForms, symbol, salesNumber }: Entry): string[] {
  const number = symbol?.match(/\/RES\/(.+)$/)?.[1];
  return [label, ...variants, ...shortForms.map(({ text }) => text), symbol, salesNumber, number].filter(
    (name) => name !== undefined,
  );
}

function isNamed(entry: Entry): boolean {
  return namesOf(entry).some((name) => texts.some((text) => text.includes(fold(name))));
}

/** The values that more than one of some pairs of a value and the entry it belongs to have, with their entries. */
function findShared(pairs: readonly (readonly [value: string, id: string])[]): string[] {
  return [...Map.groupBy(pairs, ([value]) => value)]
    .map(([value, sharing]) => ({ value, sharers: new Set(sharing.map(([, id]) => id)) }))
    .filter(({ sharers }) => sharers.size > 1)
    .map(({ value, sharers }) => `${value.trim()}: ${[...sharers].join(', ')}`);
}

describe('the register', () => {
  it('has entries', () => assert.ok(entries.length > 50));

  it('refers to no entry that it has not', () => {
    const referring = entries.flatMap(({ id, partOf, shortForms }) =>
      [partOf, ...shortForms.map(({ after }) => after)].map((other) => ({ id, other })),
    );
    const lost = referring.filter(({ other }) => other !== undefined && !ids.has(other));
    assert.deepEqual(lost, []);
  });

  it('has nothing that is part of itself', () => {
    const parents = new Map(entries.map(({ id, partOf }) => [id, partOf]));
    const endless = entries.filter(({ id }) => {
      const seen = new Set<string>();
      for (let at: typeof id | undefined = id; at !== undefined; at = parents.get(at)) {
        if (seen.has(at)) return true;
        seen.add(at);
      }
      return false;
    });
    assert.deepEqual(endless, []);
  });

  it('has no name that means two entries', () => {
    const names = entries.flatMap(({ id, label, variants }) =>
      [label, ...variants].map((name) => [fold(name), id] as const),
    );
    assert.deepEqual(findShared(names), []);
  });

  it('has no short form that is certain and also a name of another entry', () => {
    const names = new Map(entries.flatMap(({ id, variants }) => variants.map((name) => [fold(name), id])));
    const clashing = entries.flatMap(({ id, shortForms }) =>
      shortForms.filter(({ text }) => (names.get(fold(text)) ?? id) !== id).map(({ text }) => `${id}: ${text}`),
    );
    assert.deepEqual(clashing, []);
  });

  it('has each symbol and each sales number once', () => {
    const numbers = entries.flatMap(({ id, symbol, salesNumber }) =>
      [symbol, salesNumber].flatMap((number) => (number === undefined ? [] : [[number, id] as const])),
    );
    assert.deepEqual(findShared(numbers), []);
  });

  it('keeps the address that a thing had while it was known by its symbol only', () => {
    const moved = entries.filter(({ id, symbol }) => symbol !== undefined && id !== idOfTarget(symbol));
    assert.deepEqual(
      moved.map(({ id }) => id),
      [],
    );
  });

  it('has a meeting end after it begins, and a day and a year of the same thing but once', () => {
    const wrong = entries.filter(
      ({ date, endDate, year }) =>
        (date !== undefined && year !== undefined) || (endDate !== undefined && (date === undefined || date > endDate)),
    );
    assert.deepEqual(wrong, []);
  });

  it('tells the steps of a life in the order of their days', () => {
    const wrong = entries.filter(({ lifecycle }) => {
      const days = lifecycle.flatMap(({ date }) => date ?? []);
      return days.some((day, index) => day < (days[index - 1] ?? day));
    });
    assert.deepEqual(wrong, []);
  });
});

describe('an entry', () => {
  for (const entry of entries) {
    it(`${entry.id} says what it is`, () => assert.match(entry.body, /^\p{Lu}.*\.$/su));

    it(`${entry.id} is named in a text, or what is named is part of it`, () => {
      const parts = entries.filter(({ partOf }) => partOf === entry.id);
      assert.ok([entry, ...parts].some(isNamed), 'no text names it');
    });
  }
});
