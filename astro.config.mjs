import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  integrations: [mdx()],
  // Smart punctuation would rewrite quotation marks and dashes, and we show what a text says.
  markdown: {
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  // A page whose cacheKey and modules are those of the last build is not rendered again.
  experimental: { incrementalBuild: true },
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  cacheDir: '.cache/astro',
  // A script of ours is always a file of ours, so that a strict Content-Security-Policy can hold.
  vite: { build: { assetsInlineLimit: 0 } },
});
