import { anchorSchema } from '../../src/domain/anchor.ts';
import { type Authority, authorityIdSchema, authoritySchema } from '../../src/domain/authority.ts';
import { type ReferenceTarget, referenceTargetSchema } from '../../src/domain/citation.ts';
import type { Inline } from '../../src/domain/inline.ts';
import { type CorpusRecord, recordSchema } from '../../src/domain/record.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { factsOf } from './reading.ts';

/** A text for a graph: its record and its units. */
export interface CitedText {
  readonly record: CorpusRecord;
  readonly units: readonly Unit[];
}

/** Gives what a citation names, as a text would have it. */
export function target(words: string): ReferenceTarget {
  return referenceTargetSchema.parse(words);
}

/**
 * Makes a text of lines in which `[words|target]` is a citation, and `[words|target|2 (a)]` one of a paragraph; each line
 * is an operative paragraph.
 *
 * @example citedText('a', 'Recalls [resolution 49/127|A/RES/49/127];')
 */
export function citedText(
  id: string,
  lines: readonly string[],
  facts: Readonly<Record<string, unknown>> = {},
): CitedText {
  const source = { file: `sources/${id}.txt`, sha256: '0'.repeat(64), lines: lines.length };
  const record = recordSchema.parse({ id, ...factsOf('resolution', facts), source, notes: [] });
  const units = lines.map((line, index): Unit => {
    const number = `${index + 1}`;
    return {
      kind: 'operative-paragraph',
      anchor: anchorSchema.parse(`op-${number}`),
      number: `${number}.`,
      lines: { startLine: index + 1, endLine: index + 1 },
      children: citedInlines(line),
    };
  });
  return { record, units };
}

function citedInlines(line: string): Inline[] {
  const parts = line.split(/\[([^\]]+)\]/);
  return parts.flatMap((part, index): Inline[] => {
    if (part === '') return [];
    if (index % 2 === 0) return [{ kind: 'text', text: part }];
    const [text = '', to = '', paragraph] = part.split('|');
    const pinpoint = paragraph === undefined ? {} : { paragraph };
    const children = [{ kind: 'text' as const, text }];
    return [{ kind: 'citation', reference: (index + 1) / 2, to: target(to), rule: 'name', ...pinpoint, children }];
  });
}

/** Makes an entry of the register as an editor would describe it. */
export function authority(id: string, facts: Readonly<Record<string, unknown>>): Authority {
  return { ...authoritySchema.parse({ label: id, ...facts }), id: authorityIdSchema.parse(id) };
}
