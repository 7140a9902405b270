import type { Anchor } from '../../domain/anchor.ts';
import type { ReferenceTarget } from '../../domain/citation.ts';
import type { CorpusRecord } from '../../domain/record.ts';
import type { Unit } from '../../domain/unit.ts';
import { element, writeXml, type XmlElement } from '../xml.ts';
import { type Arrangement, arrange } from './arrangement.ts';
import { type EIds, makeEIds } from './eids.ts';
import { markFacts } from './facts-in-text.ts';
import { identityOf } from './identity.ts';
import type { Provenance } from './meta.ts';
import { type TextContext, writeAuthorialNote } from './text.ts';

/** A document to be written as Akoma Ntoso. */
export interface AkomaNtosoSource {
  readonly record: CorpusRecord;
  readonly units: readonly Unit[];
  readonly provenance: Provenance;
  /** The name of the work that a citation means, where it is known. */
  readonly iriOf: (target: ReferenceTarget) => string | undefined;
}

/** A document with all that is made of it once, however many files are written of it and its units. */
export interface Writing extends AkomaNtosoSource {
  readonly arrangement: Arrangement;
  readonly eIds: EIds;
  readonly unitsByAnchor: ReadonlyMap<Anchor, Unit>;
  /** The footnotes that stand in the text, by the marks that they stand at. */
  readonly notesByMark: ReadonlyMap<Anchor, Unit>;
  /** The name of the main text, in its language. */
  readonly main: string;
}

/** Prepares a document to be written, whole or unit by unit. */
export function prepareWriting(source: AkomaNtosoSource): Writing {
  const { record, units } = source;
  const arrangement = arrange(units);
  const unitsByAnchor = new Map(units.map((unit) => [unit.anchor, unit]));
  const called = [...arrangement.calledNotes].flatMap(([note, mark]): [Anchor, Unit][] => {
    const unit = unitsByAnchor.get(note);
    return unit === undefined ? [] : [[mark, unit]];
  });
  return {
    ...source,
    arrangement,
    eIds: makeEIds(record, units, arrangement),
    unitsByAnchor,
    notesByMark: new Map(called),
    main: `${identityOf(record).expression}/!main`,
  };
}

/** Gives what the units of a file are written with. @param isHere tells whether a unit or a note is in the file */
export function contextOf(writing: Writing, isHere: (anchor: Anchor) => boolean): TextContext {
  const { record, eIds, notesByMark, main, iriOf } = writing;
  const context: TextContext = {
    eIdOf: ({ anchor }) => eIds.of(anchor),
    inlinesOf: ({ kind }) => ({
      eIdOf: (anchor) => eIds.of(anchor),
      hrefOf: (anchor) => `${isHere(anchor) ? '' : main}#${eIds.of(anchor)}`,
      noteAt: (mark) => {
        const note = notesByMark.get(mark);
        return note && writeAuthorialNote(note, context);
      },
      iriOf,
      markFacts: (text) => markFacts(record, kind, text),
    }),
  };
  return context;
}

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** The elements in which white space is text. */
const mixed: ReadonlySet<string> = new Set(['p', 'num', 'heading']);

/** Writes a file whose content is this element. */
export function writeFile(content: XmlElement): string {
  return writeXml(element('akomaNtoso', { xmlns: namespace }, [content]), mixed);
}
