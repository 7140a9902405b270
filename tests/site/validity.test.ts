import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { HtmlValidate, type RuleConfig, StaticConfigLoader } from 'html-validate';
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

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { path } of pages) {
    const file = join(testSite, path, path.endsWith('/') ? 'index.html' : '');
    const { results } = await checker.validateString(await readFile(file, 'utf8'));
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
