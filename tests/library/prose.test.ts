import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readProse } from '../../scripts/lib/prose.ts';
import { writeMarkup } from '../../src/editions/library/markup.ts';

/** What an editor has written, and what of it leaves the site. */
const table = [
  ['What it *is*,\nand was.', '<p>What it <em>is</em>, and was.</p>'],
  ['[there](https://example.org/?a=1&b)', '<p><a href="https://example.org/?a=1&amp;b">there</a></p>'],
  ['[here](../gfmd/) [no](javascript:a)', '<p>here no</p>'],
  ['a<br>b <script>c</script><b onclick="d">e</b>', '<p>a<br/>b e</p>'],
  ['“--” and "..."', '<p>“--” and &quot;...&quot;</p>'],
  ['\n', ''],
] as const;

for (const [markdown, written] of table)
  it(markdown.trim() || 'nothing', () => {
    assert.equal(readProse(markdown).map(writeMarkup).join(''), written);
  });
