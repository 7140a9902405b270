import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { recordPath } from '../../src/domain/permalink.ts';
import { citationForms } from '../../src/editions/citations/citations.ts';
import { quotationText } from '../../src/editions/citations/quotation.ts';
import { findViolations } from '../support/axe.ts';
import { copyBy, paste } from '../support/clipboard.ts';
import { readRecord } from '../support/read-record.ts';
import { useTestSite } from '../support/site.ts';

const site = useTestSite();
const resolution = '/resolutions/e-res-1997-2/';
const mayCopy: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'], reducedMotion: 'reduce' };

/** Opens a page on the day on which the golden files were written, where it is that day already. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await site.open(path, { ...mayCopy, timezoneId: 'Pacific/Kiritimati', ...options });
  await page.clock.setFixedTime('2026-11-20T12:00:00Z');
  return page;
}

async function openDialog(page: Page, label: string): Promise<void> {
  await page.getByRole('link', { name: `Cite ${label}`, exact: true }).click();
  await page.getByRole('dialog').waitFor();
}

/** What the dialog gives for a passage: all citations, as a golden file has them, and the words of the quotation. */
interface Given {
  readonly citations: string;
  readonly words: string;
}

/** Chooses passages in the dialog, each by the anchors of its ends, and gives what the dialog gives for each. */
async function choose(page: Page, passages: readonly (readonly string[])[]): Promise<Given[]> {
  return page.evaluate(async (asked) => {
    const anchors = [...document.querySelectorAll('[data-unit]')].map(({ id }) => id);
    const [begin, end] = document.querySelectorAll<HTMLSelectElement>('dialog select');
    const select = (list: HTMLSelectElement | undefined, index: number): void => {
      if (list) list.selectedIndex = index;
      list?.dispatchEvent(new Event('change'));
    };
    const given: Given[] = [];
    for (const [first = '', last] of asked) {
      select(begin, anchors.indexOf(first) + 1);
      if (last !== undefined) select(end, anchors.indexOf(last) - anchors.indexOf(first));
      const citations = [...document.querySelectorAll('dialog dt')]
        .map((label) => `${label.textContent}: ${label.nextElementSibling?.textContent}`)
        .join('\n')
        .replaceAll(location.origin, 'https://example.org');
      const button = [...document.querySelectorAll<HTMLElement>('dialog button')].find((one) =>
        one.ariaLabel?.startsWith('Copy as quotation'),
      );
      button?.click();
      while (button && button.textContent !== 'Copied') await new Promise((resolve) => setTimeout(resolve, 5));
      const [words = ''] = button ? (await navigator.clipboard.readText()).split(/\n\n[^\n]*$/) : [];
      given.push({ citations, words });
    }
    return given;
  }, passages);
}

