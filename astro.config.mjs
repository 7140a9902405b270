import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

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
  // A script of ours is always a file of ours, so that a strict Content-Security-Policy can hold.
  vite: { build: { assetsInlineLimit: 0 } },
});
