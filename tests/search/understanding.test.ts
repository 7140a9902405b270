import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findAddress, findSubject, isMeant } from '../../src/search/address.ts';
import { makeExcerpt } from '../../src/search/excerpt.ts';
import { familyOf, isNear, spellingOf } from '../../src/search/family.ts';
import { keyOf, listedForm, partsOf } from '../../src/search/fold.ts';
import { partOf } from '../../src/search/part.ts';
import { readQuery } from '../../src/search/query.ts';
import { readUnits, readWords } from '../../src/search/shelf-file.ts';

describe('an address', () => {
  const cases: readonly [typed: string, means: string, anchor: string | undefined][] = [
    ['E/RES/1997/2', 'E/RES/1997/2', undefined],
    ['e/res/1997/2 para. 2', 'E/RES/1997/2', 'op-2'],
    ['ESC res 1997/2 para 3', 'E/RES/1997/2', 'op-3'],
    ['1997/2 OP3', 'E/RES/1997/2', 'op-3'],
    ['OP 3 of 1997/2', 'E/RES/1997/2', 'op-3'],
    ['1997/2, op. para. 2 (a)', 'E/RES/1997/2', 'op-2-a'],
    ['fn 7 of 1997/2', 'E/RES/1997/2', 'fn-7'],
    ['Economic and Social Council resolution 1997/2', 'E/RES/1997/2', undefined],
    ['GA res 49/127', 'A/RES/49/127', undefined],
    ['General Assembly resolution 57/270 B', 'A/RES/57/270B', undefined],
    ['A/RES/57/270 b para 3', 'A/RES/57/270B', 'op-3'],
    ['UNSC res 1445', 'S/RES/1445(2002)', undefined],
    ['S/RES/1445 (2002)', 'S/RES/1445(2002)', undefined],
    ['Security Council resolution 661 (1990), ¶ 4', 'S/RES/661(1990)', 'op-4'],
    ['3363 (XXX)', 'A/RES/3363(XXX)', undefined],
    ['E/CN.9/1997/2', 'E/CN.9/1997/2', undefined],
  ];
  for (const [typed, symbol, anchor] of cases) {
    it(`${typed} is ${symbol}${anchor === undefined ? '' : ` #${anchor}`}`, () => {
      const address = findAddress(typed);
      assert.ok(address);
      assert.ok(isMeant(address, symbol));
      assert.equal(address.anchors[0], anchor);
    });
  }

  for (const [typed, other] of [
    ['E/CN.9/1997/3', 'E/CN.9/1997/2'],
    ['resolution 1997/2', 'E/RES/1997/22'],
    ['GA res 1997/2', 'E/RES/1997/2'],
    ['resolution 144', 'S/RES/1445(2002)'],
  ] as const) {
    it(`${typed} is not ${other}`, () => {
      const address = findAddress(typed);
      assert.ok(address && !isMeant(address, other));
    });
  }

  for (const words of [
    'migration 2007',
    'poverty and/or hunger',
    'Nairobi 1997/2 conference',
    'note',
    '2004/2005 budget',
  ]) {
    it(`“${words}” is not one`, () => assert.equal(findAddress(words), undefined));
  }
});

describe('a question about a document', () => {
  for (const [typed, symbol, about] of [
    ['What does 1997/2 say about technical assistance?', 'E/RES/1997/2', 'technical assistance?'],
    ['Nairobi 1997/2 conference', 'E/RES/1997/2', 'Nairobi conference'],
    ['Is A/RES/49/127 a resolution?', 'A/RES/49/127', ''],
  ] as const) {
    it(`“${typed}” asks “${about}” of ${symbol}`, () => {
      const subject = findSubject(typed);
      assert.ok(subject && isMeant(subject.address, symbol));
      assert.equal(subject.about, about);
    });
  }
  it('for its date leads to the line of its adoption, or else of its date', () => {
    for (const typed of ['When was 1997/2 adopted?', 'date of 1997/2', 'what day is 1997/2 of?', '1997/2 adoption']) {
      assert.deepEqual(findAddress(typed)?.anchors, ['adoption', 'date', 'dateline'], typed);
    }
    assert.deepEqual(findAddress('when was op 3 of 1997/2 adopted')?.anchors, undefined);
  });
});

