import { makeCombobox } from './combobox.ts';
import { readMarks } from './marked-address.ts';
import type { IndexPlace } from './pagefind.ts';

/**
 * What every box needs, once a reader means to search: one file, for each file more is one more to wait for. The search
 * page takes it from here too, so that it stays one.
 */
export { createSearcher } from './searcher.ts';

/** Makes a box search: as a combobox, or, on the search page, with its results. Marks the words that the address wants marked. */
export async function startSearch(form: HTMLFormElement): Promise<void> {
  const words = readMarks(location.search);
  // Few pages are come to by a search; where the marks cannot be had, the words are there without.
  if (words.length > 0) void import('./marks.ts').then(({ markWords }) => markWords(words)).catch(() => undefined);
  const input = form.querySelector('input');
  const folder = form.dataset['index'];
  if (!input || folder === undefined) return;
  // What was asked for ahead and failed is handed out as failed, once: it is asked for again.
  const fetchFile: IndexPlace['fetchFile'] = async (address) => fetch(address).catch(async () => fetch(address));
  const index: IndexPlace = { folder, fetchFile };
  if (form.dataset['kind'] !== 'page') return makeCombobox(form, input, index);
  (await import('./results-page.ts')).runResultsPage(index, input);
}
