import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useTestSite } from '../support/site.ts';
import { ownQueries } from './own-queries.ts';
import { resultsOf, typeQuery } from './search-page.ts';

const site = useTestSite();

for (const [claim, queries] of Object.entries(ownQueries)) {
  describe(claim, () => {
    test(`${queries.length} queries`, async () => {
      const { page, consoleMessages } = await site.open('/search/');
      const answers: (readonly [string, string | undefined])[] = [];
      for (const [query] of queries) {
        await typeQuery(page, query);
        answers.push([query, (await resultsOf(page))[0]]);
      }
      assert.deepEqual(answers, queries);
      assert.deepEqual(consoleMessages, []);
      await page.close();
    });
  });
}
