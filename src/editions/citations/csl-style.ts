import CSL from 'citeproc';
import type { CslItem } from '../bibliography/csl-json.ts';
import locale from './styles/locale-en-us.json' with { type: 'json' };

/** An item in the words of a style, which carry `<i>` and character references. */
export interface StyledItem {
  /** The entry in a list of references. */
  readonly reference: () => string;
  /** The citation in a text or note, with what is put at its locator, or after it all. */
  readonly cite: (extra?: { readonly locator?: string; readonly suffix?: string }) => string;
}

/** Puts an item into a style; the item before it is then no longer to be asked. */
export type CslStyle = (item: CslItem) => StyledItem;

/**
 * Makes ready a style of the Citation Style Language, in English. Its rules are read when it is first used, and then
 * once for all items.
 */
export function makeCslStyle(style: unknown): CslStyle {
  let current: CslItem | undefined;
  let count = 0;
  const makeEngine = () =>
    new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: () => current }, style, 'en-US', true);
  let engine: ReturnType<typeof makeEngine> | undefined;
  return (item) => {
    engine ??= makeEngine();
    const ready = engine;
    // The engine keeps what it knows of an id, and a record that was changed has the same.
    count += 1;
    const id = `${count}`;
    current = { ...item, id };
    return {
      reference: () => {
        ready.updateItems([id]);
        const [entry = ''] = ready.makeBibliography()[1];
        return entry.replaceAll(/<\/?div[^>]*>/g, '').trim();
      },
      cite: (extra = {}) => ready.makeCitationCluster([{ id, ...extra }]),
    };
  };
}
