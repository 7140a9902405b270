import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeAnchor } from '../../src/domain/anchor.ts';
import { controlPicture } from '../../src/domain/control-picture.ts';
import { findFootnoteReferences, type Inline, inlineSchema, plainText, printedText } from '../../src/domain/inline.ts';

const called: Inline = {
  kind: 'footnote-reference',
  mark: '3',
  anchor: makeAnchor('fnref', '3'),
  note: makeAnchor('fn', '3'),
};
const dangling: Inline = { kind: 'footnote-reference', mark: '¹', anchor: makeAnchor('fnref', '1') };
const note = makeAnchor('note', '1');

function text(words: string): Inline {
  return { kind: 'text', text: words };
}

describe('the words of inline content', () => {
  for (const [what, inlines, plain, printed] of [
    ['nothing', [], '', ''],
    ['text', [text('a\u00A0b ')], 'a\u00A0b ', 'a\u00A0b '],
    ['emphasis', [{ kind: 'emphasis', children: [text('Ibid.')] }, text(', annex')], 'Ibid., annex', 'Ibid., annex'],
    ['a mark that calls a footnote', [text('a,'), called, text(' b')], 'a, b', 'a,3 b'],
    ['a mark that calls none', [text('a.'), dangling], 'a.¹', 'a.¹'],
    ['a line break', [text('a'), { kind: 'line-break' }, text('b')], 'a b', 'a b'],
    ['a control character', [text('a'), { kind: 'control-character', code: '0007' }], 'a\x07', 'a\x07'],
    [
      'what is nested',
      [{ kind: 'noted', notes: [note], children: [{ kind: 'opening-phrase', children: [text('a'), called] }] }],
      'a',
      'a3',
    ],
  ] satisfies [string, Inline[], string, string][]) {
    it(what, () => {
      assert.equal(plainText(inlines), plain);
      assert.equal(printedText(inlines), printed);
      assert.deepEqual(inlineSchema.array().parse(inlines), inlines);
    });
  }
});

it('footnote references are found in the order of the text, however deep', () => {
  const inlines: Inline[] = [
    called,
    { kind: 'emphasis', children: [{ kind: 'noted', notes: [note], children: [dangling] }] },
    called,
  ];
  assert.deepEqual(findFootnoteReferences(inlines), [called, dangling, called]);
});

describe('what is no inline content', () => {
  for (const value of [
    { kind: 'link', children: [] },
    { kind: 'text' },
    { kind: 'emphasis', children: [{ kind: 'text', text: 3 }] },
    { kind: 'footnote-reference', mark: '3', anchor: 'fnref 3' },
    { kind: 'control-character', code: '7' },
    { kind: 'noted', notes: [], children: [] },
    'text',
    null,
  ]) {
    it(JSON.stringify(value), () => assert.ok(!inlineSchema.safeParse(value).success));
  }
});

describe('the picture of a control character', () => {
  for (const [code, picture] of [
    ['0000', '␀'],
    ['0007', '␇'],
    ['000B', '␋'],
    ['001F', '␟'],
    ['007F', '␡'],
    ['0085', '␦'],
    ['009F', '␦'],
  ] as const) {
    it(`${code}: ${picture}`, () => assert.equal(controlPicture(code), picture));
  }
});
