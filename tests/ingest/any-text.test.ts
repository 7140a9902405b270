import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { recordKinds } from '../../src/domain/collection.ts';
import { findFootnoteReferences, printedText } from '../../src/domain/inline.ts';
import { unitLabel } from '../../src/domain/unit-label.ts';
import type { IngestedText } from '../../src/ingest/ingest.ts';
import type { ReadUnit } from '../../src/ingest/read.ts';
import { readUnits } from '../../src/mdx/read.ts';
import { writeUnits } from '../../src/mdx/write.ts';
import { arbitraryText, hostileFragments } from '../support/arbitrary.ts';
import { ingestText } from '../support/reading.ts';

const sources = new URL('../../content/sources/', import.meta.url);
const realTexts = readdirSync(sources)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, sources), 'utf8'));
const realLines = realTexts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');

/** Lines that open something in one of the grammars. */
const openingLines: readonly string[] = [
  ...[
    '1. *Urges* all;',
    '2.',
    '(a) To examine;',
    '(i) The one;',
    '(ii)',
    '*The General Assembly,*',
    '<sup>3</sup> Ibid.',
  ],
  ...['34th plenary meeting', '*34th plenary meeting*', '*18 July 1997*', '**18 July', '1997**', '¹ Ibid.', '## Aims'],
  ...['A. Aims', 'Wednesday, 27 October 2004', '10:00 – 17:00', 'New York', '---', '***', 'II. The report on', 'word'],
  ...[
    'Annex I',
    'PART B',
    'A',
    'III',
    'Article 5',
    '[S/4374]',
    'Page 2',
    '/...',
    '20 Ibid.',
    '1/ S/24476, annex.',
    'Somalia, 20',
  ],
];
const anyText = arbitraryText(realLines, openingLines);
const options = { seed: 1997, numRuns: 1000 };

function checkText(check: (ingested: IngestedText) => void): void {
  fc.assert(
    fc.property(fc.constantFrom(...recordKinds), anyText, (kind, text) => check(ingestText(kind, text))),
    options,
  );
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The words of a unit as the source has them: its lines, each less the markup in it. */
function receivedWords(source: string, { draft, content }: ReadUnit): string[] {
  const lines = draft.passage.lines.map(({ start, end }) => {
    const inside = content.markup.filter((span) => span.start >= start && span.end <= end);
    const cuts = [
      start,
      ...inside.toSorted((one, other) => one.start - other.start).flatMap((span) => [span.start, span.end]),
      end,
    ];
    return cuts.map((cut, index) => (index % 2 === 0 ? source.slice(cut, cuts[index + 1]) : '')).join('');
  });
  return words(lines.join('\n'));
}

describe('any text of any kind', () => {
  it('gives a record or an error, and never an exception', () => {
    checkText(({ record, problems }) => {
      assert.ok(record !== undefined || problems.some(({ code }) => code === 'empty-source'));
    });
  });

  it('is conserved', () => {
    checkText(({ problems }) => {
      assert.deepEqual(
        problems.filter(({ code }) => code === 'text-not-conserved'),
        [],
      );
    });
  });

  it('keeps its words apart where the source does', () => {
    checkText(({ reading }) => {
      for (const read of reading?.text.units ?? []) {
        assert.deepEqual(words(printedText(read.unit.children)), receivedWords(reading?.source.text ?? '', read));
      }
    });
  });

  it('has no anchor twice, and none whose page would be another that stands below a document', () => {
    const beside = readdirSync(new URL('../../src/pages/[collection]/[id]/', import.meta.url))
      .filter((name) => !name.startsWith('['))
      .map((name) => name.replace(/\..*$/, ''));
    assert.ok(beside.includes('source'));
    checkText(({ units }) => {
      const anchors = units.flatMap(({ anchor, children }) => [
        anchor,
        ...findFootnoteReferences(children).map((reference) => reference.anchor),
      ]);
      assert.equal(new Set(anchors).size, anchors.length, anchors.join(' '));
      const [taken] = anchors.filter((anchor) => beside.includes(anchor));
      assert.equal(taken, undefined);
    });
  });

  it('has no two units of the same name', () => {
    checkText(({ units }) => {
      const labels = units.map(unitLabel);
      assert.equal(new Set(labels).size, labels.length, labels.join('; '));
    });
  });

  it('comes back from its MDX, written as UTF-8, with the same units', () => {
    checkText(({ units }) => {
      const bytes = new TextEncoder().encode(writeUnits(units));
      assert.deepEqual(readUnits(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)), units);
    });
  });

  it('has notes that quote what they are about', () => {
    checkText(({ record, units }) => {
      const anchors = new Set(units.map(({ anchor }) => anchor));
      for (const { unit, quote } of record?.notes ?? []) {
        assert.ok(anchors.has(unit));
        assert.ok(quote.isWellFormed(), quote);
      }
    });
  });
});

describe('any bytes', () => {
  it('give a record or an error, and never an exception', () => {
    fc.assert(
      fc.property(fc.constantFrom(...recordKinds), fc.uint8Array({ maxLength: 200 }), (kind, bytes) => {
        const { record, problems } = ingestText(kind, bytes);
        assert.ok(record !== undefined || problems.length > 0);
      }),
      options,
    );
  });
});

describe('one hostile line over and over is conserved', () => {
  for (const kind of recordKinds) {
    it(kind, () => {
      for (const line of [...hostileFragments, ...openingLines]) {
        const { problems } = ingestText(kind, `${line}\n`.repeat(300));
        assert.ok(!problems.some(({ code }) => code === 'text-not-conserved'), JSON.stringify(line));
      }
    });
  }
});

describe('twenty thousand lines that open something are read within seconds', () => {
  for (const [kind, head, line] of [
    ['agenda', 'A meeting\n\n1 May 2004\n\n', '10:00 – 17:00\n'],
    ['agenda', 'A meeting\n\n1 May 2004\n\n', 'I. Opening\n'],
    ['resolution', '*The General Assembly,*\n\n1. Urges:\n', '(a) To examine;\n'],
    ['resolution', '*The General Assembly,*\n\n1. Urges:\n', '(a) To;\n(i) Be;\n'],
    ['resolution', '*The General Assembly,*\n\n1. Urges.\n\n', '34th plenary meeting\n'],
    ['paper', '', 'is of\n\nparticular\n\n'],
    ['paper', '', '*a*<sup>3</sup> '],
    ['report', '', '## Aims\n\n'],
  ] as const) {
    it(`${kind}: ${JSON.stringify(line)}`, () => {
      const began = performance.now();
      const { problems } = ingestText(kind, head + line.repeat(20_000));
      assert.ok(!problems.some(({ code }) => code === 'text-not-conserved'));
      assert.ok(performance.now() - began < 8000);
    });
  }
});
