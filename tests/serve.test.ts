import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { isPortTaken, startServer } from '../scripts/lib/static-server.ts';

interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const longPage = `<!doctype html><title>Resolutions</title>${'<p>Recalling its resolution 58/208</p>'.repeat(50)}`;

const files = {
  'index.html': '<!doctype html><title>Pilcrow</title>',
  '404.html': '<!doctype html><title>Not found</title>',
  'resolutions/index.html': longPage,
  'résumé.txt': 'UNESCO – “Culture”',
  'site.css': 'p { color: black }',
  'site.js': 'export {};',
  'record.json': '{}',
  'record.xml': '<record/>',
  'mark.svg': '<svg/>',
  'engine.wasm': '\0asm',
  'pagefind/en.pf_meta': 'bytes',
  'empty/note.txt': 'a folder without a page',
};

let parent: string;
let site: string;
let server: Awaited<ReturnType<typeof startServer>>;

before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'pilcrow-serve-'));
  site = join(parent, 'dist');
  await writeFile(join(parent, 'secret.txt'), 'secret');
  await mkdir(`${site}-drafts`);
  await writeFile(join(`${site}-drafts`, 'secret.txt'), 'secret');
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(site, name, '..'), { recursive: true });
    await writeFile(join(site, name), text);
  }
  server = await startServer({ folder: site, port: 0, base: '/' });
});

after(async () => {
  await server.close();
  await rm(parent, { recursive: true, force: true });
});

/** Sends a path as it is written: `fetch` would tidy it first. */
async function ask(
  path: string,
  method = 'GET',
  headers: Record<string, string> = {},
  at = server.url,
): Promise<Reply> {
  const { hostname, port } = new URL(at);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ hostname, port, path, method, headers }, resolve).on('error', reject).end();
  });
  return {
    status: response.statusCode,
    headers: response.headers,
    body: Buffer.concat(await response.toArray()),
  };
}

describe('A page', () => {
  it('is the index.html of its folder', async () => {
    const { status, body } = await ask('/resolutions/');
    assert.equal(status, 200);
    assert.equal(body.toString(), longPage);
  });

  it('is found by a query and by an encoded name', async () => {
    assert.equal((await ask('/?q=culture')).status, 200);
    assert.equal((await ask('/r%C3%A9sum%C3%A9.txt')).body.toString(), files['résumé.txt']);
  });

  it('without its closing slash is redirected for good, with its query', async () => {
    const { status, headers } = await ask('/resolutions?print=1');
    assert.equal(status, 308);
    assert.equal(headers.location, '/resolutions/?print=1');
  });

  it('that is not there is answered with 404.html and status 404', async () => {
    for (const path of ['/nowhere/', '/nowhere', '/empty/', '/empty', '/site.css/', '//resolutions/']) {
      const { status, body } = await ask(path);
      assert.equal(status, 404, path);
      assert.equal(body.toString(), files['404.html'], path);
    }
  });

  it('is under the base path, where the site has one', async () => {
    const based = await startServer({
      folder: site,
      port: 0,
      base: '/pilcrow',
    });
    try {
      assert.match(based.url, /^http:\/\/127\.0\.0\.1:\d+\/pilcrow\/$/);
      assert.equal((await ask('/pilcrow/resolutions/', 'GET', {}, based.url)).status, 200);
      assert.equal((await ask('/pilcrow/resolutions', 'GET', {}, based.url)).headers.location, '/pilcrow/resolutions/');
      assert.equal((await ask('/pilcrow', 'GET', {}, based.url)).headers.location, '/pilcrow/');
      assert.equal((await ask('/resolutions/', 'GET', {}, based.url)).status, 404);
    } finally {
      await based.close();
    }
  });
});

