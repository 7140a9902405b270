import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { markdownToHtml } from 'satteri';
import { controlPicture } from '../../src/domain/control-picture.ts';
import { type Inline, printedText } from '../../src/domain/inline.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { escapeLineStart, escapeMarkdown } from '../../src/editions/markdown/escape.ts';
import { writeMarkdown, writeUnitMarkdown } from '../../src/editions/markdown/markdown.ts';
import { hostileDocuments, madeUpDocuments } from '../support/made-up.ts';
import { readRecord } from '../support/read-record.ts';

const ids = readdirSync(new URL('../golden/', import.meta.url));
const documents = [
  ...ids.map((id) => ({ name: id, ...readRecord(id) })),
  ...madeUpDocuments(),
  ...hostileDocuments(120),
];

type Node = DefaultTreeAdapterTypes.ChildNode;

function shownBy(markdown: string): string {
  const { html } = markdownToHtml(markdown, { features: { gfm: true, smartPunctuation: false } });
  const textOf = (node: Node): string => {
    if ('value' in node) return node.value;
    return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
  };
  return squeeze(parseFragment(html).childNodes.map(textOf).join(''));
}

function printedBy({ number = '', children }: Unit): string {
  return squeeze(number + printedText(pictured(children)));
}

function pictured(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline) => {
    if (inline.kind === 'control-character') return { kind: 'text', text: controlPicture(inline.code) };
    return 'children' in inline ? { ...inline, children: pictured(inline.children) } : inline;
  });
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

describe('the words of a unit are what a reader of its Markdown shows', () => {
  for (const { name, units } of documents)
    it(name, () => {
      assert.deepEqual(
        units.map((unit) => shownBy(writeUnitMarkdown(unit))),
        units.map(printedBy),
      );
    });
});

it('a document is its units, in order, below its facts', () => {
  const { record, units } = readRecord('e-res-1997-2');
  const [, facts = '', text = ''] = writeMarkdown(record, units, 'https://example.org/').split('---\n');
  assert.match(facts, /^title: "International migration and development"\nsymbol: "E\/RES\/1997\/2"\n/);
  assert.equal(shownBy(text), units.map(printedBy).join(''));
});

describe('what Markdown takes for markup is escaped', () => {
  it('within a line', () => {
    assert.equal(escapeMarkdown('*a* [b](c) <d> `e` f_g'), '\\*a\\* \\[b\\](c) \\<d\\> \\`e\\` f\\_g');
  });

  it('and where an address could begin, in which no escape would be one', () => {
    assert.equal(escapeMarkdown('https://a.b www.a.b a@b.c 1:2'), 'https\\://a.b www\\.a.b a\\@b.c 1:2');
  });

  for (const [line, written] of [
    ['1. Urges', '1\\. Urges'],
    ['2) Urges', '2\\) Urges'],
    ['- a', '\\- a'],
    ['# a', '\\# a'],
    ['1997 was', '1997 was'],
  ])
    it(`where a line begins: ${line}`, () => {
      assert.equal(escapeLineStart(line ?? ''), written);
    });
});
