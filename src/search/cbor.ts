/**
 * Reads values of CBOR one after another, as far as the files of Pagefind use it: whole numbers, texts and arrays. It
 * throws when there is anything else than what is to be read. Source: RFC 8949, section 3.
 */
export interface CborReader {
  number(): number;
  text(): string;
  /** Reads the items of an array. */
  items<Item>(readItem: () => Item): Item[];
  /** Enters an array, whose items are then read as if they stood alone. */
  enter(): void;
  /** Passes over a value, and gives the means to read it after all. */
  pass(): () => CborReader;
  /** Gives how many bytes have been read. */
  place(): number;
}

const [negative, text, array] = [1, 3, 4];

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
  const readArgument = (wanted: number): number => {
    const kind = readHead();
    if (kind !== wanted) throw new Error(`CBOR of the kind ${kind} is not read here.`);
    return argument;
  };
  return {
    number: () => (readHead() === negative ? -1 - argument : argument),
    text() {
      const length = readArgument(text);
      at += length;
      return new TextDecoder().decode(bytes.subarray(at - length, at));
    },
    items(readItem) {
      const items = [];
      for (let left = readArgument(array); left > 0; left -= 1) items.push(readItem());
      return items;
    },
    enter: () => void readArgument(array),
    pass() {
      const start = at;
      for (let left = 1; left > 0; left -= 1) {
        const kind = readHead();
        if (kind === array) left += argument;
        else if (kind === text) at += argument;
      }
      return () => openCbor(bytes, start);
    },
    place: () => at,
  };
}
