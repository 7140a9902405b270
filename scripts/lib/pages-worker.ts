import { once } from 'node:events';
import { type MessagePort, parentPort } from 'node:worker_threads';
import { type AstroIntegration, build } from 'astro';
import { pagesTaskSchema, type SentPage } from './render-pages.ts';

/** Renders the pages of a library with Astro, which is loaded while the library is ingested; sends each as it is made. */
if (parentPort === null) throw new Error('Pages are rendered in a thread that the build starts.');
const [task]: unknown[] = await once(parentPort, 'message');
const { root, base, host, folder, cacheDir } = pagesTaskSchema.parse(task);
// The files of documents are being written into the same folder, so it is not emptied.
const integrations = [sendPages(parentPort, base)];
const vite = { build: { emptyOutDir: false } };
const site = host === undefined ? {} : { site: host };
await build({ root, base, ...site, outDir: folder, cacheDir, integrations, logLevel: 'error', vite });

/** Sends a copy of each page that is rendered, with its address without the base. */
function sendPages(port: MessagePort, base: string): AstroIntegration {
  return {
    name: 'send-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          async render(request, options) {
            const rendered = await prerenderer.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
            if (!isPage) return rendered;
            const html = await response.arrayBuffer();
            const copy = new Response(html, response);
            const address = `/${new URL(request.url).pathname.slice(base.length)}`;
            port.postMessage({ address, html } satisfies SentPage, [html]);
            return copy;
          },
        })),
    },
  };
}
