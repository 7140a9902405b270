import { spawnSync } from 'node:child_process';
import { testSite } from './lib/test-site.ts';

/** Runs everything that proves the project, in the order in which a fault is cheapest to find; stops at the first. */
const named = process.argv.slice(2);
const node = process.execPath;

run('format and lint', 'node_modules/.bin/biome', ['check', '.']);
run('types', node, ['node_modules/astro/bin/astro.mjs', 'check']);
run('records', node, ['scripts/ingest.ts', '--check', '--quiet']);
run('site', node, ['scripts/build.ts', '--out', testSite]);
run('tests', node, ['--test', '--test-concurrency=2', ...(named.length > 0 ? named : ['tests/**/*.test.ts'])]);

function run(name: string, command: string, parts: readonly string[]): void {
  console.log(`\n— ${name}`);
  const began = performance.now();
  const { status } = spawnSync(command, parts, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
  });
  console.log(`— ${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  if (status !== 0) process.exit(status ?? 1);
}
