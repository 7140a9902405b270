import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { recordKinds } from '../../src/domain/collection.ts';
import { type Inline, plainText, printedText } from '../../src/domain/inline.ts';
import { findReferences } from '../../src/domain/reference.ts';
import { buildCitationIndex } from '../../src/ingest/cite/citation-index.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { makeAuthority } from '../support/citing.ts';
import { ingestText, receive } from '../support/reading.ts';

const citations = buildCitationIndex([
  makeAuthority('cairo', 'instrument', {
    variants: ['Programme of Action of the Cairo Conference'],
    shortForms: [{ text: 'the Programme', within: 'document' }],
  }),
  makeAuthority('group', 'body', { variants: ['Global Migration Group'] }),
]);

/** Words that citations are made of, and marks that divide them. */
const pieces = [
  ...[
    'Programme of Action',
    ' of the Cairo ',
    'Conference',
    'the Programme ',
    'Global Migration Group',
    ' (GMG) ',
    'GMG ',
  ],
  ...[
    'resolutions ',
    'General Assembly ',
    'its ',
    '49/127',
    ' of 19 December 1994',
    ', ',
    ' and ',
    '661 (1990)',
    ' (1990)',
  ],
  ...[
    'paragraph 2 of ',
    ', para. 3',
    'S/12345',
    ' and Add.1',
    '-3',
    'A/RES/217 A (III)',
    'Sales No. E.95.XIII.18',
    'Ibid.',
  ],
  ...['*', '<sup>1</sup>', '¹', '\n', '\n\n', '. ', '1. ', '(a) ', '😀', '\0', '\u00A0', '“', '”', 'chapter X', 'I'],
];
const arbitraryText = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(''));

/** The content without its citations: what it was before. */
function withoutCitations(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'citation') return withoutCitations(inline.children);
    return 'children' in inline ? [{ ...inline, children: withoutCitations(inline.children) }] : [inline];
  });
}

/** Puts neighbouring text together, as it is before anything divides it. */
function joinTexts(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + inline.text };
    else if ('children' in inline) joined.push({ ...inline, children: joinTexts(inline.children) });
    else joined.push(inline);
  }
  return joined;
}

function citationsIn(inlines: readonly Inline[]): Extract<Inline, { kind: 'citation' }>[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'citation') return [inline];
    return 'children' in inline ? citationsIn(inline.children) : [];
  });
}

describe('whatever a text is, its references', () => {
  it('change no character, do not overlap, hold leaves only, and have the words that their offsets say', () => {
    fc.assert(
      fc.property(arbitraryText, fc.constantFrom(...recordKinds), (text, kind) => {
        const received = receive(kind, text || 'A');
        const bare = ingest(received, { citations: buildCitationIndex() });
        const { units, problems } = ingest(received, { citations });
        assert.deepEqual(
          problems.filter(({ code }) => code === 'text-not-conserved'),
          [],
        );
        for (const [at, { children }] of units.entries()) {
          const before = bare.units[at]?.children ?? [];
          assert.equal(printedText(children), printedText(before));
          assert.deepEqual(joinTexts(withoutCitations(children)), joinTexts(withoutCitations(before)));
          const plain = plainText(children);
          let last = 0;
          for (const { start, end, text: words } of findReferences(children)) {
            assert.ok(start >= last && end > start && end <= plain.length);
            assert.equal(words, plain.slice(start, end));
            assert.match(words, /^\S.*\S$|^\S$/s);
            last = end;
          }
          const inner = citationsIn(children).flatMap((citation) => citation.children);
          assert.ok(inner.every(({ kind: one }) => ['text', 'line-break', 'control-character'].includes(one)));
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('a citation', () => {
  const ofPaper = (text: string) => ingest(receive('paper', text), { citations }).units;

  it('is one across a footnote mark and the edge of emphasis, in pieces that hold no mark', () => {
    const [unit] = ofPaper('the *Programme of Action*<sup>1</sup> of the Cairo Conference.\n\n<sup>1</sup> A note.\n');
    const [reference, ...others] = findReferences(unit?.children ?? []);
    assert.equal(reference?.text, 'Programme of Action of the Cairo Conference');
    assert.equal(others.length, 0);
    assert.deepEqual(
      citationsIn(unit?.children ?? []).map(({ reference: which, children }) => [which, plainText(children)]),
      [
        [1, 'Programme of Action'],
        [1, ' of the Cairo Conference'],
      ],
    );
  });

  it('is one across a mark that calls no footnote, which stays where it is', () => {
    const [unit] = ofPaper('the Programme of Action¹ of the Cairo Conference.\n');
    assert.equal(findReferences(unit?.children ?? [])[0]?.text, 'Programme of Action¹ of the Cairo Conference');
  });

  it('is inside a passage that a textual note remarks on', () => {
    const { units } = ingestText('paper', 'See resolution 661 (1990) here.', {
      notes: [{ quote: '661', text: 'A remark.' }],
    });
    const [unit] = units;
    assert.deepEqual(
      citationsIn(unit?.children ?? []).map(({ children }) => plainText(children)),
      ['resolution ', '661', ' (1990)'],
    );
    assert.equal(findReferences(unit?.children ?? []).length, 1);
  });

  it('is in no adoption, and not in the header of a page', () => {
    const text = [
      ...['Resolution 661 (1990)', '', 'S/RES/661 (1990)', '', 'The Security Council,', '', 'Recalling S/12345,'],
      ...['', '1. Decides;', '', 'Adopted at the 10th meeting, S/PV.10.', '', 'S/RES/661 (1990)', ''],
    ].join('\n');
    const { units } = ingestText('resolution', text, { symbol: 'S/RES/661(1990)', organ: 'Security Council' });
    const named = units.flatMap(({ kind, children }) => findReferences(children).map(({ to }) => `${kind} ${to}`));
    assert.deepEqual(named, ['preambular-paragraph S/12345']);
  });
});
