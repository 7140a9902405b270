import type { RecordKind } from '../../domain/collection.ts';

/** What a kind of record is called by bibliographies. */
interface BibliographicKind {
  /** Source: CSL 1.0.2, appendix III, "Item types". */
  readonly csl: 'report' | 'document';
  /** Source: BibTeXing, section 3.1, "Entry types". */
  readonly bibtex: 'techreport' | 'misc';
  /** Source: RIS format specification, "Reference types". */
  readonly ris: 'RPRT' | 'GEN';
  readonly genre: string;
}

/** Every kind; a resolution is a report, for that is what Zotero and others know how to show with its number. */
export const bibliographicKinds: Readonly<Record<RecordKind, BibliographicKind>> = {
  resolution: report('Resolution'),
  report: report('Report'),
  paper: report('Paper'),
  agenda: document('Agenda'),
  notice: document('Notice'),
  document: document('Document'),
};

function report(genre: string): BibliographicKind {
  return { csl: 'report', bibtex: 'techreport', ris: 'RPRT', genre };
}

function document(genre: string): BibliographicKind {
  return { csl: 'document', bibtex: 'misc', ris: 'GEN', genre };
}
