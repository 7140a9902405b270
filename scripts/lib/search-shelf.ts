import { readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { listedForm, splitWords } from '../../src/search/fold.ts';
import { signature } from '../../src/search/pagefind.ts';
import { shelfName } from '../../src/search/requests.ts';
import type { ShelfFile } from '../../src/search/shelf-file.ts';
import { type IndexList, readIndexList } from './index-list.ts';
import { readLastWords } from './last-words.ts';

/** What a fragment of Pagefind 1.6 says of a page. */
const fragmentSchema = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.object({ title: z.string(), symbol: z.string().optional() }),
  filters: z.record(z.string(), z.array(z.string())),
  anchors: z.array(z.object({ id: z.string(), title: z.string().optional(), location: z.number() })),
});
type Fragment = z.infer<typeof fragmentSchema>;

/**
 * Makes the shelf of an index out of what Pagefind has written, so that both can only say the same, and writes it into
 * the folder of the index. What cannot be read off it is given.
 *
 * @throws when the words of a page do not all stand in units, for then a hit could not be told its place
 */
export async function writeShelf(folder: string, named: Pick<ShelfFile, 'others' | 'authorities'>): Promise<void> {
  const fragments = await readFragments(join(folder, 'fragment'));
  const made = makeShelf(fragments, await readIndexList(folder), (address) => readLastWords(dirname(folder), address));
  const shelf: ShelfFile = { ...named, ...made };
  await writeFile(join(folder, shelfName), JSON.stringify(shelf));
}

/** Reads the fragments in a folder, whether each is a file or all are one. */
export async function readFragments(folder: string): Promise<Map<string, Fragment>> {
  const found = new Map<string, Fragment>();
  for (const name of (await readdir(folder)).sort()) {
    // One after another and at once, for a thousand promises take longer than a thousand small files.
    const text = gunzipSync(readFileSync(join(folder, name)))
      .toString()
      .slice(signature.length);
    const content: unknown = JSON.parse(text);
    const single = fragmentSchema.safeParse(content);
    const several = single.success
      ? { [name.slice(0, -'.pf_fragment'.length)]: single.data }
      : z.record(z.string(), fragmentSchema).parse(content);
    for (const [page, fragment] of Object.entries(several)) found.set(page, fragment);
  }
  return found;
}

/**
 * Makes the shelf of pages, given by the names of their fragments and by the list of their index; it has them by their
 * addresses. `lastWords` gives those of the units of a document, as they are printed.
 *
 * @throws when the list has a page without a fragment
 */
export function makeShelf(
  fragments: ReadonlyMap<string, Fragment>,
  { pages: listed, chunks }: IndexList,
  lastWords: (address: string) => ReadonlyMap<string, string | undefined>,
): Omit<ShelfFile, 'others' | 'authorities'> {
  const pages = [...fragments].sort(([, one], [, other]) => (one.url < other.url ? -1 : 1));
  const placeOf = new Map(pages.map(([page], place) => [page, place]));
  const files = new Set(listed.map(({ texts }) => texts));
  const organs = [...new Set(pages.map(([, { filters }]) => filters['organ']?.[0] ?? ''))].sort();
  const printed = new Set<string>();
  for (const [, { content, meta }] of pages) {
    for (const word of splitWords(`${content} ${meta.title}`)) printed.add(word);
  }
  const words = new Set([...printed].map(listedForm));
  return {
    chunks,
    places: listed.map(({ page }) => getPlace(placeOf, page)),
    texts: files.size === 1 ? [...files].join('') : '',
    documents: pages.map(([page, fragment]) => [
      page,
      fragment.url.replace(/^\//, ''),
      fragment.meta.symbol ?? '',
      ownTitle(fragment.meta),
      fragment.filters['year']?.[0] ?? '',
      organs.indexOf(fragment.filters['organ']?.[0] ?? ''),
      writeUnits(fragment, lastWords(fragment.url)),
    ]),
    organs,
    words: writeWords([...words].filter((word) => word !== '').sort()),
  };
}

function getPlace(placeOf: ReadonlyMap<string, number>, page: string): number {
  const place = placeOf.get(page);
  if (place === undefined) throw new Error(`The index has a page without a text, ${page}.`);
  return place;
}

/** A page is titled by its symbol and its title; on the shelf they stand apart. */
function ownTitle({ title, symbol }: Fragment['meta']): string {
  return symbol !== undefined && title.startsWith(`${symbol}, `) ? title.slice(symbol.length + 2) : title;
}

/** Writes units so that `readUnits` of the search reads them. */
function writeUnits({ url, content, anchors }: Fragment, lastWords: ReadonlyMap<string, string | undefined>): string {
  const units = anchors.filter(({ title }) => title !== undefined).sort((one, other) => one.location - other.location);
  if (units[0]?.location !== 0) throw new Error(`${url} has words before its first unit.`);
  const words = splitWords(content);
  let [lastStem, lastNumber] = ['', 0];
  return units
    .map(({ id, location }, index) => {
      const end = units[index + 1]?.location ?? words.length;
      const stop = words[end - 1] === `${lastWords.get(id)}.` ? '.' : '';
      const [, stem = '', number = ''] = /^(.*?)(\d*)$/.exec(id) ?? [];
      const goesOn = number !== '' && stem === lastStem && number === `${lastNumber + 1}`;
      [lastStem, lastNumber] = [stem, Number(number)];
      return `${goesOn ? ',' : `;${id} `}${end - location}${stop}`;
    })
    .join('')
    .slice(1);
}

/** Writes sorted words so that `readWords` of the search reads them. */
function writeWords(words: readonly string[]): string {
  let last = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === last[shared]) shared += 1;
      last = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join('\n');
}
