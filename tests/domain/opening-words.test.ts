import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstSentence } from '../../src/domain/first-sentence.ts';
import { openingWords } from '../../src/domain/opening-words.ts';
import { unitSchema } from '../../src/domain/unit.ts';

const unit = (kind: string, text: string) =>
  unitSchema.parse({
    kind,
    anchor: 'para-1',
    lines: { startLine: 1, endLine: 1 },
    children: [{ kind: 'text', text }],
  });

describe('the opening words of a text', () => {
  it('are those of its first paragraph, not of its head', () => {
    assert.equal(openingWords([unit('title', 'A title'), unit('paragraph', 'It  is\nso.')]), 'It is so.');
  });

  it('are those of its first unit where it has no paragraph, and none where it has none', () => {
    assert.equal(openingWords([unit('heading', 'A heading')]), 'A heading');
    assert.equal(openingWords([]), '');
  });

  it('are cut between two words', () => {
    const cut = openingWords([unit('paragraph', 'the words, '.repeat(30))]);
    assert.ok(cut.length <= 162, cut);
    assert.match(cut, /(?:the|words) …$/);
    assert.equal(openingWords([unit('paragraph', 'x'.repeat(200))]), `${'x'.repeat(160)} …`);
  });
});

describe('the first sentence of a text in Markdown', () => {
  for (const [markdown, sentence] of [
    ['A _paper_ on [ends](../a/) and\nmeans. It ends.', 'A paper on ends and means.'],
    ['A notice of the **Group** (GMG). The rest.', 'A notice of the Group (GMG).'],
    ['One paragraph\n\nand another.', 'One paragraph'],
    ['A file_name stays.', 'A file_name stays.'],
    ['', ''],
  ] as const) {
    it(sentence || 'nothing', () => assert.equal(firstSentence(markdown), sentence));
  }
});
