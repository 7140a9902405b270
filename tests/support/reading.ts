import assert from 'node:assert/strict';
import type { RecordKind } from '../../src/domain/collection.ts';
import { plainText } from '../../src/domain/inline.ts';
import type { ProblemCode } from '../../src/domain/problem.ts';
import { recordIdSchema } from '../../src/domain/source-facts.ts';
import type { Finding } from '../../src/ingest/defects/finding.ts';
import { detectors } from '../../src/ingest/defects/index.ts';
import { type IngestedText, ingest, type ReceivedText } from '../../src/ingest/ingest.ts';
import { type ReadText, readText } from '../../src/ingest/read.ts';
import { isSourceText, parseSourceText, type SourceText } from '../../src/ingest/source-text.ts';

const sha256 = '0'.repeat(64);

/** Facts that are right for any text of a kind: what a text must give is marked as supplied. */
export function factsOf(kind: RecordKind, facts: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const resolution = kind === 'resolution' ? { symbol: 'A/RES/1/1', organ: 'General Assembly' } : {};
  const supplied = ['title', 'symbol', 'organ'];
  return { kind, title: 'A title', language: 'en', extent: 'whole', sha256, supplied, ...resolution, ...facts };
}

/** A text as a library would give it, with the facts that are right for it but for those given. */
export function receive(
  kind: RecordKind,
  text: string | Uint8Array,
  facts: Readonly<Record<string, unknown>> = {},
): ReceivedText {
  const data = factsOf(kind, facts);
  const lines = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return {
    file: 'a.txt',
    pathInLibrary: 'sources/a.txt',
    id: recordIdSchema.parse('a'),
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    sha256,
    facts: { file: 'a.md', text: ['---', ...lines, '---', ''].join('\n'), data },
  };
}

/** Ingests a text of a kind. */
export function ingestText(
  kind: RecordKind,
  text: string | Uint8Array,
  facts: Readonly<Record<string, unknown>> = {},
): IngestedText {
  return ingest(receive(kind, text, facts));
}

/** Parses a text that is known to be one. */
export function parseText(text: string): SourceText {
  const source = parseSourceText('a.txt', new TextEncoder().encode(text));
  assert.ok(isSourceText(source));
  return source;
}

/** Reads a text of a kind, up to its units. */
export function read(kind: RecordKind, text: string): ReadText {
  return readText(parseText(text), kind);
}

/**
 * Shows the units of a text, one a line: the anchor, the level where there is one, what is printed.
 *
 * @example sketch('paper', '## Aims\n\nA word.') => ['heading-1 [2] Aims', 'para-1 A word.']
 */
export function sketch(kind: RecordKind, text: string): string[] {
  return read(kind, text).units.map(({ unit }) => {
    const level = unit.level === undefined ? undefined : `[${unit.level}]`;
    return [unit.anchor, level, unit.number, plainText(unit.children)].filter((part) => part !== undefined).join(' ');
  });
}

/** What all the detectors find in a text: the code, the anchor of the unit, and the words meant. */
export function findIn(kind: RecordKind, text: string): [code: ProblemCode, anchor: string, words: string][] {
  const reading = read(kind, text);
  return detectors
    .flatMap((detect) => detect(reading))
    .map((found) => [found.code, found.unit.unit.anchor, wordsOf(found)]);
}

function wordsOf({ unit, passage, quote }: Finding): string {
  return quote ?? (passage ? unit.plain.slice(passage.from, passage.to) : '');
}
