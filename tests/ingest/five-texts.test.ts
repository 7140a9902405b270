import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findFootnoteReferences, plainText, printedText } from '../../src/domain/inline.ts';
import { readRecord } from '../support/read-record.ts';

/** What a careful human editor reads in each of the five texts, said in sentences. */
describe('the agenda', () => {
  const agenda = readRecord('third-coordination-meeting-agenda');

  it('numbers its items I to VIII through both days', () => {
    const numbers = agenda.units.filter(({ kind }) => kind === 'agenda-item').map(({ number }) => number);
    assert.deepEqual(numbers, ['I.', 'II.', 'III.', 'IV.', 'V.', 'VI.', 'VII.', 'VIII.']);
    assert.deepEqual(agenda.anchors('agenda-item').slice(4, 6), ['item-v', 'item-vi']);
  });

  it('has items II, III, V and VII on two lines, which read on as one', () => {
    for (const [anchor, text, startLine] of [
      [
        'item-ii',
        'The Secretary General’s report on International Migration and Development and its implications for the High-Level Dialogue of the General Assembly scheduled for 2006',
        24,
      ],
      [
        'item-iii',
        'A Fair Deal for Migrant Workers in a Global Economy: Results of the ILO’s 2004 International Conference',
        26,
      ],
      [
        'item-v',
        'Aspects of international migration and development relevant for consideration of the High-Level Dialogue of the General Assembly scheduled for 2006',
        29,
      ],
      [
        'item-vii',
        'Exchange of information on activities relevant to international migration and development by participating agencies, programmes, funds, offices and NGOs',
        39,
      ],
    ] as const) {
      assert.equal(agenda.text(anchor), text);
      assert.deepEqual(agenda.unit(anchor).lines, { startLine, endLine: startLine + 1 });
    }
    assert.equal(agenda.text('item-viii'), 'Conclusion of the Meeting');
  });

  it('gives each meeting day its hours', () => {
    const order = agenda.units.map(({ anchor }): string => anchor);
    for (const [day, name] of [
      ['2004-10-27', 'Wednesday, 27 October 2004'],
      ['2004-10-28', 'Thursday, 28 October 2004'],
    ] as const) {
      assert.equal(agenda.text(`day-${day}`), name);
      assert.equal(agenda.text(`hours-${day}`), '10:00 – 17:00');
      assert.equal(order.indexOf(`hours-${day}`), order.indexOf(`day-${day}`) + 1);
    }
  });

  it('lists two documents whose link was lost, and says so', () => {
    assert.equal(agenda.text('entry-1'), 'Report of the Secretary-General: International Migration and Development ()');
    assert.equal(agenda.text('entry-2'), 'General Assembly Resolution: International Migration and Development ()');
    assert.deepEqual(agenda.notes('entry-1'), [['empty-reference', '()']]);
    assert.deepEqual(agenda.notes('entry-2'), [['empty-reference', '()']]);
  });

  it('has headings with nothing under them, and one that only other headings stand under', () => {
    const empty = agenda.record.notes.filter(({ code }) => code === 'empty-section').map(({ quote }) => quote);
    assert.deepEqual(empty, ['Contributed papers', 'Other documents']);
    const outline = agenda.units
      .filter(({ kind }) => kind === 'heading')
      .map((unit) => [unit.level, plainText(unit.children)]);
    assert.deepEqual(outline, [
      [2, 'Organization of work'],
      [2, 'Contributed papers'],
      [2, 'Background documents'],
      [3, 'General Assembly documents'],
      [3, 'General Assembly Resolutions'],
      [3, 'Other documents'],
    ]);
  });
});

describe('the ESCAP report', () => {
  const report = readRecord('escap-activities');

  it('has a title, a byline, section A and four paragraphs', () => {
    assert.equal(report.text('title'), 'ACTIVITIES OF ESCAP IN THE AREA OF INTERNATIONAL MIGRATION');
    assert.equal(report.text('byline'), 'Economic and Social Commission for Asia and the Pacific United Nations');
    assert.equal(report.unit('sec-a').number, 'A.');
    assert.deepEqual(
      report.units.map(({ anchor }): string => anchor),
      ['title', 'byline', 'para-1', 'sec-a', 'para-2', 'para-3', 'para-4'],
    );
  });

  it('has a mark ¹ without a note, which stays', () => {
    const [reference, ...others] = findFootnoteReferences(report.unit('para-3').children);
    assert.deepEqual([reference, others], [{ kind: 'footnote-reference', mark: '¹', anchor: 'fnref-1' }, []]);
    assert.ok(report.text('para-3').endsWith('preferably in 2008.¹'));
    assert.deepEqual(report.notes('para-3'), [['dangling-footnote-reference', '¹']]);
  });

  it('breaks off in scanning debris, exactly as received and marked as damaged', () => {
    assert.ok(report.text('para-4').endsWith('by the Ministry of Justice oyGf(\\$\\mathbb{M}\\$inistra332 To'));
    assert.deepEqual(report.notes('para-4'), [
      ['damaged-text', 'oyGf(\\$\\mathbb{M}\\$inistra332'],
      ['truncated-source', 'To'],
    ]);
  });

  it('is a fragment, and says so', () => assert.equal(report.record.extent, 'fragment'));
});

