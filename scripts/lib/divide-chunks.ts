import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { openCbor } from '../../src/search/cbor.ts';
import { signature } from '../../src/search/pagefind.ts';

/** So many bytes before compression make a chunk, about a quarter of them after it. Pagefind makes chunks of 60,000. */
const chunkBytes = 20_000;

const [text, array] = [3, 4];

/** The bytes of a word of a chunk with its pages, as Pagefind wrote them. */
interface IndexedWord {
  readonly word: string;
  readonly bytes: Uint8Array;
}

/**
 * Divides the chunks of the index in a folder into smaller ones, in Pagefind's own format: a reader fetches the chunk of
 * a word for the sake of that word. The list of the index then has the new ones.
 */
export async function divideChunks(folder: string): Promise<void> {
  const index = join(folder, 'index');
  const divided = await Promise.all(
    (await readdir(index)).map(async (name) => {
      const chunks = divide(await readWords(join(index, name)));
      await rm(join(index, name));
      return Promise.all(chunks.map(async (words) => writeChunk(index, words)));
    }),
  );
  const chunks = divided.flat().sort((one, other) => Buffer.compare(Buffer.from(one.first), Buffer.from(other.first)));
  const rows = chunks.flatMap(({ first, last, name }) => [head(array, 3), ...[first, last, name].map(writeText)]);
  await rewriteList(folder, Buffer.concat([head(array, chunks.length), ...rows]));
}

async function readWords(path: string): Promise<IndexedWord[]> {
  const content = await readContent(path);
  const cbor = openCbor(content);
  cbor.enter();
  return cbor.items(() => {
    const start = cbor.place();
    cbor.enter();
    const word = cbor.text();
    cbor.pass();
    cbor.pass();
    return { word, bytes: content.subarray(start, cbor.place()) };
  });
}

function divide(words: readonly IndexedWord[]): IndexedWord[][] {
  const chunks: IndexedWord[][] = [];
  let size = chunkBytes;
  for (const word of words) {
    if (size + word.bytes.length > chunkBytes) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(word);
    size += word.bytes.length;
  }
  return chunks;
}

async function writeChunk(index: string, words: readonly IndexedWord[]) {
  const bytes = Buffer.concat([head(array, 1), head(array, words.length), ...words.map((one) => one.bytes)]);
  const name = `unknown_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
  await writeContent(join(index, `${name}.pf_index`), bytes);
  return { name, first: words[0]?.word ?? '', last: words.at(-1)?.word ?? '' };
}

/** Puts other chunks in the place of those that the list of an index has third, and leaves the rest as it is. */
async function rewriteList(folder: string, chunks: Uint8Array): Promise<void> {
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.pf_meta'))) {
    const content = await readContent(join(folder, name));
    const cbor = openCbor(content);
    cbor.enter();
    cbor.pass();
    cbor.pass();
    const start = cbor.place();
    cbor.pass();
    await writeContent(
      join(folder, name),
      Buffer.concat([content.subarray(0, start), chunks, content.subarray(cbor.place())]),
    );
  }
}

async function readContent(path: string): Promise<Uint8Array> {
  return (await promisify(gunzip)(await readFile(path))).subarray(signature.length);
}

async function writeContent(path: string, content: Uint8Array): Promise<void> {
  await writeFile(path, await promisify(gzip)(Buffer.concat([Buffer.from(signature), content]), { level: 9 }));
}

/** Writes what a value of CBOR begins with. Source: RFC 8949, section 3. */
function head(kind: number, argument: number): Buffer {
  if (argument < 24) return Buffer.from([(kind << 5) | argument]);
  if (argument < 0x100) return Buffer.from([(kind << 5) | 24, argument]);
  return Buffer.from([(kind << 5) | 25, argument >> 8, argument & 0xff]);
}

function writeText(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([head(text, bytes.length), bytes]);
}
