import { basename, dirname, extname, resolve } from 'node:path';
import { type RecordId, recordIdSchema } from '../../../src/domain/source-facts.ts';

/**
 * Makes an id of a symbol or the name of a file: lower case, everything that is no letter or digit a hyphen.
 *
 * @example makeRecordId('S/RES/661(1990)') => 's-res-661-1990'
 */
export function makeRecordId(words: string): RecordId | undefined {
  const id = words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const parsed = recordIdSchema.safeParse(id);
  return parsed.success ? parsed.data : undefined;
}

/** Gives the id of a new document: of its symbol, else of its file’s name. A text in its place already keeps its name. */
export function chooseId(file: string, symbol: string | undefined, sources: string): RecordId | undefined {
  const ofFile = makeRecordId(basename(file, extname(file)));
  const isInPlace = dirname(resolve(file)) === resolve(sources) && basename(file) === `${ofFile}.txt`;
  return isInPlace || symbol === undefined ? ofFile : makeRecordId(symbol);
}
