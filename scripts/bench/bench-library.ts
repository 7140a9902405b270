import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type MadeDocument, makeDocument } from './made-document.ts';

/** Gives the document of a library at an index. */
export type DocumentAt = (index: number) => MadeDocument;

/** Documents made from a seed. */
export function madeDocuments(seed: number): DocumentAt {
  return (index) => makeDocument(seed, index);
}

/**
 * Documents out of the `.txt` files of a folder, over and over, each as a resolution whose facts come from its name.
 *
 * @throws when the folder has none
 */
export async function readDocuments(folder: string): Promise<DocumentAt> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  const texts = await Promise.all(names.map(async (name) => readFile(join(folder, name), 'utf8')));
  if (texts.length === 0) throw new Error(`${folder} has no file that ends in “.txt”`);
  return (index) => {
    const name = names[index % names.length] ?? '';
    const words =
      name
        .slice(0, -'.txt'.length)
        .toLowerCase()
        .match(/[a-z0-9]+/g) ?? [];
    const round = Math.floor(index / names.length) + 1;
    const facts = { title: words.join(' '), symbol: `S/RES/${index + 1}`, organ: 'Security Council' };
    return {
      name: [...words, ...(round > 1 ? [round] : [])].join('-'),
      facts: { kind: 'resolution', language: 'en', extent: 'whole', ...facts, supplied: Object.keys(facts) },
      text: texts[index % texts.length] ?? '',
    };
  };
}

/** Writes a library of so many documents, and gives the bytes of their texts. */
export async function writeBenchLibrary(folder: string, documentAt: DocumentAt, count: number): Promise<number> {
  await mkdir(join(folder, 'sources'), { recursive: true });
  let bytes = 0;
  for (let index = 0; index < count; index += 1) bytes += await writeDocument(folder, documentAt(index));
  return bytes;
}

/** Changes one text of a library: one more paragraph at its end. */
export async function changeDocument(folder: string, document: MadeDocument): Promise<void> {
  await writeDocument(folder, { ...document, text: `${document.text.trimEnd()}\n\nA paragraph that is new here.\n` });
}

async function writeDocument(folder: string, { name, facts, text }: MadeDocument): Promise<number> {
  const bytes = Buffer.from(text);
  const all = { ...facts, sha256: createHash('sha256').update(bytes).digest('hex') };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  await writeFile(join(folder, 'sources', `${name}.txt`), bytes);
  await writeFile(join(folder, 'sources', `${name}.md`), ['---', ...lines, '---', ''].join('\n'));
  return bytes.length;
}

/** Gives when each file of a folder was last written, for telling afterwards which were written anew. */
export async function readWriteTimes(folder: string): Promise<ReadonlyMap<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(await Promise.all(files.map(async (file) => [file, (await stat(file)).mtimeMs] as const)));
}
