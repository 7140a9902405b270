import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { headersFile } from './headers.ts';
import { mediaTypeOf } from './media-type.ts';

/** What a static site says to a request. */
export interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: Buffer;
}

type Found = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'folder' };

/** The encodings offered, the better one first. Brotli's own highest quality would make a reader wait. */
const encoders: ReadonlyMap<string, (body: Buffer) => Promise<Buffer>> = new Map([
  [
    'br',
    async (body: Buffer) =>
      promisify(brotliCompress)(body, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
      }),
  ],
  ['gzip', async (body: Buffer) => promisify(gzip)(body)],
]);

/** Answers a request from the files of a folder, for a site whose paths begin with `base`. Never leaves the folder. */
export async function answer(folder: string, base: string, request: IncomingMessage): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return sayInText(405, 'Pages can only be read here.', {
      Allow: 'GET, HEAD',
    });
  }
  const url = URL.parse(`http://site${request.url ?? '/'}`);
  const path = url ? decodePath(url.pathname) : undefined;
  if (!url || path === undefined) return sayInText(400, 'This address cannot be read.');

  const found = await find(folder, base, path);
  if (found?.kind === 'folder')
    return {
      status: 308,
      headers: { Location: `${url.pathname}/${url.search}` },
    };
  if (found) return sendFile(200, found.path, request);

  const page = await find(folder, '/', '/404.html');
  return page?.kind === 'file' ? sendFile(404, page.path, request) : sayInText(404, 'There is no such page.');
}

/** Says one sentence, where there is no page to say it. */
export function sayInText(status: number, text: string, headers: OutgoingHttpHeaders = {}): Answer {
  return {
    status,
    headers: { ...headers, 'Content-Type': mediaTypeOf('.txt').type },
    body: Buffer.from(`${text}\n`),
  };
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Finds what a path means: a file, a folder that was asked for without its closing slash, or nothing of this site. */
async function find(folder: string, base: string, path: string): Promise<Found | undefined> {
  if (`${path}/` === base) return { kind: 'folder' };
  if (!path.startsWith(base) || path.includes('//') || path.includes('\0')) return undefined;
  const name = path.slice(base.length);
  if (name === headersFile) return undefined;
  try {
    const root = await realpath(folder);
    const wanted = await realpath(join(root, name.endsWith('/') || name === '' ? `${name}index.html` : name));
    if (!wanted.startsWith(root + sep)) return undefined;
    if ((await stat(wanted)).isFile()) return { kind: 'file', path: wanted };
    return (await stat(join(wanted, 'index.html'))).isFile() ? { kind: 'folder' } : undefined;
  } catch {
    return undefined;
  }
}

async function sendFile(status: number, file: string, request: IncomingMessage): Promise<Answer> {
  const body = await readFile(file);
  const { type, isText } = mediaTypeOf(file);
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = {
    ETag: etag,
    ...(isText ? { Vary: 'Accept-Encoding' } : {}),
  };
  if (status === 200 && isKnown(etag, request)) return { status: 304, headers };

  const typed = { ...headers, 'Content-Type': type };
  const [encoding, encode] = (isText && [...encoders].find(([name]) => accepts(name, request))) || [];
  if (!encoding || !encode) return { status, headers: typed, body };
  return {
    status,
    headers: { ...typed, 'Content-Encoding': encoding },
    body: await encode(body),
  };
}

function isKnown(etag: string, request: IncomingMessage): boolean {
  const known = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim());
  return known.includes(etag) || known.includes('*');
}

/** @example accepts('br', a request with “gzip, br;q=0”) => false */
function accepts(encoding: string, request: IncomingMessage): boolean {
  const accepted = `${request.headers['accept-encoding'] ?? ''}`.replaceAll(' ', '').split(',');
  return accepted.some((one) => {
    const [name, weight = ''] = one.split(';');
    return name === encoding && !/^q=0(\.0*)?$/.test(weight);
  });
}
