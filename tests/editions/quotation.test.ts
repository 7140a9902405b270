import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import type { Unit } from '../../src/domain/unit.ts';
import { quotationHtml, quotationText } from '../../src/editions/citations/quotation.ts';
import type { FilledRun } from '../../src/editions/citations/runs.ts';
import { hostileDocuments } from '../support/made-up.ts';
import { readRecord } from '../support/read-record.ts';

const resolution = readRecord('e-res-1997-2');
const citation: readonly FilledRun[] = [
  { kind: 'text', text: 'E/RES/1997/2, ' },
  { kind: 'address', text: 'https://example.org/#op-1' },
];

describe('a quotation', () => {
  it('is the words of the unit and where they are from', () => {
    const pp1 = resolution.unit('pp-1');
    assert.equal(
      quotationText([pp1], citation),
      `“${resolution.text('pp-1')}”\n\nE/RES/1997/2, https://example.org/#op-1`,
    );
  });

  it('has no footnote mark stuck to a word', () => {
    const text = quotationText([resolution.unit('op-1')], citation);
    assert.match(text, /^“Urges both .* statistics of international migration and to provide, /);
    const html = quotationHtml([resolution.unit('op-1')], citation);
    assert.match(
      html,
      /^<blockquote cite="https:\/\/example\.org\/#op-1"><p><i>Urges<\/i> both .* statistics of international migration and to provide, /,
    );
    assert.match(html, /<a href="https:\/\/example\.org\/#op-1">https:\/\/example\.org\/#op-1<\/a><\/p>$/);
  });

  it('of two lines has a space between them, or the end of a line', () => {
    const adoption = resolution.unit('adoption');
    assert.match(quotationText([adoption], citation), /^“34th plenary meeting 18 July 1997”/);
    assert.match(quotationHtml([adoption], citation), /<i>34th plenary meeting<br>18 July 1997<\/i>/);
  });

  it('of several paragraphs keeps their numbers, opens each and closes once', () => {
    const text = quotationText([resolution.unit('op-3'), resolution.unit('op-4')], citation);
    assert.match(text, /^“3\. Calls upon .*;\n\n“4\. Calls upon .* forums\.”\n\nE\/RES/);
    assert.equal(text.match(/”/g)?.length, 1);
  });

  it('of any text can end nothing and start nothing', () => {
    for (const { name, units } of hostileDocuments(60)) {
      const names = new Set(parseFragment(quotationHtml(units, citation)).childNodes.map(({ nodeName }) => nodeName));
      assert.deepEqual([...names], ['blockquote', 'p'], name);
      assert.doesNotMatch(quotationHtml(units, citation), /<(?!\/?(?:blockquote|p|i|br|a)\b)/, name);
    }
  });

  it('of a mark that calls no footnote has none either', () => {
    const mark: Unit['children'][number] = {
      kind: 'footnote-reference',
      mark: '¹',
      anchor: resolution.unit('fn-3').anchor,
    };
    const unit: Unit = { ...resolution.unit('op-2'), children: [{ kind: 'text', text: 'A word' }, mark] };
    assert.match(quotationText([unit], citation), /^“A word”/);
  });
});
