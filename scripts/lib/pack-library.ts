import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type LibraryFormat, libraryFilePath, sitePaths } from '../../src/domain/permalink.ts';
import { addressList } from '../../src/editions/address-list.ts';
import { graphml } from '../../src/editions/graphml.ts';
import { writeBook } from '../../src/editions/library/epub.ts';
import type { Library } from '../../src/editions/library/library.ts';
import { writeOneFile } from '../../src/editions/library/one-file.ts';
import { writeReadme } from '../../src/editions/library/readme.ts';
import { recordList } from '../../src/editions/record-data.ts';
import { referenceData } from '../../src/editions/reference-data.ts';
import { dataSchemas, jsonSchemaOf } from '../../src/editions/schemas.ts';
import type { LedgerEntry } from '../../src/library/ledger.ts';
import { openArchive, type Packed, pack } from './archive.ts';
import { sha256Of } from './library.ts';
import { packBook } from './pack-book.ts';
import { readArchive, unpack } from './read-archive.ts';
import type { PlaceOf } from './standing-files.ts';

/** The whole library in the making: the files of its documents are added as they are made, and the rest at the end. */
export interface LibraryPacking {
  /** Adds a file of a document, under its path on the site. */
  add(path: string, content: Uint8Array): void;
  /** Adds a file that the ZIP file of before has: it is not packed again. Gives whether that has it. */
  keep(path: string): boolean;
  /** Adds what is made of the whole library and its ledger, and writes its one file, its e-book and the list of sums. */
  finish(library: Library, ledger: readonly LedgerEntry[]): void;
}

/**
 * Begins to pack a library.
 *
 * @param placeOf gives the place of a file from its path on the site
 * @param siteName the name of the site, and so of its files
 * @param former the ZIP file of the site that stands, if it does
 */
export function packLibrary(placeOf: PlaceOf, siteName: string, former?: string): LibraryPacking {
  const fileOf = (format: LibraryFormat): string => placeOf(libraryFilePath('/', siteName, format));
  const [html, epub, zip] = [fileOf('html'), fileOf('epub'), fileOf('zip')];
  const archive = openArchive(zip);
  const top = basename(zip, '.zip');
  const known = former === undefined ? undefined : readFormer(former, top);
  const sums: string[] = [];
  const put = (path: string, { packed, sum }: SummedFile): void => {
    archive.add(`${top}${path}`, packed);
    sums.push(sumLine(sum, path.slice(1)));
  };
  const add = (path: string, content: Uint8Array): void => put(path, { packed: pack(content), sum: sha256Of(content) });
  return {
    add,
    keep(path) {
      const kept = known?.get(path);
      if (kept) put(path, kept);
      return kept !== undefined;
    },
    finish(library, ledger) {
      for (const [path, text] of dataFiles(library, ledger)) add(path, Buffer.from(text));
      const identifier = urnOf(sha256Of(sums.join('')));
      const pieces = [...writeOneFile(library, readStyle('one-file'))].map((piece) => Buffer.from(piece));
      const oneFile = Buffer.concat(pieces);
      add(`/${basename(html)}`, oneFile);
      add('/README.txt', Buffer.from(writeReadme(library)));
      archive.add(`${top}/${sumsName}`, pack(Buffer.from(sums.join(''))));
      archive.close();
      writeFileSync(html, oneFile);
      writeFileSync(epub, packBook(writeBook(library, { identifier, style: readStyle('epub') })));
      const outer = [html, epub, zip].map((file) => sumLine(sha256Of(readFileSync(file)), basename(file)));
      writeFileSync(placeOf(sitePaths.librarySums('/')), outer.join(''));
    },
  };
}

/** A file as it stands in the ZIP file, and its SHA-256 sum. */
interface SummedFile {
  readonly packed: Packed;
  readonly sum: string;
}

const sumsName = 'SHA256SUMS';

/** Reads the ZIP file of before: its files by their paths on the site. */
function readFormer(file: string, top: string): Map<string, SummedFile> {
  const held = readArchive(file);
  const sums = held.get(`${top}/${sumsName}`);
  const lines = sums === undefined ? [] : Buffer.from(unpack(sums)).toString().split('\n');
  return new Map(
    lines.flatMap((line): [string, SummedFile][] => {
      const [sum = '', name] = line.split('  ');
      const packed = held.get(`${top}/${name}`);
      return packed === undefined ? [] : [[`/${name}`, { packed, sum }]];
    }),
  );
}

/** The files that tell of all documents at once, as the site itself has them. */
function dataFiles({ site: { base }, texts, graph }: Library, ledger: readonly LedgerEntry[]): [string, string][] {
  const records = texts.map(({ record }) => record);
  return [
    [sitePaths.records('/'), JSON.stringify(recordList(base, records))],
    [sitePaths.referencesData('/'), JSON.stringify(referenceData(base, graph))],
    [sitePaths.ids('/'), JSON.stringify(addressList(base, ledger))],
    [sitePaths.referencesGraph('/'), graphml(base, graph)],
    ...Object.entries(dataSchemas).map(([name, schema]): [string, string] => [
      sitePaths.schema('/', name),
      JSON.stringify(jsonSchemaOf(schema)),
    ]),
  ];
}

/** Writes the sum of a file as `sha256sum` writes it, and checks it. @example '2ae7…  records.json\n' */
function sumLine(sum: string, path: string): string {
  return `${sum}  ${path}\n`;
}

/** Makes a name of a sum that no other edition has: a UUID of the eighth version, whose digits are anybody’s (RFC 9562). */
function urnOf(sum: string): string {
  const digits = `${sum.slice(0, 12)}8${sum.slice(12, 15)}8${sum.slice(15, 30)}`;
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

const styleFiles = {
  epub: ['editions/library/styles/text.css'],
  'one-file': [
    'styles/tokens.css',
    'styles/paper.css',
    'editions/library/styles/text.css',
    'editions/library/styles/one-file.css',
  ],
} as const;

/** Both forms share the rules of what a text is; the one file has the colours of the site, an e-book those of its reader. */
function readStyle(form: keyof typeof styleFiles): string {
  return styleFiles[form].map((path) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8')).join('\n');
}
