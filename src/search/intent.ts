import { findCarriedWords } from './carried-words.ts';
import { askAhead, shelfName } from './requests.ts';

/**
 * Waits for a reader to mean to search, by focus, pointer or key, and only then has anything of search loaded. A box on
 * the search page means it as soon as the address has a query. `/` and Ctrl-K or ⌘-K put the cursor in the first box of
 * the page.
 */
export function awaitIntent(forms: readonly HTMLFormElement[]): void {
  for (const form of forms) {
    const input = form.querySelector('input');
    const folder = form.dataset['index'];
    if (!input || folder === undefined) continue;
    const wake = once(async () => {
      const isPage = form.dataset['kind'] === 'page';
      const loading = Promise.all([import('./interface.ts'), isPage ? import('./results-page.ts') : undefined]);
      const files = [shelfName, ...(form.dataset['soon']?.split(' ').filter(Boolean) ?? [])];
      const index = { folder, fetchFile: askAhead(files.map((name) => `${folder}${name}`)) };
      const [{ makeCombobox }, page] = await loading;
      if (page) page.runResultsPage(index, input);
      else makeCombobox(form, input, index);
    });
    for (const sign of ['focusin', 'pointerover', 'touchstart']) form.addEventListener(sign, wake, { passive: true });
    if (form.dataset['kind'] === 'page' && location.search !== '') wake();
  }
  addEventListener('keydown', (event) => {
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting(event.target);
    const isCommand = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    const input = forms[0]?.querySelector('input');
    if (!input || !(isSlash || isCommand)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

/** Marks the words that a reader has searched for, where a result has led. */
export async function markCarriedWords(): Promise<void> {
  const words = findCarriedWords();
  if (words.length === 0) return;
  const { markWords } = await import('./interface.ts');
  markWords(words);
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

function once(act: () => Promise<void>): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    void act();
  };
}
