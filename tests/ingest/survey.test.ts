import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordKind } from '../../src/domain/collection.ts';
import { isSourceText, parseSourceText } from '../../src/ingest/source-text.ts';
import type { Found } from '../../src/ingest/survey/found.ts';
import { type Survey, surveyText } from '../../src/ingest/survey/survey.ts';
import type { SurveyedFacts } from '../../src/ingest/survey/surveyed-facts.ts';

const operative = '\n\nRecalling its earlier resolutions,\n\n1. Decides to meet;\n\n2. Requests a report.\n';

function survey(text: string, kind?: RecordKind): Survey {
  const source = parseSourceText('a.txt', new TextEncoder().encode(text));
  assert.ok(isSourceText(source));
  return surveyText(source, kind);
}

/** Writes a found fact as one line: "S/RES/661(1990) · 1 · inferred". */
function told(found: Found | undefined): string {
  return found === undefined ? 'nothing' : `${found.value} · ${found.line} · ${found.certainty}`;
}

function factsOf(text: string, ...names: readonly (keyof SurveyedFacts)[]): string[] {
  const { facts } = survey(text);
  return names.map((name) => told(facts[name]));
}

const headings: readonly { text: string; symbol: string; title: string; date: string }[] = [
  {
    text: 'Resolution 700 (1991)\nof 3 May 1991\n\nThe Security Council,',
    symbol: 'S/RES/700(1991) · 1 · inferred',
    title: 'Resolution 700 (1991) · 1 · printed',
    date: '1991-05-03 · 2 · printed',
  },
  {
    text: '90 (1951). Resolution of 31 January 1951\n[S/1999]\n\nThe Security Council',
    symbol: 'S/RES/90(1951) · 1 · inferred',
    title: 'Resolution 90 (1951) · 1 · inferred',
    date: '1951-01-31 · 1 · printed',
  },
  {
    text: 'RESOLUTION 900 (1994)\n\nAdopted by the Security Council at its 3344th meeting,\non 4 March 1994',
    symbol: 'S/RES/900(1994) · 1 · inferred',
    title: 'Resolution 900 (1994) · 1 · printed',
    date: '1994-03-04 · 4 · printed',
  },
  {
    text: 'Resolution 7O0 (199-1)\n\nThe Securily Council,',
    symbol: 'S/RES/700(1991) · 1 · unsure',
    title: 'Resolution 700 (1991) · 1 · unsure',
    date: 'nothing',
  },
  {
    text: '## 1997/3. A title that is\nwrapped\n\n*The Economic and Social Council,*',
    symbol: 'E/RES/1997/3 · 1 · inferred',
    title: 'A title that is wrapped · 1 · printed',
    date: 'nothing',
  },
  {
    text: '3364 (XXX). A title\n\nThe General Assembly,',
    symbol: 'A/RES/3364(XXX) · 1 · inferred',
    title: 'A title · 1 · printed',
    date: 'nothing',
  },
  {
    text: '57/270 B. A title\n\nThe General Assembly,',
    symbol: 'A/RES/57/270B · 1 · inferred',
    title: 'A title · 1 · printed',
    date: 'nothing',
  },
  {
    text: '2003/15. A title\n\nThe Commission on Human Rights,',
    symbol: 'nothing',
    title: 'A title · 1 · printed',
    date: 'nothing',
  },
];

for (const { text, symbol, title, date } of headings) {
  test(`a resolution headed ${JSON.stringify(text.split('\n')[0])} gives its symbol, title and date`, () => {
    assert.equal(survey(text + operative).kind.value, 'resolution');
    assert.deepEqual(factsOf(text + operative, 'symbol', 'title', 'date'), [symbol, title, date]);
  });
}

test('a masthead gives symbol and organ, and its date is no date of adoption', () => {
  const text = [
    'United Nations A/RES/60/300',
    'General Assembly Distr.: General',
    '9 March 2006',
    '',
    'Sixtieth session',
    '',
    'Resolution adopted by the General Assembly on 23 December 2005',
    '',
    '60/300. A title',
    '',
    'The General Assembly,',
  ].join('\n');
  assert.deepEqual(
    factsOf(`${text}${operative}\n69th plenary meeting\n23 December 2005\n`, 'symbol', 'organ', 'date', 'meeting'),
    [
      'A/RES/60/300 · 1 · printed',
      'General Assembly · 11 · printed',
      '2005-12-23 · 7 · printed',
      '69th plenary meeting · 19 · printed',
    ],
  );
});

test('the meeting is read over a word divided at the end of a line, and a meeting in the text is none', () => {
  const text = `Resolution 700 (1991)\nof 3 May 1991\n\nThe Security Council,\n\nNoting the statement made at the\n12th meeting,${operative}`;
  assert.deepEqual(factsOf(`${text}\nAdopted at the 194th meet-\ning by 8 votes to none.\n`, 'meeting'), [
    '194th meeting · 15 · printed',
  ]);
  assert.deepEqual(factsOf(`${text}\nAdapted unanimously at the\nI94th meeting.\n`, 'meeting'), [
    '194th meeting · 15 · unsure',
  ]);
  assert.deepEqual(factsOf(text, 'meeting'), ['nothing']);
});

test('dates that do not agree are unsure', () => {
  const twice = `Resolution 700 (1991)\nof 3 May 1991\n\nAdopted by the Security Council at its 9th meeting, on 4 May 1991\n\nThe Security Council,${operative}`;
  const { date } = survey(twice).facts;
  assert.equal(told(date), '1991-05-03 · 2 · unsure');
  assert.equal(date?.because, 'line 4 says 4 May 1991');
  const otherYear = `Resolution 700 (1991)\nof 3 May 1997\n\nThe Security Council,${operative}`;
  assert.match(survey(otherYear).facts.date?.because ?? '', /700 \(1991\) on line 1 has another year/);
});

