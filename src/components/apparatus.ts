import type { Anchor } from '../domain/anchor.ts';
import { type FootnoteReference, findFootnoteReferences } from '../domain/inline.ts';
import type { CorpusRecord } from '../domain/record.ts';
import type { TextualNote } from '../domain/textual-note.ts';
import type { Unit } from '../domain/unit.ts';
import type { CitationLinks } from '../references/citation-links.ts';
import type { Company } from '../references/company.ts';

/** What stands around the words of a document: where its citations lead, and what its marks call. */
export interface Apparatus {
  readonly record: CorpusRecord;
  readonly links: CitationLinks;
  readonly footnotes: ReadonlyMap<Anchor, Unit>;
  /** The marks that call a footnote. */
  readonly marks: ReadonlyMap<Anchor | undefined, readonly FootnoteReference[]>;
  readonly notes: ReadonlyMap<Anchor, TextualNote>;
  /** The notes on a unit. */
  readonly notesOf: ReadonlyMap<Anchor, readonly TextualNote[]>;
  /** The company that units keep. */
  readonly company: ReadonlyMap<Anchor, Company>;
  /** Whether each unit has a page of its own. */
  readonly hasUnitPages: boolean;
}

/** Gathers the apparatus of a document. */
export function gatherApparatus(
  record: CorpusRecord,
  units: readonly Unit[],
  {
    links,
    company,
    hasUnitPages,
  }: Pick<Apparatus, 'links' | 'hasUnitPages'> & { readonly company: readonly Company[] },
): Apparatus {
  return {
    record,
    links,
    footnotes: new Map(units.filter(({ kind }) => kind === 'footnote').map((unit) => [unit.anchor, unit])),
    marks: Map.groupBy(
      units.flatMap(({ children }) => findFootnoteReferences(children)),
      ({ note }) => note,
    ),
    notes: new Map(record.notes.map((note) => [note.anchor, note])),
    notesOf: Map.groupBy(record.notes, ({ unit }) => unit),
    company: new Map(company.map((one) => [one.anchor, one])),
    hasUnitPages,
  };
}
