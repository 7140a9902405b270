import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { HtmlValidate, type RuleConfig, StaticConfigLoader } from 'html-validate';
import { z } from 'zod';
import { readBuiltSite } from '../../scripts/lib/built-site.ts';
import { testSite } from '../../scripts/lib/test-site.ts';

/** Every rule that the checker recommends, but for these, each with its reason. */
const exceptions: RuleConfig = {
  // Safari takes the role from a list whose marks a style sheet removes, so we say it again.
  'no-redundant-role': ['error', { exclude: ['list'] }],
  // The scripts are files of this site, and the policy admits no others.
  'require-sri': 'off',
  // A title has the name of a document in it, however long that is.
  'long-title': 'off',
  // The form that narrows the register does so as one types, and is there only where a script is.
  'wcag/h32': 'off',
};

const checker = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: exceptions,
  }),
);

const { pages } = await readBuiltSite(testSite, { base: '/', ledger: [] });

const fileOf = (path: string): string => join(path, path.endsWith('/') ? 'index.html' : '');

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { path } of pages) {
    const { results } = await checker.validateString(await readFile(join(testSite, fileOf(path)), 'utf8'));
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${path} ${ruleId}: ${message} (${selector})`);
    }
  }
  assert.deepEqual(faults, []);
});

test('a page that is not, is seen', async () => {
  const { valid } = await checker.validateString('<!doctype html><html lang="en"><p id="a"><p id="a"></html>');
  assert.equal(valid, false);
});

const hasJava = spawnSync('java', ['-version']).status === 0;

const wrong = '<!doctype html><html lang="en"><title>A</title><p id="a"><p id="a"></html>';

test('the Nu HTML Checker finds fault with no page, but with one that is wrong', {
  skip: !hasJava && 'no Java is here',
}, async () => {
  const copies = pages.map(
    async ({ path }) => [fileOf(path), await readFile(join(testSite, fileOf(path)), 'utf8')] as const,
  );
  const found = await askNu([...(await Promise.all(copies)), ['wrong.html', wrong]]);
  assert.deepEqual(found, ['wrong.html: Duplicate ID “a”.', 'wrong.html: The first occurrence of ID “a” was here.']);
});

const answerSchema = z.object({
  messages: z.array(z.object({ url: z.string(), message: z.string() })),
});

/**
 * Gives what the checker of the W3C says of pages, but for its one remark on roles: see the exceptions above. It does not
 * know the rules for loading ahead yet, nor nesting and layers, so that styles are left to it by hand.
 */
async function askNu(files: readonly (readonly [name: string, html: string])[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-nu-'));
  for (const [name, html] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    const known = html.replaceAll('type="speculationrules"', 'type="application/json"');
    await writeFile(join(folder, name), known.replaceAll(/<style>.*?<\/style>/gs, ''));
  }
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const options = ['--skip-non-html', '--exit-zero-always', '--format', 'json', '--stdout'];
  const { stdout } = await promisify(execFile)('java', ['-jar', jar, ...options, folder], { maxBuffer: 1e8 });
  await rm(folder, { recursive: true });
  return answerSchema
    .parse(JSON.parse(stdout))
    .messages.filter(({ message }) => !message.startsWith('The “list” role is unnecessary'))
    .map(({ url, message }) => `${url.slice(url.indexOf(folder) + folder.length + 1)}: ${message}`);
}
