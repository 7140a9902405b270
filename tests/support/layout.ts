import type { Page } from 'playwright-core';

/** Two things of a page that stand on each other, each by its name. */
export type Overlap = readonly [string, string];

/** What stands in the margins of a text, beside it and in it: no two of them may meet. */
const apart = '.text, .side-note, .margin a, .company-button, .back, .facts, .masthead > *, .switch';

/**
 * Finds what stands on what, by the lines of words and not by the boxes around them: a note that is opened within a
 * paragraph is in its box, and must not be on its words.
 */
export async function findOverlaps(page: Page): Promise<Overlap[]> {
  return page.evaluate((selector) => {
    const nameOf = (element: Element): string =>
      `${element.className} ${element.id || element.getAttribute('aria-label') || (element.textContent ?? '').slice(0, 30)}`;
    const words = (element: Element): DOMRect[] => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const boxes: DOMRect[] = [];
      while (walker.nextNode()) {
        if (walker.currentNode.parentElement?.closest(selector) !== element) continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        boxes.push(...range.getClientRects());
      }
      return boxes;
    };
    const boxesOf = (element: Element): DOMRect[] =>
      element.matches('.margin a, .back') ? [element.getBoundingClientRect()] : words(element);
    const placed = [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility())
      .flatMap((element) =>
        boxesOf(element)
          .filter(({ width, height }) => width > 1 && height > 1)
          .map((box) => ({ element, box })),
      )
      .sort((one, other) => one.box.top - other.box.top);
    const found = new Map<string, [string, string]>();
    placed.forEach(({ element, box }, index) => {
      for (const other of placed.slice(index + 1)) {
        if (other.box.top > box.bottom - 2) break;
        if (other.element === element) continue;
        if (other.box.left > box.right - 2 || box.left > other.box.right - 2) continue;
        const pair: [string, string] = [nameOf(element), nameOf(other.element)];
        found.set(pair.join(), pair);
      }
    });
    return [...found.values()];
  }, apart);
}

/** Tells by how many pixels a page is wider than its window. */
export async function findExcess(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Finds what is to be hit with a finger and is smaller than 24 pixels: links and buttons that do not stand in a sentence. */
export async function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '.margin a, .back, .contents a, .row a, .site-name, .row label, button, input, select',
      ),
    ]
      .filter((element) => element.checkVisibility() && !element.matches('label input'))
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        return Math.min(width, height) < 23.9
          ? `${element.className} ${element.textContent}: ${width} × ${height}`
          : [];
      }),
  );
}

/** Where something is in its page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Gives where the first thing that a selector names is, from the top of the page. */
export async function boxOf(page: Page, selector: string): Promise<Box> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top: top + scrollY, bottom: bottom + scrollY };
    });
}
