import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

/**
 * Puts a plain import in the place of Vite’s helper, which loads styles and modules ahead: our styles stand in the page,
 * the search box asks for its modules by itself, and the helper is half as large as all that a page runs before that.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  configEnvironment: () => ({ build: { modulePreload: false } }),
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
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
    // What is small stands in the page and costs no request; the build hashes it, so that a strict policy can hold.
    build: { assetsInlineLimit: 2048 },
    plugins: [plainImports],
  },
});
