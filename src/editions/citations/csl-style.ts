import CSL from 'citeproc';
import type { CslItem } from '../bibliography/csl-json.ts';
import locale from './styles/locale-en-us.json' with { type: 'json' };

/** A style of the Citation Style Language, ready to write citations. Its words carry `<i>` and character references. */
export interface CslStyle {
  /** Gives the entry of an item in a list of references. */
  readonly reference: (item: CslItem) => string;
  /** Gives the citation of an item in a text or note, with what the style puts at a locator, or after it all. */
  readonly cite: (item: CslItem, extra?: { readonly locator?: string; readonly suffix?: string }) => string;
}

/** Makes a style ready, in English: its rules are read once, however many items are then written. */
export function makeCslStyle(style: unknown): CslStyle {
  let current: CslItem | undefined;
  const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: () => current }, style, 'en-US', true);
  const load = (item: CslItem): void => {
    engine.updateItems([]);
    current = item;
    engine.updateItems([item.id]);
  };
  return {
    reference: (item) => {
      load(item);
      const [entry = ''] = engine.makeBibliography()[1];
      return entry.replaceAll(/<\/?div[^>]*>/g, '').trim();
    },
    cite: (item, extra = {}) => {
      load(item);
      const cluster = { citationItems: [{ id: item.id, ...extra }], properties: { noteIndex: 1 } };
      return engine.previewCitationCluster(cluster, [], [], 'html');
    },
  };
}
