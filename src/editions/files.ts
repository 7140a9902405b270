import type { ReferenceTarget } from '../domain/citation.ts';
import {
  absoluteAddress,
  type FileFormat,
  fileFormats,
  permalink,
  recordFilePath,
  recordPath,
} from '../domain/permalink.ts';
import { isOperative } from '../domain/provision.ts';
import type { CorpusRecord } from '../domain/record.ts';
import type { Unit } from '../domain/unit.ts';
import type { ReferenceGraph } from '../references/graph.ts';
import { writeAkomaNtoso } from './akoma-ntoso/akoma-ntoso.ts';
import { iriOfEntry } from './akoma-ntoso/identity.ts';
import type { AkomaNtosoSource } from './akoma-ntoso/writing.ts';
import { writeBibtex } from './bibliography/bibtex.ts';
import { cslItem } from './bibliography/csl-json.ts';
import { writeRis } from './bibliography/ris.ts';
import { jsonLd } from './json-ld.ts';
import { writeMarkdown } from './markdown/markdown.ts';
import { writeProvisionTable } from './provision-table.ts';
import { type ReferencesByUnit, recordData, referencesOf } from './record-data.ts';

/** All that the files of a document are made of: data, so that a sum of it tells whether they would be the same. */
export interface FileSource extends ReadText {
  /** What its units name. */
  readonly references: ReferencesByUnit;
  /** The names that Akoma Ntoso has for the works that it names. */
  readonly iris: Readonly<Record<ReferenceTarget, string>>;
  readonly site: FileSite;
}

/** A document, and its text as received. */
interface ReadText {
  readonly record: CorpusRecord;
  readonly units: readonly Unit[];
  readonly sourceText: string;
}

/** The site that files are made for. */
export interface FileSite {
  /** Its name. */
  readonly name: string;
  /** The root of the site on its host. */
  readonly base: string;
  /** The address of its host; absent where nobody has told it. */
  readonly host?: URL;
}

/** Brings together what the files of a document are made of. */
export function fileSource(text: ReadText, graph: ReferenceGraph, site: FileSite): FileSource {
  const mentions = graph.byRecord.get(text.record.id) ?? [];
  const iris = mentions.flatMap(({ reference, entry }): [ReferenceTarget, string][] => {
    // What the text says of itself leads nowhere else.
    const iri = entry.record?.id === text.record.id ? undefined : iriOfEntry(entry);
    return iri === undefined ? [] : [[reference.to, iri]];
  });
  const { record, units, sourceText } = text;
  const references = referencesOf(site.base, graph, record);
  return { record, units, sourceText, references, iris: Object.fromEntries(iris), site };
}

/** A kind of file: what readers know it as, its media type, and how it is written. */
interface FileKind {
  readonly label: string;
  readonly mediaType: string;
  /** Whether a document can be taken along as this; every one can where it is absent. */
  readonly isFor?: (units: readonly Unit[]) => boolean;
  readonly write: (source: FileSource) => string;
}

/** The files that a document can be taken along as. */
export const files: Readonly<Record<FileFormat, FileKind>> = {
  txt: { label: 'The text as received', mediaType: 'text/plain', write: ({ sourceText }) => sourceText },
  md: {
    label: 'Markdown',
    mediaType: 'text/markdown',
    write: ({ record, units, site }) => writeMarkdown(record, units, addressOf(record, site)),
  },
  json: {
    label: 'Data (JSON)',
    mediaType: 'application/json',
    write: ({ record, units, references, site: { base } }) =>
      JSON.stringify(recordData(base, record, units, references)),
  },
  csv: {
    label: 'Who is to do what (CSV)',
    mediaType: 'text/csv',
    isFor: (units) => units.some(isOperative),
    write: ({ record, units, site: { base, host } }) =>
      writeProvisionTable(record, units, (anchor) => absoluteAddress(host, permalink(base, record, anchor))),
  },
  bib: {
    label: 'BibTeX',
    mediaType: 'application/x-bibtex',
    write: ({ record, site }) => writeBibtex(record, whereKnown(record, site)),
  },
  ris: {
    label: 'RIS',
    mediaType: 'application/x-research-info-systems',
    write: ({ record, site }) => writeRis(record, whereKnown(record, site)),
  },
  'csl.json': {
    label: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: ({ record, site }) => `${JSON.stringify([cslItem(record, whereKnown(record, site))], undefined, 2)}\n`,
  },
  xml: {
    label: 'Akoma Ntoso (XML)',
    mediaType: 'application/akn+xml',
    write: (source) => writeAkomaNtoso(akomaNtosoSource(source)),
  },
  jsonld: {
    label: 'JSON-LD (schema.org)',
    mediaType: 'application/ld+json',
    write: ({ record, units, site }) => {
      const beside = formatsOf(units).map((format) => ({
        address: absoluteAddress(site.host, recordFilePath(site.base, record, format)),
        mediaType: files[format].mediaType,
      }));
      const address = addressOf(record, site);
      const all = [{ address, mediaType: 'text/html' }, ...beside];
      return JSON.stringify(jsonLd({ record, units, address, files: all, detail: 'words' }));
    },
  },
};

/** Gives the files that a document can be taken along as. */
export function formatsOf(units: readonly Unit[]): FileFormat[] {
  return fileFormats.filter((format) => files[format].isFor?.(units) ?? true);
}

/** Gives what a document and its units are written from as Akoma Ntoso. */
export function akomaNtosoSource({ record, units, iris, site }: FileSource): AkomaNtosoSource {
  const provenance = { publisher: site.name, page: addressOf(record, site) };
  return { record, units, provenance, iriOf: (target) => iris[target] };
}

function addressOf(record: CorpusRecord, { host, base }: FileSite): string {
  return absoluteAddress(host, recordPath(base, record));
}

/** The address of a document for those who take its file elsewhere: a path alone would lead nowhere from there. */
function whereKnown(record: CorpusRecord, site: FileSite): string | undefined {
  return site.host && addressOf(record, site);
}