for (const id of readdirSync(new URL('../golden/', import.meta.url))) {
  test(`${id}: what the page cites, each unit and ranges, is as in the golden file, and what it quotes is the words`, async () => {
    const golden = readFileSync(new URL(`../golden/${id}/citations.txt`, import.meta.url), 'utf8');
    const { record, units } = readRecord(id);
    const blocks = golden
      .trim()
      .split('\n\n')
      .map((block) => /^# (?:the document|([^ ]+)(?: to ([^ ]+))?)\n(.*)$/s.exec(block) ?? [])
      .map(([, first, last, citations]) => ({ passage: [first, last].filter((end) => end !== undefined), citations }));
    const page = await open(recordPath('/', record));
    await openDialog(page, 'this document');
    const given = await choose(
      page,
      blocks.map(({ passage }) => passage),
    );
    for (const [index, { passage, citations }] of blocks.entries()) {
      assert.equal(given[index]?.citations, citations);
      const [first = -1, last = first] = passage.map((end) => units.findIndex(({ anchor }) => anchor === end));
      const quoted = first < 0 ? '' : quotationText(units.slice(first, last + 1), []).trimEnd();
      assert.equal(given[index]?.words, quoted);
    }
    await page.close();
  });
}

test('a citation is copied by one click as plain text and as HTML, and that is said; so it is where a browser has only the older way', async () => {
  const page = await open(resolution);
  await page.locator('#op-2').hover();
  await openDialog(page, 'operative paragraph 2');
  await page.getByRole('button', { name: 'Copy Chicago, note' }).click();
  await page.getByRole('status').filter({ hasText: 'Copied Chicago, note' }).waitFor();
  const { text, html } = await paste(page);
  const address = new URL('#op-2', page.url()).href;
  assert.ok(text.endsWith(`para. 2, ${address} (unofficial copy).`), text);
  assert.ok(html.includes(`para. 2, <a href="${address}">${address}</a> (unofficial copy).`), html);
  await page.keyboard.press('Escape');

  await page.evaluate(() => Reflect.deleteProperty(window, 'ClipboardItem'));
  await openDialog(page, 'this document');
  const byCommand = await copyBy(page, 'Copy OSCOLA type');
  assert.match(byCommand.text, /^ECOSOC Res 1997\/2 .* accessed 21 November 2026$/);
  assert.match(byCommand.html, /<a href="http/);
  await page.close();
});

test('all of it is done with the keyboard alone', async () => {
  const page = await open(`${resolution}#op-1`);
  const tabTo = async (name: string): Promise<void> => {
    const focused = async () =>
      page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
    for (let presses = 0; presses < 20 && !(await focused()).startsWith(name); presses += 1)
      await page.keyboard.press('Tab');
    assert.ok((await focused()).startsWith(name), `${name}, but found ${await focused()}`);
  };
  await tabTo('Cite operative paragraph 2');
  const box = await page.locator(':focus').boundingBox();
  assert.ok(box && box.width >= 24 && box.height >= 24, 'large enough a target');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Cite paragraph 2', exact: true }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('heading', { name: 'Cite paragraphs 2 to 4' }).waitFor();
  await tabTo('Copy United Nations, footnote');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  assert.match((await paste(page)).text, /, paras\. 2–4 \(unofficial copy: http:.*\?to=op-4#op-2\)\.$/);
  await page.keyboard.press('Escape');
  assert.equal(await page.getByRole('dialog').count(), 0);
  assert.equal(await page.locator(':focus').getAttribute('aria-label'), 'Cite operative paragraph 2');
  await page.close();
});

describe('a range', () => {
  const marked = async (page: Page) =>
    page.locator('.in-range [data-unit]').evaluateAll((all) => all.map(({ id }) => id));

  test('has one address, which marks it, until the reader goes elsewhere', async () => {
    const page = await open(`${resolution}?to=op-4#op-2`);
    await page.locator('.in-range').first().waitFor();
    assert.deepEqual(await marked(page), ['op-2', 'op-3', 'op-4']);
    const gaps = await page.locator('.in-range').evaluateAll((all) =>
      all.slice(1).map((unit, index) => {
        const { bottom } = all[index]?.getBoundingClientRect() ?? unit.getBoundingClientRect();
        const reach = -Number.parseFloat(getComputedStyle(all[index] ?? unit, '::before').insetBlockEnd);
        return unit.getBoundingClientRect().top - bottom - reach;
      }),
    );
    assert.ok(
      gaps.every((gap) => gap <= 0),
      `one mark, but for gaps of ${gaps} pixels`,
    );
    await page.getByRole('link', { name: 'Link to preambular paragraph 1' }).click();
    await page.waitForURL(new URL(`${resolution}#pp-1`, page.url()).href);
    assert.deepEqual(await marked(page), []);
    await page.goBack();
    await page.locator('.in-range').first().waitFor();
    assert.deepEqual(await marked(page), ['op-2', 'op-3', 'op-4']);
    await page.close();
  });

  test('is offered of words that are selected, and so are exactly those words as a quotation', async () => {
    const page = await open(resolution);
    await page.evaluate(() => {
      const range = new Range();
      const [start, end] = [document.querySelector('#pp-2')?.firstChild, document.querySelector('#pp-3')];
      if (start) range.setStart(start, 0);
      if (end) range.setEnd(end, 6);
      getSelection()?.addRange(range);
    });
    const { text, html } = await copyBy(page, 'Copy as quotation');
    assert.match(
      text,
      /^“Recalling also the .* on international migration,\n\n“Recalling further .* Copenhagen Declaration on Social Development and the”\n\nEconomic and Social Council resolution 1997\/2, second to third preambular paragraphs \(unofficial copy: http:.*\?to=pp-3#pp-2\)\.$/,
    );
    assert.match(html, /<blockquote cite="http:[^"]*#pp-2"><p[^>]*><i[^>]*>Recalling also<\/i> the /);
    await page.getByRole('button', { name: 'Cite second to third preambular paragraphs' }).click();
    await page.getByRole('heading', { name: 'Cite the second to third preambular paragraphs' }).waitFor();
    assert.deepEqual(await marked(page), ['pp-2', 'pp-3']);
    await page.close();
  });
});

test('the page of a unit has its citations copied too, and its words', async () => {
  const page = await open(`${resolution}op-1/`, { bypassCSP: true });
  await page.locator('#cite').scrollIntoViewIfNeeded();
  assert.match(
    (await copyBy(page, 'Copy OSCOLA type')).text,
    /, para 1 <http:[^ ]*\/#op-1> .* accessed 21 November 2026$/,
  );
  await page.getByRole('button', { name: 'Copy as quotation' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /^Copied$/ })
    .waitFor();
  const { text } = await paste(page);
  assert.match(
    text,
    /^“Urges both .*\n\nEconomic and Social Council resolution 1997\/2, para\. 1 \(unofficial copy: http/s,
  );
  assert.deepEqual(await findViolations(page), []);
  await page.close();
});

test('without script the citations are there, and a range leads to its first paragraph', async () => {
  const { page } = await site.open(`${resolution}?to=op-4#op-2`, { javaScriptEnabled: false });
  assert.equal(await page.locator(':target').getAttribute('id'), 'op-2');
  await page.getByRole('link', { name: 'Cite this document', exact: true }).click();
  const citation = page.getByText('E.S.C. Res. 1997/2, U.N. Doc. E/RES/1997/2 (July 18, 1997)');
  assert.ok(await citation.isVisible());
  assert.equal(await page.getByText('accessed').count(), 0);
  await page.close();
});

test('the dialog breaks no rule of axe, at 320 pixels nothing is too wide, and no way to cite is printed', async () => {
  const page = await open(resolution, { bypassCSP: true, viewport: { width: 320, height: 700 } });
  await openDialog(page, 'this document');
  await choose(page, [['op-2', 'op-4']]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await findViolations(page), [], colorScheme);
  }
  const excess = await page.evaluate(() =>
    [document.documentElement, document.querySelector('dialog')].map(
      (one) => (one?.scrollWidth ?? 0) - (one?.clientWidth ?? 0),
    ),
  );
  assert.deepEqual(excess, [0, 0]);
  await page.keyboard.press('Escape');
  await page.emulateMedia({ media: 'print' });
  assert.ok((await page.locator('[data-cite]').count()) > 10);
  assert.equal(await page.locator('[data-cite]:visible, .citations:visible').count(), 0);
  await page.close();
});

test('the page about the texts says whose rules each form follows', async () => {
  const page = await open('/about/');
  const said = await page.getByRole('listitem').allInnerTexts();
  for (const { label, source } of Object.values(citationForms)) assert.ok(said.includes(`${label}: ${source}`), label);
  await page.close();
});
