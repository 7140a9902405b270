import { isDeepStrictEqual } from 'node:util';
import type { RecordKind } from '../../src/domain/collection.ts';
import { findFootnoteReferences } from '../../src/domain/inline.ts';
import { recordIdSchema } from '../../src/domain/source-facts.ts';
import { type IngestedText, ingest } from '../../src/ingest/ingest.ts';
import { readUnits } from '../../src/mdx/read.ts';
import { writeUnits } from '../../src/mdx/write.ts';
import { madeCitations } from './made-register.ts';

/** Ingests a text as a library would, with facts that are right for any text of a kind. */
export function ingestAs(kind: RecordKind, text: string): IngestedText {
  const sha256 = '0'.repeat(64);
  const textual = { title: 'A title', symbol: 'A/RES/1/1', organ: 'General Assembly' };
  const data = { kind, ...textual, language: 'en', extent: 'whole', sha256, supplied: Object.keys(textual) };
  const received = {
    file: 'a.txt',
    pathInLibrary: 'sources/a.txt',
    id: recordIdSchema.parse('a'),
    bytes: new TextEncoder().encode(text),
    sha256,
    facts: { file: 'a.md', text: JSON.stringify(data), data },
  };
  return ingest(received, { citations: madeCitations });
}

/** Gives what is wrong with how a text is ingested, in a word or two and the details; nothing where all is well. */
export function findFault(kind: RecordKind, text: string): readonly [fault: string, detail: string] | undefined {
  try {
    const { units, record, problems } = ingestAs(kind, text);
    const lost = problems.find(({ code }) => code === 'text-not-conserved');
    if (lost) return ['not conserved', lost.reason];
    if (record === undefined && !problems.some(({ code }) => code === 'empty-source')) {
      return ['no record', problems.map(({ code, reason }) => `${code}: ${reason}`).join('; ')];
    }
    const anchors = units.flatMap((unit) => [
      unit.anchor,
      ...findFootnoteReferences(unit.children).map((one) => one.anchor),
    ]);
    const twice = anchors.find((anchor, index) => anchors.indexOf(anchor) !== index);
    if (twice !== undefined) return ['anchor twice', twice];
    const mdx = new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(writeUnits(units)));
    return isDeepStrictEqual(readUnits(mdx), units) ? undefined : ['MDX reads back otherwise', mdx.slice(0, 2000)];
  } catch (error) {
    return ['exception', error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

/** Makes a text that shows a fault as short as leaving out lines, then characters, can make it. */
export function minimise(kind: RecordKind, text: string, fault: string): string {
  const shows = (candidate: string): boolean => findFault(kind, candidate)?.[0] === fault;
  const lines = leaveOut(text.split(/(?<=\n|\r(?!\n))/), (pieces) => shows(pieces.join('')));
  return leaveOut([...lines.join('')], (pieces) => shows(pieces.join(''))).join('');
}

/** Leaves out ever smaller runs of pieces while what is left still serves. */
function leaveOut(pieces: readonly string[], serves: (pieces: readonly string[]) => boolean): readonly string[] {
  let left = pieces;
  for (let run = Math.ceil(left.length / 2); run > 0; run = run === 1 ? 0 : Math.ceil(run / 2)) {
    for (let at = 0; at < left.length; ) {
      const shorter = left.toSpliced(at, run);
      if (serves(shorter)) left = shorter;
      else at += run;
    }
  }
  return left;
}
