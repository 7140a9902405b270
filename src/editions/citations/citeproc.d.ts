/** The part of citeproc-js that we use; the package has no types of its own. */
declare module 'citeproc' {
  interface Sys {
    readonly retrieveLocale: (language: string) => unknown;
    readonly retrieveItem: (id: string) => unknown;
  }

  interface Cluster {
    readonly citationItems: readonly { readonly id: string; readonly locator?: string; readonly suffix?: string }[];
    readonly properties: { readonly noteIndex: number };
  }

  class Engine {
    constructor(sys: Sys, style: unknown, language: string, forceLanguage: boolean);
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [unknown, readonly string[]];
    previewCitationCluster(cluster: Cluster, before: readonly [], after: readonly [], format: 'html'): string;
  }

  const CSL: { readonly Engine: typeof Engine };

  export { CSL as default };
}
