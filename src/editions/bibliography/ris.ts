import type { CorpusRecord } from '../../domain/record.ts';
import type { Unit } from '../../domain/unit.ts';
import { noteOf } from './csl-json.ts';
import { bibliographicKinds } from './kinds.ts';

/**
 * Writes a record, or one of its units, as a reference in RIS: a tag and a value on each line, which ends as the format
 * demands. An organ has a comma after its name, by which readers of RIS know that it has no family name; one with a
 * comma within its name would be taken apart all the same, and is given as publisher only. Source: RIS format
 * specification, Research Information Systems.
 *
 * @param address the absolute address of the page, or of the unit on it; absent where nobody has told the host
 */
export function writeRis(record: CorpusRecord, address: string | undefined, unit?: Unit): string {
  const { id, kind, title, organ, symbol, date, place, language } = record;
  const { ris, genre } = bibliographicKinds[kind];
  const fields: readonly [string, string | undefined][] = [
    ['TY', ris],
    ['TI', title],
    ['AU', organ === undefined || organ.includes(',') ? undefined : `${organ},`],
    ['PB', organ],
    ['M3', genre],
    ['SN', symbol],
    ['PY', date?.slice(0, 4)],
    ['DA', date?.replaceAll('-', '/')],
    ['CY', place],
    ['N1', noteOf(record, unit)],
    ['LA', language],
    ['UR', address],
    ['ID', unit === undefined ? id : `${id}-${unit.anchor}`],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${oneLine(value)}\r\n`)).join('');
}

/** A value is of one line, and has no character that ends one. */
function oneLine(value: string): string {
  return value.replaceAll(/[\s\p{Cc}]+/gu, ' ');
}
