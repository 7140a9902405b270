import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFactsInText, parseFacts, placeInFacts } from '../../src/ingest/facts.ts';
import { parseFrontMatter } from '../../src/library/front-matter.ts';
import { ingestText, parseText, receive } from '../support/reading.ts';

const sha256 = 'a'.repeat(64);

/** The problems of a facts file that has these lines: the place, then the reason. */
function problemsOf(...lines: readonly string[]): string[] {
  const text = ['---', ...lines, '---', '', 'An introduction.', ''].join('\n');
  const parsed = parseFrontMatter(text);
  assert.ok('data' in parsed);
  const facts = parseFacts({ file: 'a.md', text, data: parsed.data });
  return Array.isArray(facts)
    ? facts.map(({ code, place: { file, line, column }, reason }) => {
        assert.deepEqual([code, file], ['facts-invalid', 'a.md']);
        return `${line === undefined ? '' : `${line}:${column} `}${reason}`;
      })
    : [];
}

const whole = ['kind: paper', 'title: A title', 'language: en', 'extent: whole', `sha256: ${sha256}`];

describe('facts that are wrong are told at their line', () => {
  for (const [what, lines, ...problems] of [
    ['none', whole],
    ['a missing fact', whole.slice(0, 4), '“sha256” is missing.'],
    ['no kind', whole.slice(1), '“kind” is missing.'],
    ['no extent', whole.toSpliced(3, 1), '“extent” is missing.'],
    ['a note without its words', [...whole, 'notes:', '- quote: Ibid.'], '7:1 “notes.0.text” is missing.'],
    ['an unknown fact', [...whole, 'subject: Migration'], '7:1 “subject”: no such fact: subject.'],
    [
      'a title that is a number',
      [...whole.toSpliced(1, 1, 'title: 1997')],
      '3:1 “title”: Invalid input: expected string, received number.',
    ],
    [
      'a wrong extent',
      whole.toSpliced(3, 1, 'extent: most'),
      '5:1 “extent”: Invalid option: expected one of "whole"|"fragment".',
    ],
    [
      'a wrong language',
      whole.toSpliced(2, 1, 'language: English!'),
      '4:1 “language”: must be a language tag such as en.',
    ],
    [
      'a wrong checksum',
      whole.toSpliced(4, 1, 'sha256: ABC'),
      '6:1 “sha256”: must be the 64 lower-case hexadecimal digits of a SHA-256 sum.',
    ],
    [
      'a wrong id',
      [...whole, 'id: A/RES/1'],
      '7:1 “id”: must be lower-case letters and digits, joined by single hyphens.',
    ],
    [
      'a date that is none',
      [...whole, 'date: 18 July 1997'],
      '7:1 “date”: must be a day of the calendar, such as 1997-07-18.',
    ],
    [
      'a day that no calendar has',
      [...whole, 'date: 1997-02-31'],
      '7:1 “date”: must be a day of the calendar, such as 1997-07-18.',
    ],
    [
      'a date in quotation marks that no calendar has',
      [...whole, 'date: "1997-13-01"'],
      '7:1 “date”: must be a day of the calendar, such as 1997-07-18.',
    ],
    [
      'a symbol that is none',
      [...whole, 'symbol: 1997/2'],
      '7:1 “symbol”: is not a UN document symbol such as E/RES/1997/2.',
    ],
    [
      'a key like one inside the words of another',
      ['kind: paper', 'title: The date: a study', ...whole.slice(2), 'date: soon'].map((line) =>
        line.replace('The date: a study', '"The date: a study"'),
      ),
      '7:1 “date”: must be a day of the calendar, such as 1997-07-18.',
    ],
  ] as const) {
    it(what, () => assert.deepEqual(problemsOf(...lines), problems));
  }

  it('several at once', () => {
    assert.equal(problemsOf('kind: paper', 'title: ""', 'language: en', 'extent: most', `sha256: ${sha256}`).length, 2);
  });

  it('no front matter at all', () => {
    const facts = parseFacts({ file: 'a.md', text: 'An introduction.', data: {} });
    assert.ok(Array.isArray(facts));
    assert.ok(facts.length >= 5);
  });

  it('front matter that is no table', () => {
    for (const data of ['words', 3, [], undefined, null]) {
      const facts = parseFacts({ file: 'a.md', text: '---\nwords\n---\n', data });
      assert.ok(Array.isArray(facts));
      assert.equal(facts[0]?.code, 'facts-invalid');
    }
  });
});