describe('A file outside the site', () => {
  it('is not given for a path that climbs', async () => {
    const climbs = ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/resolutions/..%2f..%2fsecret.txt'];
    for (const path of [...climbs, '/..%5csecret.txt', '/..%2fdist-drafts/secret.txt', '/site.css%00.txt']) {
      const { status, body } = await ask(path);
      assert.equal(status, 404, path);
      assert.doesNotMatch(body.toString(), /secret/, path);
    }
  });

  it('is not given through a symbolic link', {
    skip: process.platform === 'win32',
  }, async () => {
    await symlink(join(parent, 'secret.txt'), join(site, 'link.txt'));
    assert.equal((await ask('/link.txt')).status, 404);
  });
});

describe('An answer', () => {
  it('tells the type of each file', async () => {
    const types = {
      '/': 'text/html; charset=utf-8',
      '/r%C3%A9sum%C3%A9.txt': 'text/plain; charset=utf-8',
      '/site.css': 'text/css; charset=utf-8',
      '/site.js': 'text/javascript; charset=utf-8',
      '/record.json': 'application/json; charset=utf-8',
      '/record.xml': 'application/xml; charset=utf-8',
      '/mark.svg': 'image/svg+xml; charset=utf-8',
      '/engine.wasm': 'application/wasm',
      '/pagefind/en.pf_meta': 'application/octet-stream',
    };
    for (const [path, type] of Object.entries(types))
      assert.equal((await ask(path)).headers['content-type'], type, path);
  });

  it('carries the same protective headers whatever its status', async () => {
    for (const [path, method] of [
      ['/', 'GET'],
      ['/nowhere', 'GET'],
      ['/resolutions', 'GET'],
      ['/', 'POST'],
      ['/%', 'GET'],
    ] as const) {
      const { headers } = await ask(path, method);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['referrer-policy'], 'strict-origin-when-cross-origin');
      assert.match(`${headers['content-security-policy']}`, /^default-src 'self'; script-src 'self'; /);
    }
  });

  it('is compressed as the reader accepts it, and only if it is text', async () => {
    const brotli = await ask('/resolutions/', 'GET', {
      'Accept-Encoding': 'gzip, deflate, br',
    });
    assert.equal(brotli.headers['content-encoding'], 'br');
    assert.equal(brotli.headers.vary, 'Accept-Encoding');
    assert.equal(brotliDecompressSync(brotli.body).toString(), longPage);

    const gzipped = await ask('/resolutions/', 'GET', {
      'Accept-Encoding': 'gzip, br;q=0',
    });
    assert.equal(gzipped.headers['content-encoding'], 'gzip');
    assert.equal(gunzipSync(gzipped.body).toString(), longPage);

    const { headers } = await ask('/pagefind/en.pf_meta', 'GET', {
      'Accept-Encoding': 'br',
    });
    assert.equal(headers['content-encoding'], undefined);
  });

  it('is 304 and empty when the reader has this version already', async () => {
    const { etag = '' } = (await ask('/resolutions/')).headers;
    const again = await ask('/resolutions/', 'GET', {
      'If-None-Match': `"other", ${etag}`,
    });
    assert.equal(again.status, 304);
    assert.equal(again.body.length, 0);
    assert.equal((await ask('/resolutions/', 'GET', { 'If-None-Match': '"other"' })).status, 200);
  });

  it('to HEAD has the headers of GET and no body', async () => {
    const { headers, body } = await ask('/resolutions/', 'HEAD');
    assert.equal(headers['content-encoding'], undefined);
    assert.equal(headers['content-length'], `${longPage.length}`);
    assert.equal(body.length, 0);
  });

  it('refuses every other method, and an address that cannot be read', async () => {
    const { status, headers } = await ask('/', 'POST');
    assert.equal(status, 405);
    assert.equal(headers.allow, 'GET, HEAD');
    assert.equal((await ask('/%')).status, 400);
  });
});

describe('A port in use', () => {
  it('is an error, unless further ports may be tried', async () => {
    const port = Number(new URL(server.url).port);
    await assert.rejects(startServer({ folder: site, port }), isPortTaken);
    const next = await startServer({ folder: site, port, portAttempts: 20 });
    assert.ok(Number(new URL(next.url).port) > port);
    await next.close();
  });
});
