import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A command that ran to its end: what it said, how long it took, and the most memory it held. */
export interface MeasuredRun {
  readonly output: string;
  readonly seconds: number;
  /** Bytes, of the command and all processes it started, at one time. */
  readonly peak: number;
  /** The seconds of each step, as the command itself gives them. */
  readonly steps: ReadonlyMap<string, number>;
}

/** How often the memory of the processes is looked at, in milliseconds. */
const lookEvery = 100;

/** Where there is no /proc to look into, a process says at its end what it held at most. */
const sayPeak = `data:text/javascript,process.once('exit',()=>console.log('peak',process.resourceUsage().maxRSS))`;

/**
 * Runs one of the project's scripts in a process of its own, and measures it.
 *
 * @throws with what the script said when it fails
 */
export async function runMeasured(script: string, parts: readonly string[]): Promise<MeasuredRun> {
  const path = join(import.meta.dirname, '..', script);
  const imports = canLook ? [] : ['--import', sayPeak];
  const began = performance.now();
  const child = spawn(process.execPath, [...imports, path, ...parts], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)));
  let peak = 0;
  const look = (): void => {
    peak = Math.max(peak, child.pid === undefined ? 0 : memoryOf(child.pid));
  };
  const timer = canLook ? setInterval(look, lookEvery) : undefined;
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const seconds = (performance.now() - began) / 1000;
  clearInterval(timer);
  const output = said.join('');
  if (code !== 0) throw new Error(`${script} failed:\n${output}`);
  const saidPeak = Number(/^peak (\d+)$/m.exec(output)?.[1] ?? 0) * 1024;
  return { output, seconds, peak: Math.max(peak, saidPeak), steps: readSteps(output) };
}

/** @example readSteps('pages      1.27 s  …') => new Map([['pages', 1.27]]) */
function readSteps(output: string): Map<string, number> {
  return new Map([...output.matchAll(/^(\S+) +(\d+\.\d+) s\b/gm)].map(([, name = '', time]) => [name, Number(time)]));
}

const canLook = existsSync('/proc/self/status');

/** The memory that a process and those below it hold now; at least the most that one of them ever held. */
function memoryOf(root: number): number {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readProcess);
  const ours = new Set([root]);
  // A process is listed after the one that started it, but for numbers that begin anew; so look until none is added.
  for (let before = 0; before < ours.size; ) {
    before = ours.size;
    for (const { pid, parent } of processes) if (ours.has(parent)) ours.add(pid);
  }
  const held = processes.filter(({ pid }) => ours.has(pid));
  const together = held.reduce((sum, { now }) => sum + now, 0);
  return Math.max(together, ...held.map(({ most }) => most));
}

function readProcess(name: string): { pid: number; parent: number; now: number; most: number }[] {
  try {
    const status = readFileSync(`/proc/${name}/status`, 'utf8');
    const number = (key: string): number => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return [{ pid: Number(name), parent: number('PPid'), now: number('VmRSS') * 1024, most: number('VmHWM') * 1024 }];
  } catch {
    return [];
  }
}
