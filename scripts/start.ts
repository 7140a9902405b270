import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { readOptions } from './lib/arguments.ts';
import { buildOptions, writeBuildOptions } from './lib/build-options.ts';

/** Builds the site of a library, and serves it to this machine when it is built. */
const values = readOptions({ ...buildOptions, port: { type: 'string' } });
const { out, base, port } = values;

const built = await run('build.ts', writeBuildOptions(values));
process.exitCode =
  built === 0
    ? await run('serve.ts', ['--dir', out, '--base', base, ...(port === undefined ? [] : ['--port', port])])
    : built;

/** Runs a script of ours to its end; a signal to this process is passed on to it. */
async function run(script: string, parts: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...parts], { stdio: 'inherit' });
  const passOn = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, passOn);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, passOn);
  return code ?? 1;
}
