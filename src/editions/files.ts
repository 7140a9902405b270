import type { ReferenceTarget } from '../domain/citation.ts';
import type { FileFormat } from '../domain/permalink.ts';
import type { CorpusRecord } from '../domain/record.ts';
import type { Unit } from '../domain/unit.ts';
import { writeAkomaNtoso } from './akoma-ntoso/akoma-ntoso.ts';
import { writeBibtex } from './bibliography/bibtex.ts';
import { cslItem } from './bibliography/csl-json.ts';
import { writeRis } from './bibliography/ris.ts';
import { writeMarkdown } from './markdown/markdown.ts';

/** What the files of a document are made of. */
export interface FileSource {
  readonly record: CorpusRecord;
  readonly units: readonly Unit[];
  /** The text as received. */
  readonly sourceText: string;
  /** The absolute address of the page. */
  readonly address: string;
  /** The name of the site, which made the files. */
  readonly publisher: string;
  /** The name, in Akoma Ntoso, of the work that a citation means, where it is known. */
  readonly iriOf: (target: ReferenceTarget) => string | undefined;
}

/** A kind of file: what readers know it as, its media type, and how it is written. */
interface FileKind {
  readonly label: string;
  readonly mediaType: string;
  readonly write: (source: FileSource) => string;
}

/** The files that a document can be taken along as. */
export const files: Readonly<Record<FileFormat, FileKind>> = {
  txt: { label: 'The text as received', mediaType: 'text/plain', write: ({ sourceText }) => sourceText },
  md: {
    label: 'Markdown',
    mediaType: 'text/markdown',
    write: ({ record, units, address }) => writeMarkdown(record, units, address),
  },
  bib: {
    label: 'BibTeX',
    mediaType: 'application/x-bibtex',
    write: ({ record, address }) => writeBibtex(record, address),
  },
  ris: {
    label: 'RIS',
    mediaType: 'application/x-research-info-systems',
    write: ({ record, address }) => writeRis(record, address),
  },
  'csl.json': {
    label: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: ({ record, address }) => `${JSON.stringify([cslItem(record, address)], undefined, 2)}\n`,
  },
  xml: {
    label: 'Akoma Ntoso (XML)',
    mediaType: 'application/akn+xml',
    write: ({ address, publisher, ...source }) =>
      writeAkomaNtoso({ ...source, provenance: { publisher, page: address } }),
  },
};