describe('resolution 1997/2', () => {
  const resolution = readRecord('e-res-1997-2');

  it('has the opening line of its organ, 5 preambular and 4 operative paragraphs', () => {
    assert.equal(resolution.text('organ'), 'The Economic and Social Council,');
    assert.deepEqual(resolution.anchors('preambular-paragraph'), ['pp-1', 'pp-2', 'pp-3', 'pp-4', 'pp-5']);
    assert.deepEqual(resolution.anchors('operative-paragraph'), ['op-1', 'op-2', 'op-3', 'op-4']);
  });

  it('opens each of them with an emphasised phrase', () => {
    const paragraphs = [...resolution.anchors('preambular-paragraph'), ...resolution.anchors('operative-paragraph')];
    const phrases = paragraphs.map((anchor) => {
      const [first] = resolution.unit(anchor).children;
      return first?.kind === 'opening-phrase' ? plainText(first.children) : undefined;
    });
    const preamble = ['Recalling', 'Recalling also', 'Recalling further', 'Having considered', 'Taking note'];
    assert.deepEqual(phrases, [...preamble, 'Urges', 'Calls upon', 'Calls upon', 'Calls upon']);
  });

  it('has its adoption over two lines', () => {
    assert.equal(resolution.text('adoption'), '34th plenary meeting 18 July 1997');
    assert.deepEqual(resolution.unit('adoption').lines, { startLine: 25, endLine: 26 });
    assert.match(JSON.stringify(resolution.unit('adoption').children), /meeting"},\{"kind":"line-break"},/);
  });

  it('keeps the printed numbers 3 to 9 of its footnotes, each called by its mark', () => {
    const numbers = ['3', '4', '5', '6', '7', '8', '9'];
    assert.deepEqual(
      resolution.anchors('footnote'),
      numbers.map((number) => `fn-${number}`),
    );
    const called = resolution.units.flatMap(({ children }) => findFootnoteReferences(children));
    assert.deepEqual(
      called.map(({ mark, anchor, note }) => [mark, anchor, note]),
      numbers.map((number) => [number, `fnref-${number}`, `fn-${number}`]),
    );
  });

  it('has no markup in its words', () => {
    for (const { children } of resolution.units) assert.doesNotMatch(printedText(children), /[*#<>]/);
  });

  it('has “Ibid.” in footnote 5, below the report that footnote 4 names', () => {
    assert.equal(resolution.text('fn-5'), 'Ibid., annex II.');
    assert.match(resolution.text('fn-4'), /^Report of the World Summit for Social Development/);
  });

  it('has no defect, and one note by its editor', () => {
    assert.deepEqual(
      resolution.record.notes.map(({ unit, code, quote }) => [unit, code, quote]),
      [['fn-5', 'editor', 'Ibid.']],
    );
  });
});

describe('the coherence paper', () => {
  const paper = readRecord('policy-coherence-paper');

  it('has five paragraphs and nothing else', () => {
    const openings = paper.units.map(({ anchor }) => [anchor, paper.opening(anchor, 5)]);
    assert.deepEqual(openings, [
      ['para-1', 'The idea that migration and'],
      ['para-2', 'Enhancing policy and institutional coherence'],
      ['para-3', 'However coherence “begins at home”.'],
      ['para-4', 'Yet the human dimension of'],
      ['para-5', 'If jointly addressed, migration and'],
    ]);
  });

  it('reads on over the page break inside a sentence, and says so', () => {
    assert.match(paper.text('para-2'), /to developing countries is of particular relevance in this context\.$/);
    assert.deepEqual(paper.notes('para-2'), [['page-break', 'is of particular relevance']]);
  });

  it('keeps “vis-à-vis” and “other´”, with a note on the accent', () => {
    assert.match(paper.text('para-5'), /consultation processes vis-à-vis the Global Forum/);
    assert.match(paper.text('para-5'), /mutually reinforce each other´ objectives/);
    assert.deepEqual(paper.notes('para-5'), [['misused-accent', 'other´']]);
  });

  it('takes no number inside a sentence for one of a list', () => {
    assert.match(paper.text('para-2'), /target of devoting 0\.7 per cent/);
    assert.match(paper.text('para-4'), /Article 1 \(3\) of the UN Charter/);
    assert.match(paper.text('para-5'), /Session 3\.1 will aim at producing/);
  });
});

describe('the GMG notice', () => {
  const notice = readRecord('gmg-unitar-notice');

  it('has a dateline inside its first line, and four paragraphs', () => {
    assert.equal(notice.text('dateline'), '3 June 2013, Geneva, Switzerland');
    const openings = notice.anchors('paragraph').map((anchor) => notice.opening(anchor, 4));
    assert.deepEqual(openings, ['On 3 July, 16', 'The GMG is an', 'Since its expansion after', 'In its new role,']);
    assert.deepEqual(notice.unit('para-1').lines, { startLine: 1, endLine: 1 });
    assert.deepEqual(notice.unit('para-2').lines, { startLine: 2, endLine: 2 });
  });

  it('keeps both dates, with a note', () => {
    assert.deepEqual(notice.notes('para-1'), [['date-conflict', '3 July']]);
  });

  it('keeps its no-break spaces, with a note where each link was lost', () => {
    assert.match(notice.text('para-3'), /Assembly\u00A0High-level Dialogue on [\w ]+\u00A0in 2006/);
    assert.deepEqual(notice.notes('para-3'), [
      ['lost-link', 'High-level Dialogue on International Migration and Development'],
    ]);
    assert.deepEqual(notice.notes('para-4'), [
      ['lost-link', 'Global Forum on Migration and Development'],
      ['lost-link', 'the\u00A0post'],
    ]);
  });

  it('takes its semicolons for no list', () => {
    assert.match(notice.text('para-1'), /activities; collect, deepen reflection, and share research/);
  });
});
