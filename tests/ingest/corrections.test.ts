import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { provisionsOf, resolutionOf } from '../support/provisions.ts';
import { ingestText } from '../support/reading.ts';

const paragraphs =
  '1. Requests them to act and requests the Council<sup>1</sup> to report within ten days or within ten weeks.\n2. Calls upon all:\n(a) To stop it.';

/** What an editor says of paragraphs, and what the table then has. */
describe('an editor’s correction takes the place of what was read', () => {
  const rows: readonly (readonly [correction: Readonly<Record<string, string>>, row: string])[] = [
    [{ paragraph: 'op-1', verb: 'Requests', addressee: 'them', action: 'to act' }, 'Requests | them | to act | —'],
    [{ paragraph: 'op-1', addressee: 'the Council' }, '— | the Council | — | —'],
    [
      { paragraph: 'op-1', action: 'to report … ten weeks' },
      '— | — | to report within ten days or within ten weeks | —',
    ],
    [
      { paragraph: 'op-1', action: 'to report within ten days', timeLimit: 'within ten days' },
      '— | — | to report within ten days | within ten days',
    ],
    [{ paragraph: 'op-1' }, '— | — | — | —'],
  ];
  for (const [correction, row] of rows)
    it(JSON.stringify(correction), () => {
      const [first, ...rest] = provisionsOf(paragraphs, { provisions: [correction] });
      assert.equal(first, row);
      assert.deepEqual(rest, ['op-2: Calls upon | all | — | —', 'op-2-a: ^Calls upon | ^all | To stop it | —']);
    });

  it('several of one paragraph are all that it has, in their order', () => {
    const provisions = [
      { paragraph: 'op-1', verb: 'requests', action: 'to report' },
      { paragraph: 'op-1', verb: 'Requests', action: 'to act' },
    ];
    assert.deepEqual(provisionsOf(paragraphs, { provisions }).slice(0, 2), [
      'requests | — | to report | —',
      'Requests | — | to act | —',
    ]);
  });

  it('words that stand there twice are those before the action, or in it', () => {
    const text = 'Asks him to act by 2005 and asks him to go by 2005.';
    const provisions = [{ paragraph: 'op-1', addressee: 'him', action: 'to go by 2005', timeLimit: 'by 2005' }];
    const { record } = ingestText('resolution', resolutionOf(`1. ${text}`), { provisions });
    const [{ addressee, timeLimit } = {}] = record?.corrections ?? [];
    assert.equal(addressee?.start, text.lastIndexOf('him'));
    assert.equal(timeLimit?.start, text.lastIndexOf('by 2005'));
    const early = [{ paragraph: 'op-1', addressee: 'him', action: 'to act by 2005' }];
    const [first] =
      ingestText('resolution', resolutionOf(`1. ${text}`), { provisions: early }).record?.corrections ?? [];
    assert.equal(first?.addressee?.start, text.indexOf('him'));
  });

  it('words that stand in two paragraphs above a subparagraph are those of the nearer', () => {
    const source = resolutionOf('1. Urges all:', '(a) To ask all:', '(i) To act.');
    const provisions = [{ paragraph: 'op-1-a-i', addressee: 'all' }];
    const [{ addressee } = {}] = ingestText('resolution', source, { provisions }).record?.corrections ?? [];
    assert.equal(addressee?.unit, 'op-1-a');
  });

  it('a subparagraph may have words of the paragraph above it, and goes on from what was corrected there', () => {
    const own = { paragraph: 'op-2-a', verb: 'Calls upon', addressee: 'all', action: 'To stop' };
    assert.equal(provisionsOf(paragraphs, { provisions: [own] }).at(-1), 'op-2-a: ^Calls upon | ^all | To stop | —');
    const above = { paragraph: 'op-2', verb: 'Calls', addressee: 'upon all' };
    assert.equal(
      provisionsOf(paragraphs, { provisions: [above] }).at(-1),
      'op-2-a: ^Calls | ^upon all | To stop it | —',
    );
  });
});

describe('a correction that the text does not bear out is an error, with its place', () => {
  const wrong: readonly (readonly [correction: Readonly<Record<string, string>>, code: string, reason: string])[] = [
    [{ paragraph: 'op-1', verb: 'Asks' }, 'quote-not-found', 'The text has no passage “Asks”.'],
    [{ paragraph: 'op-1', verb: 'Calls upon' }, 'quote-not-found', 'The text has no passage “Calls upon”.'],
    [
      { paragraph: 'op-1', action: 'to stop … to act' },
      'quote-not-found',
      'The text has no passage “to stop … to act”.',
    ],
    [
      { paragraph: 'op-1', timeLimit: 'within ten' },
      'quote-ambiguous',
      'The text has “within ten” 2 times (operative paragraph 1, operative paragraph 1).',
    ],
    [{ paragraph: 'op-1', verb: 'quests' }, 'quote-not-found', 'The text has no passage “quests”.'],
    [{ paragraph: 'op-9' }, 'facts-invalid', '“provisions”: the text has no operative paragraph “op-9”.'],
    [{ paragraph: 'pp-1' }, 'facts-invalid', '“provisions”: the text has no operative paragraph “pp-1”.'],
    [
      { paragraph: 'op-1', action: '=1+1' },
      'facts-invalid',
      '“provisions.0.action”: must begin with a word of the paragraph.',
    ],
  ];
  for (const [correction, code, reason] of wrong)
    it(JSON.stringify(correction), () => {
      const source = resolutionOf(...paragraphs.split('\n'));
      const { record, problems } = ingestText('resolution', source, { provisions: [correction] });
      assert.equal(record, undefined);
      const found = problems.find((problem) => problem.code === code);
      assert.deepEqual([found?.reason, found?.place.file], [reason, 'a.md']);
    });
});
