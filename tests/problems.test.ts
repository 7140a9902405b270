import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chdir, cwd } from 'node:process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findStaleProblems, ingestLibrary } from '../scripts/lib/ingest-library.ts';
import { formatReport } from '../scripts/lib/report.ts';
import { type Problem, type ProblemCode, problemCatalogue } from '../src/domain/problem.ts';

/**
 * One folder for each code that a library can cause: a library that has the problem, and the report that an editor who
 * stands in the folder reads. Generated records are compared only where the folder has some.
 */
const folders = fileURLToPath(new URL('./problems/', import.meta.url));

/** The codes that only the program itself or the check of a built site can raise, and the test that proves each. */
const provedElsewhere: Readonly<Partial<Record<ProblemCode, string>>> = {
  'text-not-conserved': 'ingest/conserve.test.ts',
  'option-invalid': 'add.test.ts',
  'text-already-held': 'add.test.ts',
  'id-taken': 'add.test.ts',
  'symbol-already-held': 'add.test.ts',
  'fact-not-found': 'add.test.ts',
  'write-failed': 'add.test.ts',
  'build-failed': 'faults.test.ts',
  'broken-link': 'check-site.test.ts',
  'duplicate-html-id': 'check-site.test.ts',
  'unindexed-anchor': 'check-site.test.ts',
  'nameless-link': 'check-site.test.ts',
  'foreign-request': 'check-site.test.ts',
};

const isRenewing = process.env['UPDATE_GOLDEN'] === '1';
const present = readdirSync(folders);

async function problemsIn(folder: string): Promise<Problem[]> {
  const before = cwd();
  chdir(folder);
  try {
    const library = await ingestLibrary('.');
    return [...library.problems, ...(existsSync('records') ? findStaleProblems('.', library) : [])];
  } finally {
    chdir(before);
  }
}

describe('every problem that a library can cause is reported as its folder says', () => {
  for (const code of present) {
    it(code, async () => {
      const problems = await problemsIn(`${folders}${code}`);
      assert.ok(
        problems.some((problem) => problem.code === code),
        `the library of ${code} does not have that problem`,
      );
      const report = formatReport(problems);
      const expected = `${folders}${code}/expected.txt`;
      if (isRenewing) writeFileSync(expected, report);
      assert.ok(
        existsSync(expected),
        `There is no tests/problems/${code}/expected.txt. Make it with “UPDATE_GOLDEN=1 npm test”, then read it as an editor would.`,
      );
      assert.equal(report, readFileSync(expected, 'utf8'));
    });
  }
});

describe('every problem code is proved', () => {
  for (const code of Object.keys(problemCatalogue).filter((each) => !present.includes(each))) {
    it(code, () => {
      const test = Object.entries(provedElsewhere).find(([each]) => each === code)?.[1];
      assert.ok(test, `${code} has no folder in tests/problems: make a library there that has the problem`);
      const file = new URL(test, import.meta.url);
      assert.ok(existsSync(file), `tests/${test} is to prove ${code}, and is not there`);
      const text = readFileSync(file, 'utf8');
      assert.ok(text.includes(code), `tests/${test} does not speak of ${code}`);
    });
  }

  it('and no folder is of a code that is gone', () => {
    assert.deepEqual(
      present.filter((code) => !Object.hasOwn(problemCatalogue, code)),
      [],
    );
  });
});

it('every problem tells a place, what is the case, and what to do', async () => {
  for (const code of present) {
    for (const { place, reason, hint } of await problemsIn(`${folders}${code}`)) {
      assert.match(place.file, /^[^/]/, code);
      assert.match(reason, /^\S.*[.”)]$/s, code);
      assert.match(hint, /^\p{Ll}.*\S$/su, code);
    }
  }
});
