import type { Anchor } from '../../domain/anchor.ts';
import { findFootnoteReferences } from '../../domain/inline.ts';
import type { Part } from '../../domain/part.ts';
import type { Unit } from '../../domain/unit.ts';
import { element } from '../xml.ts';
import { mainComponent, writeMeta } from './meta.ts';
import { writeContainer, writeHierarchy } from './text.ts';
import { contextOf, type Writing, writeFile } from './writing.ts';

/**
 * Writes one unit of a document, with what stands below it and the footnotes that it calls, as a `portion` of the
 * document. What it refers to outside itself has the address of the whole.
 *
 * @throws when the document has no such unit
 */
export function writePortion(writing: Writing, anchor: Anchor): string {
  const { record, provenance, arrangement, eIds, main } = writing;
  const inHierarchy = findPart([...arrangement.body, ...arrangement.annexes], anchor);
  const part = inHierarchy ?? findContained(writing, anchor);
  const held = new Set(anchorsOf(part, writing));
  const notes = record.notes.filter(({ unit }) => held.has(unit)).map((note) => note.anchor);
  const isHere = new Set([...held, ...notes]);
  const context = contextOf(writing, (one) => isHere.has(one));
  const portion = eIds.of(anchor);
  return writeFile(
    element('portion', { includedIn: `${main}#${portion}` }, [
      writeMeta(record, provenance, { ...mainComponent, portion }, new Map(notes.map((note) => [note, eIds.of(note)]))),
      element('portionBody', {}, [inHierarchy ? writeHierarchy(part, context) : writeContainer(part, context)]),
    ]),
  );
}

function findContained({ arrangement, unitsByAnchor }: Writing, anchor: Anchor): Part {
  const found = findPart([...arrangement.preface, ...arrangement.preamble, ...arrangement.conclusions], anchor);
  const note = unitsByAnchor.get(anchor);
  if (found !== undefined) return found;
  if (note === undefined) throw new Error(`The text has no ${anchor}.`);
  return { unit: note, children: [] };
}

function findPart(parts: readonly Part[], anchor: Anchor): Part | undefined {
  for (const part of parts) {
    const found = part.unit.anchor === anchor ? part : findPart(part.children, anchor);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Gives the units of a part: its own, those below it, the footnotes that stand in it. */
function anchorsOf({ unit, children }: Part, writing: Writing): Anchor[] {
  return [...anchorsOfUnit(unit, writing), ...children.flatMap((child) => anchorsOf(child, writing))];
}

function anchorsOfUnit(unit: Unit, { notesByMark }: Writing): Anchor[] {
  const notes = findFootnoteReferences(unit.children).flatMap(({ anchor }) => notesByMark.get(anchor)?.anchor ?? []);
  return [unit.anchor, ...notes];
}
