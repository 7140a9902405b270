import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runScript } from '../support/library.ts';

describe('ingest --references', () => {
  it('shows of a document each reference: line, words, rule, and where it leads', async () => {
    const { code, output } = await runScript('ingest.ts', ['--references', 'third-coordination-meeting-agenda']);
    assert.equal(code, 0);
    const lines = output.split('\n');
    assert.match(lines[0] ?? '', /^third-coordination-meeting-agenda: \d+ references$/);
    assert.ok(lines.includes('   11  “Dialogue”  (short-form)  → hld-2006, described'));
    assert.ok(
      lines.includes(
        '    2  “Third coordination meeting on international migration”  (name)  → third-coordination-meeting-agenda, held',
      ),
    );
  });

  it('shows all documents where none is named', async () => {
    const { output } = await runScript('ingest.ts', ['--references']);
    assert.equal(output.match(/^\S+: \d+ references$/gm)?.length, 5);
  });

  it('says which documents there are when it has none of that name', async () => {
    const { output } = await runScript('ingest.ts', ['--references', 'nothing']);
    assert.match(output, /There is no document “nothing”\. There are: .*escap-activities/);
  });
});
