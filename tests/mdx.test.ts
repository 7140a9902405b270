import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type MdastNode, mdxToMdast } from 'satteri';
import { makeAnchor } from '../src/domain/anchor.ts';
import { type Inline, printedText } from '../src/domain/inline.ts';
import type { Unit } from '../src/domain/unit.ts';
import { readUnits } from '../src/mdx/read.ts';
import { unsafe } from '../src/mdx/unsafe.ts';
import { writeUnits } from '../src/mdx/write.ts';
import { arbitraryUnits, hostileFragments, textInlines } from './support/arbitrary.ts';
import { features, runMdx } from './support/mdx-module.ts';

function paragraph(children: readonly Inline[], printed: Pick<Unit, 'number'> = {}): Unit {
  const lines = { startLine: 1, endLine: 1 };
  return { kind: 'paragraph', anchor: makeAnchor('para', '1'), ...printed, lines, children: [...children] };
}

/** What the table of unsafe characters is there for, at the start, inside and at the end of a text. */
const unsafeTexts: readonly (readonly [why: string, ...texts: readonly string[]])[] = [
  ['escapes', '\\', 'a\\', '\\\\', '\\*', 'oyGf(\\$\\mathbb{M}\\$inistra332 To'],
  ['code', '`', '`a`', '``` a ```'],
  ['emphasis', '*a*', '**a**', '_a_', '__a__', 'a*b*c', 'A/59/325*'],
  ['links and images', '[a](b)', '![a](b)', '[a]', '[^1]', '[[a]]', '[ ] a', ']('],
  ['expressions', '{a}', '{', '}', '{/* a */}', '{"a"}', '{`a`}', '\u0024{a}', 'a {M} b'],
  ['strikethrough', '~~a~~', '~a~'],
  ['tags', '<script>alert(1)</script>', '<', '>', '</Paragraph>', '<Paragraph />', '<!-- a -->', '<>', '< a'],
  ['character references', '&', '&amp;', '&lt;', '&#123;', '&#x7B;', '&nbsp;', '&copy', '&amp;amp;'],
  ['e-mail addresses', 'a@b.c', 'mailto:a@b.c', 'xmpp:a@b.c', '@', 'a@'],
  ['web addresses', 'https://a.b', 'HTTP://a.b', 'http://a.b/c?d=e&f=g#h', 'ftp://a.b', '://', 'https:/'],
  ['www addresses', 'www.a.b', 'WWW.a.b', 'wWw.a.b', '(www.a.b)', 'www.', 'xwww.a.b'],
  ['formulas, superscripts, tables', '$a$', '$$a$$', '^a^', 'a^2', '| a | b |', '|'],
  ['white space', '\t', 'a\tb', '\u00A0', 'a\u00A0b', '\u2028', '\u2029', '\u3000', 'a\nb', 'a\n\nb', 'a\r\nb', '\f'],
  ['what cannot be seen', '\u200B', '\u200D', '\u200E', '\u202E', '\u2060', '\u2066', '\uFEFF', 'a\uFEFFb'],
];

describe('every row of the table of unsafe characters is written so that MDX shows it', () => {
  for (const [why, ...texts] of unsafeTexts) {
    it(why, () => {
      for (const text of [...texts, ...texts.map((one) => `a ${one} b`), ...texts.map((one) => `a${one}`)]) {
        const units = [paragraph(textInlines(text)), paragraph([{ kind: 'emphasis', children: textInlines(text) }])];
        assert.deepEqual(readUnits(writeUnits(units)), units, JSON.stringify(text));
      }
    });
  }

  it('and no row of the table is without a text here', () => {
    const all = unsafeTexts.flatMap(([, ...texts]) => texts);
    for (const { characters, why } of unsafe) assert.ok(all.some((text) => text.search(characters) !== -1, why));
  });
});

