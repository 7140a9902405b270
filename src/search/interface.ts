/**
 * What every box needs, once a reader means to search: one file, for each file more is one more to wait for. The search
 * page takes it from here too, so that it stays one.
 */
export { makeCombobox } from './combobox.ts';
export { markWords } from './marks.ts';
export { createSearcher } from './searcher.ts';
