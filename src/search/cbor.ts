/** A value of CBOR, as far as the files of Pagefind use it. Source: RFC 8949, section 3. */
export type CborValue = number | string | readonly CborValue[];

/** Reads values of CBOR one after another: whole numbers, texts and arrays. It throws when there is anything else. */
export interface CborReader {
  /** Reads the next value. */
  read(): CborValue;
  /** Reads the next value, which is a whole number. */
  number(): number;
  /** Enters the array that is next, and gives the number of its items, which are then read one by one. */
  enter(): number;
  /** Passes over the next value, and gives the means to read it after all, and what comes after it. */
  pass(): () => CborReader;
  /** Gives how many bytes have been read. */
  place(): number;
}

const [unsigned, negative, text, array] = [0, 1, 3, 4];

/** Gives a reader of bytes, from a place in them. */
export function openCbor(bytes: Uint8Array, from = 0): CborReader {
  let at = from;
  let argument = 0;
  const readHead = (): number => {
    const head = bytes[at] ?? 0;
    at += 1;
    argument = head & 31;
    if (argument > 26) throw new Error(`CBOR with an argument of the kind ${argument} is not read here.`);
    if (argument > 23) {
      const end = at + 2 ** (argument - 24);
      for (argument = 0; at < end; at += 1) argument = argument * 256 + (bytes[at] ?? 0);
    }
    return head >> 5;
  };
  const number = (): number => (readHead() === negative ? -1 - argument : argument);
  const read = (): CborValue => {
    const kind = readHead();
    if (kind === unsigned) return argument;
    if (kind === negative) return -1 - argument;
    if (kind === array) return Array.from({ length: argument }, read);
    if (kind !== text) throw new Error(`CBOR of the kind ${kind} is not read here.`);
    at += argument;
    return new TextDecoder().decode(bytes.subarray(at - argument, at));
  };
  const pass = (): (() => CborReader) => {
    const start = at;
    for (let left = 1; left > 0; left -= 1) {
      const kind = readHead();
      if (kind === array) left += argument;
      else if (kind === text) at += argument;
    }
    return () => openCbor(bytes, start);
  };
  const enter = (): number => (readHead() === array ? argument : 0);
  return { read, number, enter, pass, place: () => at };
}
