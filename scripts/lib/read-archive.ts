import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import type { Packed } from './archive.ts';

/** The lengths of what stands before a file’s bytes, of its row in the list, and of what ends an archive; see `openArchive`. */
const headLength = 30;
const rowLength = 46;
const endLength = 22;

/** Reads what an archive that `openArchive` wrote has, by path; the bytes of the files are left as they are packed. */
export function readArchive(file: string): Map<string, Packed> {
  const bytes = readFileSync(file);
  const packed = new Map<string, Packed>();
  let at = bytes.readUInt32LE(bytes.length - endLength + 16);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [length, size, nameLength] = [
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 24),
      bytes.readUInt16LE(at + 28),
    ];
    const start = bytes.readUInt32LE(at + 42) + headLength + nameLength;
    packed.set(bytes.toString('utf8', at + rowLength, at + rowLength + nameLength), {
      bytes: bytes.subarray(start, start + length),
      size,
      sum: bytes.readUInt32LE(at + 16),
    });
    at += rowLength + nameLength;
  }
  return packed;
}

/** Gives the content of a packed file. */
export function unpack({ bytes }: Packed): Uint8Array {
  return inflateRawSync(bytes);
}