describe('a query', () => {
  it('is words, phrases in any quotation marks, and words that must not be there', () => {
    const terms = readQuery('“technical assistance” statistics -"Basic Services" -Cairo');
    assert.deepEqual(
      terms.map(({ words, isPhrase, isExcluded }) => [words.join(' '), isPhrase, isExcluded]),
      [
        ['technical assistance', true, false],
        ['statistics', false, false],
        ['basic services', true, true],
        ['cairo', false, true],
      ],
    );
  });
  it('leaves out words without meaning where others stand beside them', () => {
    const words = (query: string) => readQuery(query).map(({ text }) => text);
    assert.deepEqual(words('When and where was the conference held?'), ['conference', 'held?']);
    assert.deepEqual(words('to be'), ['to', 'be']);
    assert.deepEqual(words('-- ?!'), []);
  });
});

describe('words', () => {
  it('are listed folded, and indexed without their marks', () => {
    assert.equal(listedForm('“Secretary-General’s'), 'secretary-general');
    assert.equal(listedForm('non‑discrimination,'), 'non‑discrimination');
    assert.deepEqual(partsOf('non‑discrimination'), ['non', 'discrimination']);
    assert.equal(keyOf('e/cn.9/1997/2'), 'ecn919972');
  });
  it('of one family share a stem, and others do not', () => {
    const families = [
      ['migrant', 'migrants', 'migration', 'migratory', 'migrate', 'migrating'],
      ['organization', 'organisations', 'organizing'],
      ['govern', 'government', 'governance'],
      ['economy', 'economies', 'economic'],
      ['station', 'stations'],
      ['state', 'states'],
      ['international'],
      ['internal'],
      ['policy', 'policies'],
      ['police'],
    ];
    const stems = families.map((words) => [...new Set(words.map(familyOf))]);
    assert.deepEqual(
      stems.filter(({ length }) => length !== 1),
      [],
    );
    assert.equal(new Set(stems.flat()).size, families.length);
  });
  it('are one in every spelling', () => {
    for (const [british, american] of [
      ['programme', 'program'],
      ['labour', 'labor'],
      ['centres', 'centers'],
      ['emphasised', 'emphasized'],
      ['travelling', 'traveling'],
      ['defence', 'defense'],
      ['convenors', 'conveners'],
      ['adviser', 'advisor'],
    ] as const) {
      assert.equal(spellingOf(british), spellingOf(american));
    }
    assert.notEqual(spellingOf('four'), spellingOf('for'));
    assert.notEqual(spellingOf('minors'), spellingOf('miners'));
  });
  it('are near by one letter, not by two', () => {
    for (const near of ['statisitcs', 'statistcs', 'statisstics', 'statastics'])
      assert.ok(isNear(near, 'statistics'), near);
    for (const far of ['statitsisc', 'static', 'sadistics']) assert.ok(!isNear(far, 'statistics'), far);
  });
});

describe('a shelf', () => {
  it('gives units with the words that are theirs', () => {
    assert.deepEqual(readUnits('title 7.;pp-1 20,15;annex-i-op-1 4'), [
      { anchor: 'title', part: 'heading', start: 0, end: 7, hasAddedStop: true },
      { anchor: 'pp-1', part: 'preambular', start: 7, end: 27, hasAddedStop: false },
      { anchor: 'pp-2', part: 'preambular', start: 27, end: 42, hasAddedStop: false },
      { anchor: 'annex-i-op-1', part: 'operative', start: 42, end: 46, hasAddedStop: false },
    ]);
    assert.equal(partOf('organ'), 'line');
  });
  it('gives its words', () => assert.deepEqual(readWords('0all\n1so\n3ways\n0b'), ['all', 'aso', 'asoways', 'b']));
});

describe('an excerpt', () => {
  const words = Array.from({ length: 100 }, (_, index) => `w${index}`);
  it('is the words around what was asked for, within the unit', () => {
    const pieces = makeExcerpt(words, 1000, [1060, 1061, 1003]);
    assert.deepEqual(
      pieces.filter(({ isAsked }) => isAsked),
      [{ text: 'w60 w61', isAsked: true }],
    );
    assert.match(pieces[0]?.text ?? '', /^… w52 /);
    assert.match(pieces.at(-1)?.text ?? '', / w91 …$/);
  });
  it('is all of a short unit', () =>
    assert.deepEqual(makeExcerpt(['Seoul', 'and', 'Cairo'], 5, [5]), [
      { text: 'Seoul', isAsked: true },
      { text: 'and Cairo', isAsked: false },
    ]));
});
