import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { z } from 'zod';

const versionsSchema = z.record(z.string(), z.string()).default({});

const manifestSchema = z.object({
  dependencies: versionsSchema,
  devDependencies: versionsSchema,
});

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      optionalDependencies: versionsSchema,
    }),
  ),
});

async function readJson(name: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(`../${name}`, import.meta.url), 'utf8'));
}

const { dependencies, devDependencies } = manifestSchema.parse(await readJson('package.json'));
const { packages } = lockSchema.parse(await readJson('package-lock.json'));

/** Lists the keys under which Node would look for a package, from the asking package outwards. */
function placesFor(name: string, askedBy: string): string[] {
  const here = `${askedBy === '' ? '' : `${askedBy}/`}node_modules/${name}`;
  if (askedBy === '') return [here];
  const outer = askedBy.lastIndexOf('/node_modules/');
  return [here, ...placesFor(name, outer === -1 ? '' : askedBy.slice(0, outer))];
}

it('The lock file has every optional dependency of every package, so that “npm ci” accepts it', () => {
  const missing = Object.entries(packages).flatMap(([key, { optionalDependencies }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesFor(name, key).some((place) => place in packages))
      .map((name) => `${name}, asked for by ${key}`),
  );
  assert.deepEqual(missing, []);
});

it('Every direct dependency has one exact version, and the lock file has the same', () => {
  for (const [name, version] of Object.entries({
    ...dependencies,
    ...devDependencies,
  })) {
    assert.match(version, /^\d+\.\d+\.\d+$/, name);
    assert.equal(packages[`node_modules/${name}`]?.version, version, name);
  }
});

it('The lock file names no registry', () => {
  const resolved = Object.entries(packages).flatMap(([key, entry]) => (entry.resolved === undefined ? [] : [key]));
  assert.deepEqual(resolved, []);
});
