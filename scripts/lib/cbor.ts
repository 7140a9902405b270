/** A value of CBOR, as far as Pagefind’s list of pages uses it. Source: RFC 8949, section 3. */
export type CborValue = number | string | readonly CborValue[];

const [unsigned, negative, text, array] = [0, 1, 3, 4];

/**
 * Reads a value of CBOR: whole numbers, texts and arrays.
 *
 * @throws when there is anything else in it
 */
export function readCbor(bytes: Buffer): CborValue {
  let at = 0;
  const readArgument = (info: number): number => {
    if (info < 24) return info;
    const length = 2 ** (info - 24);
    if (length > 4) throw new Error(`CBOR with an argument of ${length} bytes is not read here.`);
    at += length;
    return bytes.readUIntBE(at - length, length);
  };
  const readValue = (): CborValue => {
    const head = bytes.readUInt8(at);
    at += 1;
    const kind = head >> 5;
    const argument = readArgument(head & 31);
    if (kind === unsigned) return argument;
    if (kind === negative) return -1 - argument;
    if (kind === array) return Array.from({ length: argument }, readValue);
    if (kind !== text) throw new Error(`CBOR of kind ${kind} is not read here.`);
    at += argument;
    return bytes.toString('utf8', at - argument, at);
  };
  return readValue();
}
