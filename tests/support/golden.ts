import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const golden = new URL('../golden/', import.meta.url);
const isRenewing = process.env['UPDATE_GOLDEN'] === '1';

/** Compares a text with the golden file of that path, which a person has read and found right, or renews the file. */
export async function compareWithGolden(path: string, actual: string): Promise<void> {
  const file = new URL(path, golden);
  if (isRenewing) {
    await mkdir(dirname(fileURLToPath(file)), { recursive: true });
    await writeFile(file, actual);
  }
  assert.ok(
    existsSync(file),
    `There is no tests/golden/${path}. Make it with “UPDATE_GOLDEN=1 npm test”, then read it beside the source: every word and every anchor.`,
  );
  const expected = await readFile(file, 'utf8');
  assert.deepEqual(
    actual.split('\n'),
    expected.split('\n'),
    `tests/golden/${path} says otherwise. “UPDATE_GOLDEN=1 npm test” renews it; read what changed.`,
  );
}
