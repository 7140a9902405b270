import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type LibraryFormat, libraryFilePath, libraryFormats, sitePaths } from '../../src/domain/permalink.ts';
import { addressList } from '../../src/editions/address-list.ts';
import { graphml } from '../../src/editions/graphml.ts';
import { writeBook } from '../../src/editions/library/epub.ts';
import type { Library, LibrarySite } from '../../src/editions/library/library.ts';
import { writeOneFile } from '../../src/editions/library/one-file.ts';
import { writeReadme } from '../../src/editions/library/readme.ts';
import { recordList } from '../../src/editions/record-data.ts';
import { referenceData } from '../../src/editions/reference-data.ts';
import { dataSchemas, jsonSchemaOf } from '../../src/editions/schemas.ts';
import type { LedgerEntry } from '../../src/library/ledger.ts';
import { openArchive, pack } from './archive.ts';
import { sha256Of } from './library.ts';
import { packBook } from './pack-book.ts';

/** The whole library in the making: the files of its documents are added as they are made, and the rest at the end. */
export interface LibraryPacking {
  /** Adds a file of a document, under its path on the site. */
  add(path: string, content: Uint8Array): void;
  /** Adds what is made of the whole library and its ledger, and writes its one file, its e-book and the list of sums. */
  finish(library: Library, ledger: readonly LedgerEntry[]): void;
}

/** Begins to pack a library into the folder of its site. */
export function packLibrary(folder: string, site: LibrarySite): LibraryPacking {
  const fileOf = (format: LibraryFormat): string => join(folder, libraryFilePath('/', site.name, format));
  mkdirSync(dirname(fileOf('zip')), { recursive: true });
  const archive = openArchive(fileOf('zip'));
  const top = basename(fileOf('zip'), '.zip');
  const sums: string[] = [];
  const add = (path: string, content: Uint8Array): void => {
    archive.add(`${top}${path}`, pack(content));
    sums.push(sumLine(content, path.slice(1)));
  };
  return {
    add,
    finish(library, ledger) {
      for (const [path, text] of dataFiles(library, ledger)) add(path, Buffer.from(text));
      const identifier = urnOf(sha256Of(sums.join('')));
      const pieces = [...writeOneFile(library, readStyle('one-file'))].map((piece) => Buffer.from(piece));
      const oneFile = Buffer.concat(pieces);
      add(`/${basename(fileOf('html'))}`, oneFile);
      add('/README.txt', Buffer.from(writeReadme(library)));
      archive.add(`${top}/SHA256SUMS`, pack(Buffer.from(sums.join(''))));
      archive.close();
      writeFileSync(fileOf('html'), oneFile);
      packBook(fileOf('epub'), writeBook(library, { identifier, style: readStyle('epub') }));
      const outer = libraryFormats.map((format) => sumLine(readFileSync(fileOf(format)), basename(fileOf(format))));
      writeFileSync(join(folder, sitePaths.librarySums('/')), outer.join(''));
    },
  };
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
function sumLine(content: Uint8Array, path: string): string {
  return `${sha256Of(content)}  ${path}\n`;
}

/** Makes a name of a sum that no other edition has: a UUID of the eighth version, whose digits are anybody’s (RFC 9562). */
function urnOf(sum: string): string {
  const digits = `${sum.slice(0, 12)}8${sum.slice(12, 15)}8${sum.slice(15, 30)}`;
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

const styleFiles = {
  epub: ['editions/library/styles/text.css'],
  'one-file': ['styles/tokens.css', 'editions/library/styles/text.css', 'editions/library/styles/one-file.css'],
} as const;

/** Both forms share the rules of what a text is; the one file has the colours of the site, an e-book those of its reader. */
function readStyle(form: keyof typeof styleFiles): string {
  return styleFiles[form].map((path) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8')).join('\n');
}
