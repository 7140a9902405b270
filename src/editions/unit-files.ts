import type { Anchor } from '../domain/anchor.ts';
import type { UnitFormat } from '../domain/permalink.ts';
import { writePortion } from './akoma-ntoso/portion.ts';
import { prepareWriting } from './akoma-ntoso/writing.ts';
import { akomaNtosoSource, type FileSource } from './files.ts';
import { unitFiles } from './unit-data.ts';

/** A file of a unit. */
export interface UnitFormFile {
  readonly anchor: Anchor;
  readonly format: UnitFormat;
  readonly content: string;
}

/** Writes each unit of a document as data, and as a portion of the document in Akoma Ntoso. */
export function* writeUnitFiles(source: FileSource): Generator<UnitFormFile> {
  const { record, units, references, site } = source;
  const writing = prepareWriting(akomaNtosoSource(source));
  for (const file of unitFiles(site.base, record, units, references)) {
    const { anchor } = file;
    yield { anchor, format: 'json', content: JSON.stringify(file) };
    yield { anchor, format: 'xml', content: writePortion(writing, anchor) };
  }
}
