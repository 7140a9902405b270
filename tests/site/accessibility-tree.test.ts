import { test } from 'node:test';
import { compareWithGolden } from '../support/golden.ts';
import { useTestSite } from '../support/site.ts';

const site = useTestSite();

test('what a screen reader is given of a resolution is what a person has read and found right', async () => {
  const { page } = await site.open('/resolutions/e-res-1997-2/', { viewport: { width: 1280, height: 900 } });
  const tree = await page.locator('body').ariaSnapshot();
  await compareWithGolden('e-res-1997-2/accessibility-tree.yml', `${tree}\n`);
  await page.close();
});
