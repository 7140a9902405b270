import {
  type FileFormat,
  libraryFilePath,
  libraryFormats,
  recordFilePath,
  sitePaths,
  type UnitFormat,
  unitFilePath,
  unitFormats,
} from '../domain/permalink.ts';
import type { CorpusRecord } from '../domain/record.ts';
import type { Unit } from '../domain/unit.ts';
import { files, formatsOf } from './files.ts';
import { libraryForms } from './library/formats.ts';

/** A file of the site, as the page of data lists it. */
export interface ListedFile {
  /** What is shown of its address. */
  readonly name: string;
  readonly path: string;
  /** What it is, in a sentence. */
  readonly about: string;
  readonly mediaType: string;
  /** The path of the JSON Schema that describes it. */
  readonly schema?: string;
}

const json = 'application/json';

const aboutFormats: Readonly<Record<FileFormat, string>> = {
  txt: 'The text as received, byte for byte.',
  md: 'The text in Markdown, its facts above it.',
  json: 'Its facts and units: words, lines, references, notes.',
  csv: 'Of a resolution: who is to do what, provision by provision.',
  bib: 'Its facts for BibTeX.',
  ris: 'Its facts for Zotero, EndNote and others, as RIS.',
  'csl.json': 'Its facts for citation processors, as CSL-JSON.',
  xml: 'The text as Akoma Ntoso, in the profile of the United Nations.',
  jsonld: 'Its facts and units in the vocabulary of schema.org.',
};

const aboutUnitFormats: Readonly<Record<UnitFormat, string>> = {
  json: 'One unit of it, with the facts of the document.',
  xml: 'The same unit as a portion of the document, in Akoma Ntoso.',
};

/** Lists the files of a document, and those of one of its units, where units have files. */
export function documentFiles(
  base: string,
  { record, units }: { readonly record: CorpusRecord; readonly units: readonly Unit[] },
  unit?: Unit,
): ListedFile[] {
  const ofUnit = (shown: Unit): ListedFile[] =>
    unitFormats.map((format) => ({
      name: `${record.id}/${shown.anchor}.${format}`,
      path: unitFilePath(base, record, shown.anchor, format),
      about: aboutUnitFormats[format],
      mediaType: files[format].mediaType,
      ...(format === 'json' ? { schema: sitePaths.schema(base, 'unit') } : {}),
    }));
  return [
    ...formatsOf(units).map((format) => ({
      name: `${record.id}.${format}`,
      path: recordFilePath(base, record, format),
      about: aboutFormats[format],
      mediaType: files[format].mediaType,
      ...(format === 'json' ? { schema: sitePaths.schema(base, 'record') } : {}),
    })),
    ...(unit ? ofUnit(unit) : []),
  ];
}

/**
 * Lists the files of a library; the feed is there where it is known of any document when it was added, and what has the
 * whole library where that is made.
 */
export function libraryFiles(
  base: string,
  siteName: string,
  { hasAdditions, hasLibraryFiles }: { readonly hasAdditions: boolean; readonly hasLibraryFiles: boolean },
): ListedFile[] {
  const listed: readonly Omit<ListedFile, 'name'>[] = [
    {
      path: sitePaths.records(base),
      about: 'The documents, with their facts.',
      mediaType: json,
      schema: sitePaths.schema(base, 'records'),
    },
    {
      path: sitePaths.referencesData(base),
      about: 'All that the texts name, each with every place that names it.',
      mediaType: json,
      schema: sitePaths.schema(base, 'references'),
    },
    { path: sitePaths.referencesGraph(base), about: 'The same as a graph, in GraphML.', mediaType: 'application/xml' },
    {
      path: sitePaths.ids(base),
      about: 'Every address that was given out, with a sum of its words.',
      mediaType: json,
      schema: sitePaths.schema(base, 'ids'),
    },
    {
      path: sitePaths.llms(base),
      about: 'A list of the documents for programs that read text.',
      mediaType: 'text/plain',
    },
    ...(hasLibraryFiles ? wholeFiles(base, siteName) : []),
    ...(hasAdditions
      ? [
          {
            path: sitePaths.additions(base),
            about: 'What was added last, as a feed.',
            mediaType: 'application/atom+xml',
          },
        ]
      : []),
  ];
  return listed.map((file) => ({ ...file, name: file.path }));
}

function wholeFiles(base: string, siteName: string): Omit<ListedFile, 'name'>[] {
  const forms = libraryFormats.map((format) => ({
    path: libraryFilePath(base, siteName, format),
    ...libraryForms[format],
  }));
  const about = 'The SHA-256 sums of these three.';
  return [...forms, { path: sitePaths.librarySums(base), about, mediaType: 'application/octet-stream' }];
}
