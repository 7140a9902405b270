import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type MessagePort, parentPort } from 'node:worker_threads';
import { type AstroIntegration, build } from 'astro';
import { pageFileOf } from './page-file.ts';
import { pagesTaskSchema, type SentPage } from './render-pages.ts';

/** Renders the pages of a library with Astro, which is loaded while the library is ingested; sends each as it is made. */
if (parentPort === null) throw new Error('Pages are rendered in a thread that the build starts.');
const [task]: unknown[] = await once(parentPort, 'message');
const { root, base, host, folder, outDir, cacheDir } = pagesTaskSchema.parse(task);
// The pages and the files of documents are being written into the same folder, so it is not emptied.
const integrations = [takePages(parentPort, { base, folder })];
const vite = { build: { emptyOutDir: false } };
const site = host === undefined ? {} : { site: host };
await build({ root, base, ...site, outDir, cacheDir, integrations, logLevel: 'error', vite });

/**
 * Writes each page that is rendered, at once, and sends it with its address without the base. Left to itself, Astro 7.3
 * waits for the disk five times for each, which takes as long as to render a small one.
 */
function takePages(port: MessagePort, { base, folder }: { base: string; folder: string }): AstroIntegration {
  const takePage = (address: string, html: ArrayBuffer): void => {
    const file = join(folder, pageFileOf(address));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, new Uint8Array(html));
    port.postMessage({ address, html } satisfies SentPage, [html]);
  };
  return {
    name: 'take-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          async render(request, options) {
            const rendered = await prerenderer.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
            // Only Astro knows by which name a host looks for the page of what is not there.
            if (!isPage || options.routeData.route === '/404') return rendered;
            takePage(`/${new URL(request.url).pathname.slice(base.length)}`, await response.arrayBuffer());
            // Without a body there is nothing for Astro to write.
            return new Response(null, response);
          },
        })),
    },
  };
}
