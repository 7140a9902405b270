import { recordPath } from '../../src/domain/permalink.ts';
import type { CorpusRecord } from '../../src/domain/record.ts';
import type { RegisterEntry } from '../../src/references/register.ts';
import { libraries } from './libraries.ts';

/** The libraries whose pictures are built and looked at in a browser. */
export const plates = Object.entries(libraries).map(([name, graph]) => ({ name: name.replaceAll(' ', '-'), graph }));

/** An address of an entry of the register, as a site would have it. */
export function referencePath({ id, record }: RegisterEntry): string {
  return record === undefined ? `/references/${id}/` : recordAddress(record);
}

/** An address of a document. */
export function recordAddress(record: CorpusRecord): string {
  return recordPath('/', record);
}