describe('what needs no escape comes back as it is', () => {
  for (const text of [
    'import x from "y"',
    'export default 1;',
    '# a',
    '- a',
    '1. a',
    '> a',
    '---',
    '+++',
    ':::note',
    '"a" \'b\' -- c ... d',
    '  a  b  ',
    'vis-à-vis',
    'e\u0301 ﬁ İ',
    '😀 𝔸 \u{10FFFF}',
    'العربية، 联合国',
    '\uFFFD\uFFFE\uE000',
  ]) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(readUnits(writeUnits([paragraph([{ kind: 'text', text }])])), [
        paragraph([{ kind: 'text', text }]),
      ]);
    });
  }
});

it('a text without a word comes back without one', () => {
  assert.deepEqual(readUnits(writeUnits([])), []);
  assert.deepEqual(readUnits(writeUnits([paragraph([])])), [paragraph([])]);
});

it('a hostile printed number comes back as it is', () => {
  for (const number of hostileFragments) {
    const unit = paragraph([{ kind: 'text', text: 'a' }], { number });
    assert.deepEqual(readUnits(writeUnits([unit])), [unit], JSON.stringify(number));
  }
});

it('a text of 5 MB on one line comes back in reasonable time', () => {
  const units = [paragraph([{ kind: 'text', text: 'word {a} & <b> '.repeat(350_000) }])];
  const began = performance.now();
  assert.deepEqual(readUnits(writeUnits(units)), units);
  assert.ok(performance.now() - began < 10_000);
});

describe('MDX that we did not write is refused', () => {
  for (const [what, mdx] of [
    ['an expression', '<Paragraph anchor="para-1" lines="1">{1 + 1}</Paragraph>'],
    ['an expression as an attribute', '<Paragraph anchor={"para-1"} lines="1">a</Paragraph>'],
    ['a spread attribute', '<Paragraph anchor="para-1" lines="1" {...a}>a</Paragraph>'],
    ['an import', 'import a from "b"'],
    ['an export', 'export const a = 1'],
    ['Markdown', 'a *b*'],
    ['emphasis within a component', '<Paragraph anchor="para-1" lines="1">a *b*</Paragraph>'],
    ['an unknown component', '<Script anchor="para-1" lines="1">a</Script>'],
    ['an HTML element', '<script>a</script>'],
    ['an unknown component within one of ours', '<Paragraph anchor="para-1" lines="1"><Img /></Paragraph>'],
    ['a unit without its anchor', '<Paragraph lines="1">a</Paragraph>'],
    ['a unit with an anchor that is none', '<Paragraph anchor="Para 1" lines="1">a</Paragraph>'],
    ['a unit without its lines', '<Paragraph anchor="para-1">a</Paragraph>'],
    ['a unit that is not closed', '<Paragraph anchor="para-1" lines="1">a'],
  ] as const) {
    it(what, () => assert.throws(() => readUnits(mdx)));
  }
});

/** Lists the types of every node below one. */
function typesIn(node: MdastNode): string[] {
  return 'children' in node ? node.children.flatMap((child) => [child.type, ...typesIn(child)]) : [];
}

describe('any units at all', () => {
  const options = { seed: 1997, numRuns: 400 };

  it('come back from MDX as they were', () => {
    fc.assert(
      fc.property(arbitraryUnits, (units) => {
        const bytes = new TextEncoder().encode(writeUnits(units));
        assert.deepEqual(readUnits(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)), units);
      }),
      options,
    );
  });

  it('make MDX of component calls and text alone', () => {
    const allowed = new Set(['mdxJsxFlowElement', 'mdxJsxTextElement', 'text']);
    fc.assert(
      fc.property(arbitraryUnits, (units) => {
        const found = typesIn(mdxToMdast(writeUnits(units), { features, position: false }));
        assert.deepEqual(
          found.filter((type) => !allowed.has(type)),
          [],
        );
      }),
      options,
    );
  });

  it('make MDX that compiles to a module which shows the same words and runs nothing', () => {
    fc.assert(
      fc.property(arbitraryUnits, (units) => {
        assert.deepEqual(
          runMdx(writeUnits(units)),
          units.map(({ children }) => printedText(children)),
        );
      }),
      options,
    );
  });
});