test('the organ of a resolution without an opening line is read off its adoption, or inferred from its number', () => {
  const adopted = 'RESOLUTION 900 (1994)\n\nAdopted by the Security Council at its 3344th meeting, on 4 March 1994';
  assert.deepEqual(factsOf(adopted + operative, 'organ'), ['Security Council · 3 · printed']);
  const numbered = '1 (1946) Resolution of 25 January 1946';
  assert.deepEqual(factsOf(numbered + operative, 'organ'), ['Security Council · 1 · inferred']);
});

test('the heading of a resolution is the last above its opening line, whatever page it was cut from', () => {
  const debris = 'cease its armed attacks.\n\n“The Council reiterates its appeal.”\n\n';
  const text = `${debris.repeat(8)}Resolution 851 (1993)\nof 15 July 1993\n\nThe Security Council,${operative}`;
  assert.deepEqual(factsOf(text, 'symbol'), ['S/RES/851(1993) · 33 · inferred']);
});

const kinds: readonly { name: string; text: string; kind: string }[] = [
  {
    name: 'days, hours and numbered items are an agenda',
    text: 'A meeting\n\nVienna\n\n3-4 May 2006\n\nWednesday, 3 May 2006\n\n10:00 – 17:00\n\nI. Opening\nII. Close\n',
    kind: 'agenda · 7 · printed',
  },
  {
    name: 'a title that calls itself an agenda, above numbered items, is one',
    text: 'Provisional agenda\n\n1. Opening of the session\n\n2. Adoption of the agenda\n',
    kind: 'agenda · 1 · inferred',
  },
  {
    name: 'a dateline opens a notice',
    text: '3 June 2013, Bern, Switzerland - On 3 June, two offices met.\n\nThey will meet again.\n',
    kind: 'notice · 1 · printed',
  },
  {
    name: 'a title and a byline over lettered sections are a report',
    text: 'Work on a subject\n\nAn Office of the United Nations\n\nIt continued its work.\n\nA. Its meetings\n\nIt met twice.\n',
    kind: 'report · 7 · inferred',
  },
  {
    name: 'paragraphs alone are a document, unsurely',
    text: 'One sentence.\n\nAnother.\n',
    kind: 'document · 1 · unsure',
  },
  {
    name: 'a title that opens as an organ does is no resolution',
    text: 'The Development Report\n\nOne sentence.\n\nAnother.\n',
    kind: 'document · 1 · unsure',
  },
  {
    name: 'an opening line above clauses is a resolution, with or without a number',
    text: `The General Assembly,${operative}`,
    kind: 'resolution · 1 · inferred',
  },
];

for (const { name, text, kind } of kinds) test(name, () => assert.equal(told(survey(text).kind), kind));

test('a kind that the editor gives stands, and what the text looks like is said', () => {
  const { kind } = survey(`Resolution 700 (1991)\n\nThe Security Council,${operative}`, 'paper');
  assert.deepEqual([kind.value, kind.certainty], ['paper', 'unsure']);
  assert.match(kind.because ?? '', /looks like: resolution/);
});

test('an agenda gives the first and the last day, and the place above them', () => {
  const head = 'A meeting\n\nVienna\n\n30 September to 1 October 2004\n\n';
  const text = `${head}Thursday, 30 September 2004\n\nI. Opening\n\nFriday, 1 October 2004\n\nII. Close\n`;
  assert.deepEqual(factsOf(text, 'title', 'place', 'date', 'endDate'), [
    'A meeting · 1 · printed',
    'Vienna · 3 · printed',
    '2004-09-30 · 5 · printed',
    '2004-10-01 · 5 · printed',
  ]);
});

test('a notice gives date and place; a date that its first sentence contradicts is unsure', () => {
  const text = '3 June 2013, Bern, Switzerland - On 3 July, two offices met.\n\nThey will meet again.\n';
  assert.deepEqual(factsOf(text, 'place', 'date', 'title'), [
    'Bern, Switzerland · 1 · printed',
    '2013-06-03 · 1 · unsure',
    'On 3 July, two offices met. · 1 · unsure',
  ]);
});

test('a text without a title goes by its first words, cut at a word, unsurely', () => {
  const text = `${'Some words that go on and on '.repeat(5)}to an end.\n\nMore.\n`;
  const { title } = survey(text).facts;
  assert.equal(told(title), 'Some words that go on and on Some words that go on and on… · 1 · unsure');
});

test('the language is told by the script or the commonest words, and is unsure where neither tells', () => {
  const texts: readonly [string, string][] = [
    ['The office of the director and the members of the board met in the city.\n', 'en · 1 · inferred'],
    ['Le bureau et les membres de la commission se sont réunis dans la ville.\n', 'fr · 1 · inferred'],
    ['Комиссия провела свою сессию.\n', 'ru · 1 · inferred'],
    ['Geneva 2013\n', 'en · 1 · unsure'],
  ];
  for (const [text, language] of texts) assert.deepEqual(factsOf(text, 'language'), [language], text);
});

test('a text that stops inside a sentence is a fragment', () => {
  assert.deepEqual(factsOf('One sentence.\n\nAnother that stops in\n', 'extent'), ['fragment · 3 · inferred']);
  assert.deepEqual(factsOf('One sentence.\n\nAnother.\n', 'extent'), ['whole · 3 · inferred']);
});
