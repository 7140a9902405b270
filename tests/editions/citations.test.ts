import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CorpusRecord } from '../../src/domain/record.ts';
import { recordSchema } from '../../src/domain/record.ts';
import { cslItem } from '../../src/editions/bibliography/csl-json.ts';
import { type CitationFormName, templatesOf } from '../../src/editions/citations/citations.ts';
import { cite } from '../../src/editions/citations/cite.ts';
import { askStyles, cslStyles } from '../../src/editions/citations/csl-forms.ts';
import { type DateStyle, writeDate } from '../../src/editions/citations/dates.ts';
import { ordinalWord } from '../../src/editions/citations/ordinal.ts';
import { citationHtml, citationText } from '../../src/editions/citations/runs.ts';
import { readRecord } from '../support/read-record.ts';

const address = 'https://example.org/';

describe('a citation is as the guides print it', () => {
  const record = (facts: Readonly<Record<string, unknown>>): CorpusRecord => {
    const source = { file: 'sources/a.txt', sha256: '0'.repeat(64), lines: 1 };
    return recordSchema.parse({ ...defaults, ...facts, source });
  };
  const defaults = { id: 'a', kind: 'resolution', language: 'en', extent: 'whole', supplied: [], notes: [] };
  const assembly = { organ: 'General Assembly', title: 'A title' };
  const plan = record({
    kind: 'report',
    organ: 'World Health Organization',
    title: 'Comprehensive implementation plan on maternal, infant and young child nutrition',
    date: '2014-05-01',
  });
  const examples: readonly [string, CitationFormName, CorpusRecord, string | undefined, string][] = [
    [
      'Graduate Institute Geneva, “Legal citation”: Bluebook, rule 21.7.2',
      'bluebook',
      record({ ...assembly, symbol: 'A/RES/62/228', date: '2007-12-22' }),
      'operative paragraph 35',
      'G.A. Res. 62/228, ¶ 35, U.N. Doc. A/RES/62/228 (Dec. 22, 2007)',
    ],
    [
      'the same; the year is now part of the symbol',
      'bluebook',
      record({ organ: 'Security Council', title: 'A title', symbol: 'S/RES/1325(2000)', date: '2000-10-31' }),
      'operative paragraph 8',
      'S.C. Res. 1325, ¶ 8, U.N. Doc. S/RES/1325(2000) (Oct. 31, 2000)',
    ],
    [
      'OSCOLA 2006, C.1.1',
      'oscola',
      record({ ...assembly, symbol: 'A/RES/51/210', date: '1996-12-17' }),
      undefined,
      'UNGA Res 51/210 (17 December 1996) UN Doc A/RES/51/210',
    ],
    [
      'OSCOLA 2006, C.1.1; the year is now part of the symbol',
      'oscola',
      record({ organ: 'Security Council', title: 'A title', symbol: 'S/RES/1373(2001)', date: '2001-09-28' }),
      undefined,
      'UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373(2001)',
    ],
    [
      'Dag Hammarskjöld Library',
      'dag-hammarskjold',
      record({
        organ: 'General Assembly',
        title: 'The rule of law at the national and international levels',
        symbol: 'A/RES/67/97',
        date: '2012-12-14',
      }),
      undefined,
      'General Assembly resolution 67/97, The rule of law at the national and international levels, A/RES/67/97 (14 December 2012), available from ',
    ],
    [
      'the United Nations itself, in the preamble of E/RES/1997/2',
      'un-text',
      record({ ...assembly, symbol: 'A/RES/49/127', date: '1994-12-19' }),
      undefined,
      'General Assembly resolution 49/127 of 19 December 1994',
    ],
    [
      'the United Nations itself, in footnote 8 of E/RES/1997/2',
      'un-footnote',
      record({
        kind: 'report',
        title: 'Report of the ACC Task Force on Basic Social Services for All',
        symbol: 'E/CN.9/1997/4',
      }),
      undefined,
      'E/CN.9/1997/4 (unofficial copy: ',
    ],
    [
      'Santa Clara University Library, “APA 7th Referencing Guide”, reports by a group',
      'apa-reference',
      plan,
      undefined,
      'World Health Organization. (2014). Comprehensive implementation plan on maternal, infant and young child nutrition',
    ],
    ['the same, in the text', 'apa-in-text', plan, undefined, '(World Health Organization, 2014)'],
  ];
  for (const [name, form, cited, first, expected] of examples)
    it(name, () => {
      const template = templatesOf(cited).find((one) => one.form === form);
      assert.ok(template);
      assert.equal(citationText(cite(template, { first, address })).slice(0, expected.length), expected);
    });

  it('University College Dublin Library, “Chicago Style Guide 17th Edition: Official publications”, footnote', () => {
    // The number is no symbol of the United Nations, so no record can have it.
    const { chicagoNote } = askStyles({
      id: 'a',
      type: 'report',
      title: 'European Framework for Action on Cultural Heritage',
      genre: 'Report',
      author: [{ literal: 'Directorate-General for Education, Youth, Sport and Culture (European Commission)' }],
      number: 'NC-03-19-331-EN-N',
      issued: { 'date-parts': [[2019, 5, 27]] },
      language: 'en',
      URL: 'https://doi.org/10.2766/949707',
      note: '',
    });
    assert.equal(
      chicagoNote.replace(/, \p{Co}/u, ', 13'),
      'Directorate-General for Education, Youth, Sport and Culture (European Commission), “European Framework for Action on Cultural Heritage” (NC-03-19-331-EN-N, May 27, 2019), 13, https://doi.org/10.2766/949707',
    );
  });

  it('with a title that looks like markup, or has what HTML escapes', () => {
    const odd = record({ kind: 'paper', title: '<i>A</i> & "B" <script>', organ: 'Office < & >' });
    for (const template of templatesOf(odd)) {
      const { form } = template;
      const runs = cite(template, { address: 'https://example.org/?a&b' });
      assert.match(citationText(runs), form === 'apa-in-text' ? /Office < & >/ : /<i>A<\/i> & .B. <script>/i, form);
      assert.doesNotMatch(citationHtml(runs), /<script|&(?!amp;|lt;|gt;|quot;)/, form);
      assert.doesNotMatch(citationText(runs), /\p{Co}/u, form);
    }
  });

  it('and leaves out what is not known', () => {
    const bare = record({ kind: 'paper', title: 'A title', language: 'en' });
    assert.deepEqual(
      templatesOf(bare).map((template) => citationText(cite(template, { address }))),
      [
        '“A title” (unofficial copy: https://example.org/)',
        '“A title” (unofficial copy: https://example.org/).',
        'A title, available from https://example.org/ (unofficial copy).',
        'A title, https://example.org/ (unofficial copy).',
        '‘A title’ <https://example.org/> (unofficial copy)',
        'A title. (n.d.). [Paper; Unofficial copy]. https://example.org/',
        '(A Title, n.d.)',
        '“A Title” (paper, n.d.), https://example.org/ (unofficial copy).',
      ],
    );
  });

  it('with the days of a meeting, in one month, in one year or in two', () => {
    const days = (endDate: string): string[] =>
      templatesOf(record({ kind: 'agenda', title: 'A meeting', date: '2004-10-27', endDate }))
        .filter(({ form }) => /^(?:un-text|bluebook)$/.test(form))
        .map((template) => citationText(cite(template, { address })).split(/[()]/)[1] ?? '');
    assert.deepEqual(days('2004-10-28'), ['27–28 October 2004', 'Oct. 27–28, 2004']);
    assert.deepEqual(days('2004-11-02'), ['27 October to 2 November 2004', 'Oct. 27–Nov. 2, 2004']);
    assert.deepEqual(days('2005-01-02'), ['27 October 2004 to 2 January 2005', 'Oct. 27, 2004–Jan. 2, 2005']);
  });

  it('and says of a fragment that it is one', () => {
    const { record: fragment } = readRecord('escap-activities');
    for (const template of templatesOf(fragment))
      if (template.form !== 'apa-in-text')
        assert.match(citationText(cite(template, { address })), /unofficial copy of a fragment/i, template.form);
  });
});

