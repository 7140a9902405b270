import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

/** Vite’s name of its helper that loads styles and modules ahead. */
const helper = '\0vite/preload-helper.js';

/**
 * Puts a plain import in the place of that helper: our styles stand in the page, the search box asks for its modules by
 * itself, and the helper is half as large as all that a page runs before that. Each module has the import for itself,
 * for what two share is one more file that a page waits for.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  configEnvironment: () => ({ build: { modulePreload: false } }),
  resolveId: (id, importer) => (id === helper ? `${helper}?${importer}` : undefined),
  load: (id) => (id.startsWith(helper) ? 'export const __vitePreload = (load) => load();' : undefined),
};

export default defineConfig({
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always', concurrency: 10 },
  integrations: [mdx()],
  // Smart punctuation would rewrite quotation marks and dashes, and we show what a text says.
  markdown: {
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  cacheDir: '.cache/astro',
  vite: {
    // What is small stands in the page and costs no request; the build hashes it, so that a strict policy can hold. What
    // waits in a template until it is wanted, the scripts of components named so, is no part of the page.
    build: { assetsInlineLimit: (file, content) => content.length < 2048 && !file.includes('Scripts.astro') },
    plugins: [plainImports],
  },
});
