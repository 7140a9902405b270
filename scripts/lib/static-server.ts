import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type HeaderRule, headerRules, headersFile, headersOf, parseHeaders } from './headers.ts';
import { readIfPresent } from './library.ts';
import { type Answer, answer, sayInText } from './static-answer.ts';

/** What to serve, and where: `base` is the path the site is built for, `portAttempts` how many ports may be tried. */
export interface ServerOptions {
  readonly folder: string;
  readonly port: number;
  readonly base?: string;
  readonly portAttempts?: number;
}

/** A server at work: the address of the site's first page, and the way to stop it. */
export interface RunningServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Only this machine may ask. A number, because “localhost” can mean another program's ::1. */
const host = '127.0.0.1';

/**
 * Serves a built site to this machine alone, with the headers that the build wrote for its host, at the first free port of those it may
 * try. Port 0 means any free one.
 */
export async function startServer({
  folder,
  port,
  base = '/',
  portAttempts = 1,
}: ServerOptions): Promise<RunningServer> {
  const path = `/${base}/`.replaceAll(/\/+/g, '/');
  const server = createServer((request, response) => {
    answer(folder, path, request)
      .catch(() => sayInText(500, 'This file cannot be read.'))
      .then(async (given) => send(request, response, given, headersFor(folder, path, request)))
      .catch(() => response.destroy());
  });
  const taken = await listen(server, port, portAttempts);
  return {
    url: `http://${host}:${taken}${path}`,
    close: async () => close(server),
  };
}

/** Tells whether an error says that a port is in use. */
export function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

async function listen(server: Server, port: number, attempts: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    if (attempts <= 1 || port >= 65_535 || !isPortTaken(error)) throw error;
    server.removeAllListeners('listening');
    return listen(server, port + 1, attempts - 1);
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

async function close(server: Server): Promise<void> {
  const closed = promisify(server.close.bind(server))();
  server.closeAllConnections();
  await closed;
}

/** For a folder that has no file of headers, not being built by this program: its styles may be anything. */
const anyStyle = ["'unsafe-inline'"];

/** Gives the headers of a path: those of the built site, read anew, for a build may take its place at any time. */
function headersFor(folder: string, base: string, request: IncomingMessage): Record<string, string> {
  const text = readIfPresent(join(folder, headersFile));
  const rules: HeaderRule[] = text === undefined ? headerRules({ base, styles: anyStyle }) : parseHeaders(text);
  const path = request.url ?? base;
  return headersOf(rules, path.startsWith(base) ? path : base);
}

/** What no rule caches, and whatever is not there, is asked for anew each time. */
function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Answer,
  { 'Cache-Control': caching = 'no-cache', ...rules }: Record<string, string>,
): void {
  const length = status === 304 ? {} : { 'Content-Length': body?.length ?? 0 };
  response.writeHead(status, {
    ...rules,
    'Cache-Control': status === 200 || status === 304 ? caching : 'no-cache',
    ...headers,
    ...length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
