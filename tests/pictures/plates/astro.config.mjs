import { defineConfig } from 'astro/config';

export default defineConfig({
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
});
