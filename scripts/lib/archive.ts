import { closeSync, openSync, writeFileSync } from 'node:fs';
import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A file as it stands in an archive. */
export interface Packed {
  /** Its bytes, deflated. */
  readonly bytes: Uint8Array;
  /** How many bytes the file has, and what `crc32` makes of them. */
  readonly size: number;
  readonly sum: number;
}

/** Packs the content of a file. */
export function pack(content: Uint8Array): Packed {
  // zlib keeps the room it is given until memory is short: for a small file, no more than that can need.
  const chunkSize = Math.min(Math.max(content.length, constants.Z_MIN_CHUNK), gathered);
  return { bytes: deflateRawSync(content, { chunkSize }), size: content.length, sum: crc32(content) };
}

/** A ZIP file that is being written; of what is in it, only the list is in memory. */
export interface Archive {
  /** Adds a file. */
  add(path: string, packed: Packed): void;
  /** Writes the list of files, which closes the archive. */
  close(): void;
}

/** The first day that a ZIP file can name: every file in it is of that day, so that nothing depends on the clock. */
const firstDay = (1 << 5) | 1;

/** What unpacks the files: version 2.0, or 4.5 where there are more of them than the older form can count. */
const version = 20;
const versionOfMany = 45;
const mostOfOlderForm = 0xffff - 1;

/** The number of 4.4.5 for deflated bytes. */
const deflated = 8;

/** Made on Unix, where anybody may read the files and their owner write them. */
const madeBy = (3 << 8) | versionOfMany;
const mode = 0o100644;

/** How many bytes are gathered, by copying, before they are written: a system takes many small pieces slower than one. */
const gathered = 1 << 20;

/**
 * Opens a ZIP file (PKWARE, “APPNOTE.TXT – .ZIP File Format Specification” 6.3.10, with ZIP64 for more than 65,534
 * files). It is written here because a library has many thousand small files: of the packages that write ZIP, fflate cannot
 * count so many, yazl takes a time that grows with their square, and each takes three to five times the time of this.
 *
 * @param most how many files it may have before the newer form is used
 */
export function openArchive(file: string, most = mostOfOlderForm): Archive {
  const out = openSync(file, 'w');
  const list: Buffer[] = [];
  const waiting = Buffer.alloc(gathered);
  let held = 0;
  let written = 0;
  const flush = (): void => {
    writeFileSync(out, waiting.subarray(0, held));
    held = 0;
  };
  const write = (...pieces: readonly Uint8Array[]): void => {
    for (const piece of pieces) {
      if (held + piece.length > gathered) flush();
      if (piece.length > gathered) writeFileSync(out, piece);
      else {
        waiting.set(piece, held);
        held += piece.length;
      }
      written += piece.length;
    }
  };
  return {
    add(path, packed) {
      const name = Buffer.from(path);
      const facts = factsOf(packed, name);
      const [opening, place] = [
        fields([4, 0x02014b50], [2, madeBy]),
        fields([6, 0], [4, mode * 0x10000], [4, written]),
      ];
      list.push(Buffer.concat([opening, facts, place, name]));
      write(fields([4, 0x04034b50]), facts, name, packed.bytes);
    },
    close() {
      const start = written;
      for (const row of list) write(row);
      write(closing({ count: list.length, isMany: list.length > most }, start, written));
      flush();
      closeSync(out);
    },
  };
}

/** What is told of a file before its bytes and again in the list: 4.3.7 and 4.3.12 of the specification. */
function factsOf({ bytes, size, sum }: Packed, name: Uint8Array): Buffer {
  return fields(
    [2, version],
    [2, 0],
    [2, deflated],
    [2, 0],
    [2, firstDay],
    [4, sum],
    [4, bytes.length],
    [4, size],
    [2, name.length],
    [2, 0],
  );
}

/** What ends an archive: 4.3.14 to 4.3.16. A count that is too great for the last record stands in the one before it. */
function closing({ count, isMany }: { count: number; isMany: boolean }, start: number, end: number): Buffer {
  const shown = isMany ? 0xffff : count;
  const sizes = [end - start, start];
  const last = fields(
    [4, 0x06054b50],
    [4, 0],
    [2, shown],
    [2, shown],
    ...sizes.map((size) => [4, size] as const),
    [2, 0],
  );
  if (!isMany) return last;
  const many = fields([4, 0x06064b50], [8, 44], [2, madeBy], [2, versionOfMany], [8, 0], [8, count], [8, count]);
  const places = fields(...sizes.map((size) => [8, size] as const));
  return Buffer.concat([many, places, fields([4, 0x07064b50], [4, 0], [8, end], [4, 1]), last]);
}

/** Writes numbers one after the other, each in so many bytes, the lowest first. */
function fields(...numbers: readonly (readonly [bytes: number, value: number])[]): Buffer {
  const buffer = Buffer.alloc(numbers.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of numbers) {
    buffer.writeUIntLE(value, at, Math.min(bytes, 6));
    at += bytes;
  }
  return buffer;
}
