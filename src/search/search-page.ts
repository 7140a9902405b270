import { type Hit, rankHits } from './hits.ts';
import { mergeIndexes } from './merge-indexes.ts';
import { loadPagefind } from './pagefind.ts';

/** The parts of the search page that the script fills. */
export interface SearchPage {
  readonly query: string;
  readonly pagefindPath: string;
  /** The same of the other sites that are searched with this one. */
  readonly mergedPaths: readonly string[];
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
}

/** No reader goes through more documents than this; a better query is quicker. */
const mostPages = 30;

/** Shows what the library has for the query in the address of the page. */
export async function showResults({
  query,
  pagefindPath,
  mergedPaths,
  input,
  status,
  results,
}: SearchPage): Promise<void> {
  input.value = query;
  if (query.trim() === '') return;
  document.title = `${query} · ${document.title}`;
  status.textContent = 'Searching…';
  try {
    const pagefind = await loadPagefind(pagefindPath);
    const unreached = await mergeIndexes(pagefind, mergedPaths);
    const found = await pagefind.search(query);
    const hits = rankHits(await Promise.all(found.results.slice(0, mostPages).map(async (result) => result.data())));
    results.replaceChildren(...hits.map(hitElement));
    status.textContent = [summary(hits.length, query), ...unreached.map(notSearched)].join(' ');
  } catch {
    status.textContent =
      'Search cannot be reached. It works on the built site: run “npm run build”, then “npm run serve”.';
  }
}

/** @example summary(1, 'Seoul') => '1 passage for “Seoul”.' */
function summary(count: number, query: string): string {
  const number = count === 0 ? 'No' : `${count}`;
  return `${number} ${count > 1 ? 'passages' : 'passage'} for “${query}”.`;
}

/** @example notSearched('two.example.org') => 'two.example.org could not be searched.' */
function notSearched(site: string): string {
  return `${site} could not be searched.`;
}

function hitElement({ label, url, excerpt }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = label;
  const words = document.createElement('p');
  words.append(...markedWords(excerpt));
  item.append(link, words);
  return item;
}

/** Takes an excerpt apart into text and marked words; nothing else of it reaches the page. */
function markedWords(excerpt: string): (string | HTMLElement)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    const words = node.textContent ?? '';
    if (node.nodeName !== 'MARK') return words;
    const mark = document.createElement('mark');
    mark.textContent = words;
    return mark;
  });
}
