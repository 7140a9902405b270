import { makeElement } from './elements.ts';
import { listedForm } from './fold.ts';

/** The name by which the style sheet knows the marks. */
const highlightName = 'searched';

/**
 * Marks words in the paragraph that the address names, without touching its text, and gives a reader the means to put
 * the marks away: a button beside it, and the key Escape.
 */
export function markWords(words: readonly string[]): void {
  const paragraph = document.querySelector(':target');
  if (!paragraph || !('highlights' in CSS)) return;
  const ranges = findWords(paragraph, new Set(words));
  if (ranges.length === 0) return;
  CSS.highlights.set(highlightName, new Highlight(...ranges));
  const button = makeElement(
    'button',
    { class: 'put-away', type: 'button', 'data-apparatus': '' },
    'Put away the search marks',
  );
  const putAway = (): void => {
    CSS.highlights.delete(highlightName);
    history.replaceState(null, '', location.pathname + location.hash);
    button.remove();
    removeEventListener('keydown', onKey);
  };
  const onKey = ({ key, defaultPrevented }: KeyboardEvent): void => {
    if (key === 'Escape' && !defaultPrevented) putAway();
  };
  button.addEventListener('click', putAway);
  addEventListener('keydown', onKey);
  paragraph.after(button);
}

function findWords(paragraph: Element, words: ReadonlySet<string>): Range[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu)) {
      if (!words.has(listedForm(word))) continue;
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      ranges.push(range);
    }
  }
  return ranges;
}
