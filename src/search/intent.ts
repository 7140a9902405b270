import { findCarriedWords } from './carried-words.ts';
import { firstRequests, preload } from './requests.ts';

/**
 * Waits for a reader to mean to search, by focus, pointer or key, and only then has anything of search loaded. `/`
 * and Ctrl-K or ⌘-K put the cursor in the first box of the page.
 */
export function awaitIntent(forms: readonly HTMLFormElement[]): void {
  for (const form of forms) {
    const input = form.querySelector('input');
    const folder = form.dataset['index'];
    if (!input || folder === undefined) continue;
    const wake = once(async () => {
      if (form.dataset['kind'] === 'page') return;
      preload(firstRequests(folder));
      const { makeCombobox } = await import('./combobox.ts');
      makeCombobox(form, input, folder);
    });
    for (const sign of ['focusin', 'pointerover', 'touchstart']) form.addEventListener(sign, wake, { passive: true });
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
  const { markWords } = await import('./marks.ts');
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
