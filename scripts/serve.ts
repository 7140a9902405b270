import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readOptions } from './lib/arguments.ts';
import { buildOptions } from './lib/build-options.ts';
import { restoreFormer } from './lib/staging.ts';
import { isPortTaken, type RunningServer, startServer } from './lib/static-server.ts';

/** Serves the built site to this machine. Without `--port`, the next free port is taken if the usual one is in use. */
const values = readOptions({
  dir: { type: 'string', default: 'dist' },
  port: { type: 'string' },
  base: buildOptions.base,
});
const port = values.port === undefined ? 4321 : Number(values.port);

await restoreFormer(resolve(values.dir));
if (!existsSync(resolve(values.dir))) {
  give(`There is no folder “${values.dir}” to serve: run “npm run build” first.`);
} else if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  give(`“${values.port}” is not a port: give a whole number from 0 to 65535.`);
} else {
  try {
    const portAttempts = values.port === undefined ? 20 : 1;
    announce(
      await startServer({
        folder: resolve(values.dir),
        port,
        base: values.base,
        portAttempts,
      }),
    );
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    give(`Port ${port} is in use: stop the program that uses it, or give another port with --port.`);
  }
}

function announce({ url, close }: RunningServer): void {
  console.log(`Pilcrow is at ${url} — stop it with Ctrl-C.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
}

function give(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
