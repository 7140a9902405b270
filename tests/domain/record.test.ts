import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeAnchor } from '../../src/domain/anchor.ts';
import { collectionNames, collectionOf, collections, isCollection, recordKinds } from '../../src/domain/collection.ts';
import { permalink, recordDataPath, recordPath, sitePaths, sourceLinePath } from '../../src/domain/permalink.ts';
import { formatProblem, problemCatalogue, severityOf } from '../../src/domain/problem.ts';
import { kindName, recordName, recordSchema, recordSchemas } from '../../src/domain/record.ts';
import { recordIdSchema, sourceFactsSchema } from '../../src/domain/source-facts.ts';
import { unSymbolSchema } from '../../src/domain/symbol.ts';
import { factsOf } from '../support/reading.ts';

describe('the collections', () => {
  it('hold records of one kind each', () => {
    assert.equal(new Set(recordKinds).size, collectionNames.length);
    for (const name of collectionNames) assert.equal(collectionOf(collections[name].kind), name);
  });

  it('have a schema each', () => assert.deepEqual(Object.keys(recordSchemas).sort(), [...collectionNames].sort()));

  it('are known by their names alone', () => {
    for (const name of ['Resolutions', 'resolution', 'toString', '__proto__', '']) assert.ok(!isCollection(name), name);
  });
});

describe('the addresses of a record', () => {
  const record = { kind: 'resolution', id: recordIdSchema.parse('e-res-1997-2') } as const;
  for (const [base, path] of [
    ['/', '/resolutions/e-res-1997-2/'],
    ['/library/', '/library/resolutions/e-res-1997-2/'],
  ] as const) {
    it(path, () => {
      assert.equal(recordPath(base, record), path);
      assert.equal(permalink(base, record, makeAnchor('op', '2')), `${path}#op-2`);
      assert.equal(recordDataPath(base, record), `${path.slice(0, -1)}.json`);
      assert.equal(sourceLinePath(base, record, 19), `${path}source/#line-19`);
      assert.equal(sitePaths.collection(base, 'resolutions'), `${base}resolutions/`);
    });
  }
});

describe('the id of a record', () => {
  for (const id of ['a', 'e-res-1997-2', '1', 'a'.repeat(200)]) {
    it(id.slice(0, 40), () => assert.ok(recordIdSchema.safeParse(id).success));
  }
  for (const id of ['', 'A', 'a--b', '-a', 'a-', 'a b', 'a/b', 'a.b', '../a', 'é', 'a\n', 'a_b']) {
    it(`is not ${JSON.stringify(id)}`, () => assert.ok(!recordIdSchema.safeParse(id).success));
  }
});

describe('a UN document symbol', () => {
  for (const symbol of [
    'E/RES/1997/2',
    'E/CN.9/1997/2',
    'A/RES/58/208',
    'S/RES/661 (1990)',
    'A/C.2/62/L.20/Rev.1',
    'PROV/ST/ESA/STAT/SER.M/58/Rev.1',
    'ST/SGB/2003/13',
    'A/59/325',
  ]) {
    it(symbol, () => assert.equal(unSymbolSchema.parse(symbol), symbol));
  }
  for (const symbol of [
    '',
    '1997/2',
    'Resolution 1997/2',
    'A/',
    '/A/59',
    'a/59/325',
    'A/59/325*',
    'A//59',
    'A/59\n',
    'A\\59',
    'Á/59',
    'A/٥٩',
  ]) {
    it(`is not ${JSON.stringify(symbol)}`, () => assert.ok(!unSymbolSchema.safeParse(symbol).success));
  }
});

describe('the facts of a text', () => {
  it('have what is left out filled in', () => {
    const { supplied: _supplied, ...given } = factsOf('paper');
    const facts = sourceFactsSchema.parse(given);
    assert.deepEqual([facts.supplied, facts.notes], [[], []]);
  });

  it('may give a date as YAML readers do', () => {
    assert.equal(sourceFactsSchema.parse(factsOf('paper', { date: new Date('1997-07-18') })).date, '1997-07-18');
  });

  for (const [what, wrong] of [
    ['an unknown key', { subject: 'Migration' }],
    ['an unknown key of a note', { notes: [{ quote: 'a', text: 'b', place: 'c' }] }],
    ['a note without words', { notes: [{ quote: ' ', text: 'b' }] }],
    ['an unknown kind', { kind: 'essay' }],
    ['a title of white space', { title: ' \u00A0' }],
    ['a date of a wrong day', { date: '1997-02-30' }],
    ['a Date that is none', { date: new Date(Number.NaN) }],
    ['a fact supplied that is none', { supplied: ['kind'] }],
    ['a place that is undefined', { place: undefined }],
    ['a language in words', { language: 'English language' }],
    ['a checksum in capitals', { sha256: 'A'.repeat(64) }],
  ] as const) {
    it(`are refused with ${what}`, () =>
      assert.ok(!sourceFactsSchema.safeParse({ ...factsOf('paper'), ...wrong }).success));
  }

  it('of a resolution have a symbol and an organ', () => {
    const { symbol: _symbol, ...facts } = factsOf('resolution');
    assert.deepEqual(
      sourceFactsSchema.safeParse(facts).error?.issues.map(({ path }) => path),
      [['symbol']],
    );
  });
});

describe('a record', () => {
  const source = { file: 'sources/a.txt', sha256: '0'.repeat(64), lines: 1 };
  const facts = { id: 'a', title: 'A title', language: 'en', extent: 'whole', supplied: [], source, notes: [] };

  it('is named by its symbol, or else by its title', () => {
    assert.equal(recordName({ title: 'A title' }), 'A title');
    assert.equal(recordName({ title: 'A title', symbol: unSymbolSchema.parse('A/1') }), 'A/1');
    assert.equal(kindName({ kind: 'agenda' }), 'Agenda');
  });

  it('of each kind has its schema', () => {
    const more = { symbol: 'A/RES/1/1', organ: 'General Assembly' };
    for (const kind of recordKinds) assert.equal(recordSchema.parse({ ...facts, ...more, kind }).kind, kind);
    assert.ok(!recordSchema.safeParse({ ...facts, kind: 'resolution' }).success);
    assert.ok(!recordSchema.safeParse({ ...facts, kind: 'essay' }).success);
  });
});

describe('a problem', () => {
  it('is written for a terminal with place, severity, code, what is the case and what to do', () => {
    const place = { file: 'a.txt', line: 13, column: 327 };
    assert.equal(
      formatProblem({ code: 'truncated-source', place, reason: 'It stops.', hint: 'kept as received.' }),
      'a.txt:13:327  warning  truncated-source\n  It stops.\n  hint: kept as received.',
    );
  });

  it('that a reader sees has a remark in whole sentences, and is no error', () => {
    for (const [code, row] of Object.entries(problemCatalogue)) {
      if (!('remark' in row)) continue;
      assert.match(row.remark, /^\p{Lu}.*\.$/u, code);
      assert.notEqual(row.severity, 'error', code);
    }
    assert.equal(severityOf({ code: 'not-utf-8' }), 'error');
  });
});
