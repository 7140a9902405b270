/** Where the test command builds the site that the tests look at; `dist` stays as it is. */
export const testSite = '.cache/test-site';