describe('a resolution', () => {
  const resolution = whole.toSpliced(0, 1, 'kind: resolution');

  it('has a symbol and an organ', () => {
    assert.deepEqual(problemsOf(...resolution), [
      '“symbol”: is required of a resolution.',
      '“organ”: is required of a resolution.',
    ]);
    assert.deepEqual(problemsOf(...resolution, 'symbol: A/RES/1/1', 'organ: General Assembly'), []);
  });
});

describe('words in a facts file have a place', () => {
  const text = '---\r\nkind: paper\r\ntitle: A “title” 😀 of it\r\n---\r\n';
  for (const [words, line, column] of [
    ['kind:', 2, 1],
    ['title', 3, 1],
    ['of it', 3, 21],
  ] as const) {
    it(words, () => assert.deepEqual(placeInFacts({ file: 'a.md', text }, words), { file: 'a.md', line, column }));
  }

  it('or that of the file, when they are not in it', () => {
    assert.deepEqual(placeInFacts({ file: 'a.md', text }, 'date:'), { file: 'a.md' });
    assert.deepEqual(placeInFacts({ file: 'a.md', text }, ''), { file: 'a.md' });
  });
});

describe('a fact is in the text or supplied by the editor', () => {
  const text = '## Third *Coordination*\nMeeting<sup>3</sup> — in New\nYork, 27 October\n2004 (A/59/325)';
  for (const [fact, value, isThere] of [
    ['title', 'Third coordination meeting', true],
    ['title', 'THIRD COORDINATION', true],
    ['title', 'Fourth coordination meeting', false],
    ['place', 'New York', true],
    ['place', 'Geneva', false],
    ['date', '2004-10-27', true],
    ['date', '2004-10-28', false],
    ['symbol', 'A/59/325', true],
    ['symbol', 'A/59/326', false],
  ] as const) {
    it(`${fact} “${value}”: ${isThere}`, () => {
      const { facts: written } = receive('paper', text, { supplied: fact === 'title' ? [] : ['title'], [fact]: value });
      const facts = parseFacts(written);
      assert.ok(!Array.isArray(facts));
      const problems = checkFactsInText(parseText(text), facts, written);
      assert.deepEqual(
        problems.map(({ code, place }) => [code, place.line !== undefined]),
        isThere ? [] : [['fact-not-in-text', true]],
      );
      assert.deepEqual(checkFactsInText(parseText(text), { ...facts, supplied: ['title', fact] }, written), []);
    });
  }
});

describe('a record', () => {
  it('has the facts, and not what only ingest needs', () => {
    const { record } = ingestText('paper', 'A title of an idea.', { supplied: ['title'], place: 'idea', id: 'b-1' });
    assert.deepEqual(record, {
      id: 'b-1',
      kind: 'paper',
      title: 'A title',
      place: 'idea',
      language: 'en',
      extent: 'whole',
      supplied: ['title'],
      source: { file: 'sources/a.txt', sha256: '0'.repeat(64), lines: 1 },
      notes: [],
    });
  });

  it('is not made where the checksum does not match', () => {
    const { record, problems } = ingestText('paper', 'A title.', { sha256 });
    assert.equal(record, undefined);
    assert.deepEqual(
      problems.map(({ code, place }) => [code, place.line]),
      [['checksum-mismatch', 6]],
    );
  });

  it('is not made of bad bytes and bad facts, and both are told', () => {
    const { problems } = ingestText('paper', Uint8Array.of(0xff), { sha256 });
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['not-utf-8', 'checksum-mismatch'],
    );
  });
});