it('what a style says of a part is what it says of the whole, and the pinpoint after a comma', () => {
  const records = ['e-res-1997-2', 'escap-activities', 'policy-coherence-paper'].map((id) => readRecord(id).record);
  const odd = ['A question?', 'An end.', 'A “quoted” end”', 'A, b'].map((title) => ({ ...records[0], title }));
  const pointed = [
    { style: cslStyles.apa, pinpoint: { suffix: ', PART' } },
    { style: cslStyles.chicago, pinpoint: { locator: 'PART' } },
  ];
  for (const { style, pinpoint } of pointed) {
    for (const record of [...records, ...odd.map((facts) => recordSchema.parse(facts))]) {
      const styled = style(cslItem(record, address));
      assert.equal(styled.cite(pinpoint).replace(', PART', ''), styled.cite(), record.title);
    }
  }
});

it('the day of access is the reader’s, in the way of the style', () => {
  const { record } = readRecord('policy-coherence-paper');
  const written = templatesOf(record).map((template) =>
    citationText(cite(template, { address, accessed: '2026-11-21' })),
  );
  assert.equal(
    written[4],
    '‘Policy coherence for migration and development’ <https://example.org/> (unofficial copy) accessed 21 November 2026',
  );
  assert.match(
    written[5] ?? '',
    / \[Paper; Unofficial copy\]\. Retrieved November 21, 2026, from https:\/\/example\.org\/$/,
  );
});

describe('a date', () => {
  const styles: readonly [DateStyle, string][] = [
    ['day first', '22 December 2007'],
    ['month first', 'December 22, 2007'],
    ['month abbreviated', 'Dec. 22, 2007'],
  ];
  for (const [style, expected] of styles)
    it(style, () => {
      assert.equal(writeDate('2007-12-22', style), expected);
    });

  it('keeps the months of three and four letters whole', () => {
    assert.equal(writeDate('1997-07-18', 'month abbreviated'), 'July 18, 1997');
  });
});

it('ordinals are words to twenty, then figures', () => {
  assert.deepEqual(['1', '12', '20', '21', '22', '23', '111', 'IV'].map(ordinalWord), [
    ...['first', 'twelfth', 'twentieth', '21st', '22nd', '23rd', '111th', 'IV'],
  ]);
});
