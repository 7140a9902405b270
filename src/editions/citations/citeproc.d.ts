/** The part of citeproc-js that we use; the package has no types of its own. */
declare module 'citeproc' {
  interface Sys {
    readonly retrieveLocale: (language: string) => unknown;
    readonly retrieveItem: (id: string) => unknown;
  }

  interface CitedItem {
    readonly id: string;
    readonly locator?: string;
    readonly suffix?: string;
  }

  class Engine {
    constructor(sys: Sys, style: unknown, language: string, forceLanguage: boolean);
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [unknown, readonly string[]];
    makeCitationCluster(items: readonly CitedItem[]): string;
  }

  const CSL: { readonly Engine: typeof Engine };

  export { CSL as default };
}
