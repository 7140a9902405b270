import { findCarriedWords } from './carried-words.ts';
import { makeCombobox } from './combobox.ts';
import { markWords } from './marks.ts';
import type { IndexPlace } from './pagefind.ts';

/**
 * What every box needs, once a reader means to search: one file, for each file more is one more to wait for. The search
 * page takes it from here too, so that it stays one.
 */
export { createSearcher } from './searcher.ts';

/** Makes a box search: as a combobox, or, on the search page, with its results. Marks the words carried to this page. */
export async function startSearch(form: HTMLFormElement): Promise<void> {
  const words = findCarriedWords();
  if (words.length > 0) markWords(words);
  const input = form.querySelector('input');
  const folder = form.dataset['index'];
  if (!input || folder === undefined) return;
  const index: IndexPlace = { folder, fetchFile: async (address) => fetch(address) };
  if (form.dataset['kind'] !== 'page') return makeCombobox(form, input, index);
  const { runResultsPage } = await import('./results-page.ts');
  runResultsPage(index, input);
}
